/**
 * One element of a list; a negative index counts from the end.
 *
 * @throws RangeError if there is none.
 */
export function item<T>(list: readonly T[], index: number): T {
  const at = index < 0 ? list.length + index : index;
  const found = list[at];
  if (found === undefined) throw new RangeError(`A list of ${list.length} has no item ${index}.`);
  return found;
}
