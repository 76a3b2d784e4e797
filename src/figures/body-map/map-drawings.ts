/** Drawings of the body map, in the order they stand. */
export const MAP_DRAWINGS = [
  'body-front',
  'body-back',
  'legs-front',
  'legs-back',
  'body-outer-side',
  'body-sole',
] as const;
/** One drawing of the body map. */
export type MapDrawing = (typeof MAP_DRAWINGS)[number];
