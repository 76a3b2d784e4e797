import type { z } from 'astro/zod';
import { SCHEMAS } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/vocabulary.ts';
import type { RawEntry } from './load.ts';
import { once } from './once.ts';
import type { SiteFacts } from './site-facts.ts';

/** Data of an entry that fits its schema. */
export type DataOf<C extends CollectionName> = z.output<(typeof SCHEMAS)[C]>;
/** What the schema says of an entry. */
export type Fit = z.ZodSafeParseResult<DataOf<CollectionName>>;

/** What all rules share. It is worked out once for all entries, so that a rule need not look through them again. */
export class Context {
  readonly entries: readonly RawEntry[];
  readonly site: SiteFacts;
  readonly #byPlace: ReadonlyMap<string, RawEntry[]>;
  readonly #codes: ReadonlyMap<string, RawEntry[]>;

  constructor(entries: readonly RawEntry[], site: SiteFacts) {
    this.entries = entries;
    this.site = site;
    this.#byPlace = Map.groupBy(entries, ({ collection, id }) => `${collection}/${id}`);
    const techniques = entries.filter(({ collection }) => collection === 'techniques');
    this.#codes = Map.groupBy(techniques, (entry) => this.data(entry, 'techniques')?.code ?? '');
  }

  /** What the schema says of an entry. */
  readonly fitOf: (entry: RawEntry) => Fit = once(
    ({ collection, data }) => SCHEMAS[collection].safeParse(data, { reportInput: true }) as Fit,
  );

  /** Data of an entry of any collection; `undefined` where it breaks its schema. */
  fits(entry: RawEntry): DataOf<CollectionName> | undefined {
    const fit = this.fitOf(entry);
    return fit.success ? fit.data : undefined;
  }

  /** Data of an entry of one collection; `undefined` where it is of another, or breaks its schema. */
  data<C extends CollectionName>(entry: RawEntry, collection: C): DataOf<C> | undefined {
    return entry.collection === collection ? (this.fits(entry) as DataOf<C> | undefined) : undefined;
  }

  /** Data of the entry with that id; `undefined` where there is none, or where it breaks its schema. */
  find<C extends CollectionName>(collection: C, id: string): DataOf<C> | undefined {
    const [entry] = this.named(collection, id);
    return entry && this.data(entry, collection);
  }

  /** Entries with that id: one, unless it is missing or taken twice. */
  named(collection: CollectionName, id: string): readonly RawEntry[] {
    return this.#byPlace.get(`${collection}/${id}`) ?? [];
  }

  /** Techniques with that code: one, unless it is taken twice. */
  coded(code: string): readonly RawEntry[] {
    return this.#codes.get(code) ?? [];
  }

  /** Ids of a collection, for hints. */
  idsOf(collection: CollectionName): string[] {
    return this.entries.filter((entry) => entry.collection === collection).map(({ id }) => id);
  }
}
