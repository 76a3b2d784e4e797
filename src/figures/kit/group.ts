/** Several shapes that together are one part: they are brought out, cropped and named together. */
export function group(part: string, content: string): string {
  return `<g class="il-part" data-part="${part}">${content}</g>`;
}
