/** Remembers what a function gave for a drawing: pages by the thousand show the same few. Results must not be changed. */
export function remember<Result>(look: (svg: string) => Result): (svg: string) => Result {
  const known = new Map<string, Result>();
  return (svg) => {
    const before = known.get(svg);
    if (before !== undefined) return before;
    const result = look(svg);
    known.set(svg, result);
    return result;
  };
}
