import { CERTAINTIES, URGENCIES, type CollectionName } from '../schemas/vocabulary.ts';

/** What an attribute of a component may hold. Without a limit: any text. */
export interface AttributeRule {
  /** Whether the component cannot do without it. */
  required: boolean;
  /** The collection whose entries it names, parted by spaces. */
  names?: CollectionName;
  /** The words it may hold. */
  oneOf?: readonly string[];
}

/** How a component may be used in an article. */
export interface ComponentRule {
  attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether it stands inside a sentence, or as a block of its own, or either. */
  place: 'sentence' | 'block' | 'either';
  /** Whether it goes around words: `<Term …>fascia</Term>`. */
  wraps: boolean;
  /** The only collection it works in. */
  only?: CollectionName;
  /** An example for messages. */
  example: string;
}

const text = { required: true } as const;
const entry = (names: CollectionName) => ({ required: true, names }) as const;

/** Every component that an article may use; the same names as in `src/mdx/components.ts`. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Claim: {
    attributes: { certainty: { required: true, oneOf: CERTAINTIES }, refs: { required: false, names: 'references' } },
    place: 'either',
    wraps: true,
    example: '<Claim certainty="low" refs="ranbhor-2021">…</Claim>',
  },
  Cite: {
    attributes: { refs: entry('references') },
    place: 'sentence',
    wraps: false,
    example: '<Cite refs="lu-2022" />',
  },
  Term: {
    attributes: { id: entry('glossary') },
    place: 'sentence',
    wraps: true,
    example: '<Term id="fascia">fascia</Term>',
  },
  Disagreement: {
    attributes: { id: entry('disagreements') },
    place: 'block',
    wraps: false,
    example: '<Disagreement id="adhesions" />',
  },
  CareCard: {
    attributes: {
      level: { required: true, oneOf: URGENCIES },
      flags: entry('red-flags'),
      title: { required: false },
    },
    place: 'block',
    wraps: false,
    example: '<CareCard level="today" flags="calf-clot sudden-pop" />',
  },
  TechniqueCard: {
    attributes: { id: entry('techniques') },
    place: 'block',
    wraps: false,
    example: '<TechniqueCard id="calf-press" />',
  },
  Dose: {
    attributes: { technique: entry('techniques') },
    place: 'block',
    wraps: false,
    example: '<Dose technique="calf-press" />',
  },
  Steps: {
    attributes: { technique: entry('techniques') },
    place: 'block',
    wraps: false,
    example: '<Steps technique="calf-press" />',
  },
  OptionsTable: { attributes: {}, place: 'block', wraps: false, only: 'conditions', example: '<OptionsTable />' },
  Figure: {
    attributes: { figure: text, id: text, title: text, description: text, caption: { required: false } },
    place: 'block',
    wraps: false,
    example: '<Figure figure="calf-press" id="press" title="…" description="…" />',
  },
};
