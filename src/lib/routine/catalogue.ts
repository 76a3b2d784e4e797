/** Shipped to readers. What the builder and the sheet know of the site's content. */
import type { Dose } from '../../schemas/dose.ts';
import type { CautionKind, Certainty, Method, Position, Urgency } from '../../schemas/vocabulary.ts';

/** A thing with a name: a region, a tool, a muscle. */
export interface Named {
  id: string;
  title: string;
}

/** A picture file. */
export interface PictureFile {
  /** Address from the root of the host. */
  src: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** A technique as the builder, the timer and the sheet need it. */
export interface CatalogueTechnique {
  id: string;
  /** Code in links; never changes. */
  code: string;
  /** Short name, at most 28 characters. */
  name: string;
  /** Address of its page from the root of the host. */
  url: string;
  method: Method;
  position: Position;
  certainty: Certainty;
  /** What it may do and how sure anyone can be, one or two sentences. */
  evidence: string;
  dose: Dose;
  /** Orders with `{hold}` and the like still to be filled by `fillDose`. */
  steps: readonly { do: string; how?: string }[];
  stop: readonly string[];
  /** Ids, most important first. */
  muscles: readonly string[];
  regions: readonly string[];
  tools: readonly string[];
  cautions: readonly string[];
  redFlags: readonly string[];
  picture: PictureFile;
  /** Where the movement begins and where it ends, if the two differ. */
  frames?: readonly [PictureFile, PictureFile];
}

/** A caution, as merged lists show it. */
export interface CatalogueCaution extends Named {
  kind: CautionKind;
  text: string;
}

/** A red flag, as merged lists show it. */
export interface CatalogueRedFlag extends Named {
  urgency: Urgency;
  action: string;
}

/** A preset routine to start from. */
export interface CataloguePreset extends Named {
  url: string;
  description: string;
  /** Ids of techniques with their own dose, where it is not the technique's. */
  steps: readonly { technique: string; dose?: Dose; note?: string }[];
}

/** Everything the builder knows; embedded in its page as JSON, made by `src/data/catalogue.ts`. */
export interface Catalogue {
  techniques: readonly CatalogueTechnique[];
  cautions: readonly CatalogueCaution[];
  redFlags: readonly CatalogueRedFlag[];
  regions: readonly Named[];
  muscles: readonly Named[];
  tools: readonly Named[];
  presets: readonly CataloguePreset[];
}
