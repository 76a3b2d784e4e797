/** The fixed words of the content: each list is used by the schemas, the labels and the filters. */

/** Every collection, which is also its folder under `content/`. */
export const COLLECTIONS = [
  'conditions',
  'techniques',
  'guides',
  'muscles',
  'routines',
  'glossary',
  'regions',
  'tools',
  'cautions',
  'red-flags',
  'disagreements',
  'source-documents',
  'references',
] as const;
/** Name of a collection, for example `techniques`. */
export type CollectionName = (typeof COLLECTIONS)[number];

/** How sure anyone can be, from the surest down; meanings are on the page "How we grade evidence". */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'contested', 'untested'] as const;
/** One grade of certainty. */
export type Certainty = (typeof CERTAINTIES)[number];

/** What a technique does to the tissue. */
export const METHODS = ['press', 'roll', 'glide', 'stretch', 'load'] as const;
/** One method. */
export type Method = (typeof METHODS)[number];

/** How the body is held during a technique. */
export const POSITIONS = ['sitting', 'standing', 'lying', 'side-lying', 'kneeling'] as const;
/** One position. */
export type Position = (typeof POSITIONS)[number];

/** How fast a red flag needs care, fastest first. */
export const URGENCIES = ['emergency', 'today', 'soon'] as const;
/** One urgency. */
export type Urgency = (typeof URGENCIES)[number];

/** What a caution asks: never do it, ask a clinician first, or keep off one place. */
export const CAUTION_KINDS = ['never', 'ask-first', 'keep-off'] as const;
/** One kind of caution. */
export type CautionKind = (typeof CAUTION_KINDS)[number];

/** Where a rule or a dose comes from; `house-rule` is our own careful choice, not research. */
export const BASES = ['tested', 'adapted', 'expert-agreement', 'guidance', 'house-rule'] as const;
/** One basis. */
export type Basis = (typeof BASES)[number];

/** What we say of a claim in one of the two source documents. */
export const VERDICTS = ['supported', 'partly', 'contested', 'unsupported', 'not-evaluable'] as const;
/** One verdict. */
export type Verdict = (typeof VERDICTS)[number];

/** How the two sides are worked: one after the other, or both at once. */
export const SIDES = ['each', 'together'] as const;
/** One way of working the sides. */
export type Sides = (typeof SIDES)[number];

/** Order of the sides: change after every set, or do all sets of one side first. */
export const SIDE_ORDERS = ['each-set', 'side-by-side'] as const;
/** One order of the sides. */
export type SideOrder = (typeof SIDE_ORDERS)[number];

/** The views of the body map. */
export const VIEWS = ['front', 'back', 'outer-side', 'sole'] as const;
/** One view. */
export type View = (typeof VIEWS)[number];
