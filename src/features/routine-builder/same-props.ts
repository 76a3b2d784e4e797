/** Shipped to readers. */

/** Whether two records hold the very same values under the same names. */
export function sameProps(one: object, other: object): boolean {
  const values = new Map(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === values.size && entries.every(([name, value]) => Object.is(value, values.get(name)));
}
