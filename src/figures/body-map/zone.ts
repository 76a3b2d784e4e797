/** The side of the reader's own body that a zone lies on; `both` for a zone in the middle. */
export type ZoneSide = 'left' | 'right' | 'both';

/** A zone of the map: something that can be marked as felt or worked. Path data in. */
export function zone(name: string, side: ZoneSide, data: string): string {
  return `<path class="il-zone" data-zone="${name}" data-side="${side}" d="${data}"/>`;
}
