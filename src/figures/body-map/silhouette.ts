/** How far the lit surface is moved up and to the left, in units of the drawing: what is left free is shade. */
const LIGHT = 'translate(-3.6 -2)';

/**
 * Overlapping shapes as one body: one line around them, shade at the right and at the bottom.
 *
 * @param id - start of the ids, unique in the drawing.
 * @param shapes - path data of the shapes.
 */
export function silhouette(id: string, shapes: readonly string[]): string {
  return `<g class="il-rim">${usesOf(id, shapes)}</g>${shaded(id, shapes)}`;
}

/** The same without the line around them. */
export function shaded(id: string, shapes: readonly string[]): string {
  const paths = shapes.map((data, i) => `<path id="${id}-${i + 1}" d="${data}"/>`).join('');
  const uses = usesOf(id, shapes);
  return (
    `<g class="il-skin-shd">${paths}</g><clipPath id="${id}-c">${uses}</clipPath>` +
    `<g clip-path="url(#${id}-c)"><g class="il-skin" transform="${LIGHT}">${uses}</g></g>`
  );
}

function usesOf(id: string, shapes: readonly string[]): string {
  return shapes.map((_, i) => `<use href="#${id}-${i + 1}"/>`).join('');
}
