/**
 * A hint for a name that does not exist.
 *
 * @param wrong - what the author wrote.
 * @param names - what would have been right.
 * @returns `Did you mean "calf-press"?`, with at most three names, or an empty text where none comes close.
 */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const close = nearestNames(wrong, names);
  return close.length > 0 ? `Did you mean ${close.map((name) => `"${name}"`).join(' or ')}?` : '';
}

/** The names that are most like a wrong one, the nearest first, at most three. */
export function nearestNames(wrong: string, names: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  return [...names]
    .map((name) => ({ name, distance: distanceOf(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Changed letters between two names; 1 where one is the beginning of the other. */
function distanceOf(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 3 && b.length > 3 && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`))) return 1;
  return editDistance(a, b);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
