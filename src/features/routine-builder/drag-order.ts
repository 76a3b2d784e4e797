/** Shipped to readers. Where a dragged row belongs. All lengths in CSS pixels. */

/** A row as it lay when the drag began. */
export interface RowPlace {
  top: number;
  height: number;
}

/**
 * The place a dragged row would take if it were let go.
 *
 * @param rows - all rows as they lay when the drag began, the dragged one among them.
 * @param from - index of the dragged row.
 * @param movedPx - how far it was dragged; down is positive.
 */
export function dropIndex(rows: readonly RowPlace[], from: number, movedPx: number): number {
  const dragged = rows[from];
  if (!dragged) return from;
  const top = dragged.top + movedPx;
  const bottom = top + dragged.height;
  const passed = rows.filter(({ top: start, height }, index) => {
    const middle = start + height / 2;
    return index < from ? top < middle : index > from && bottom > middle;
  });
  return movedPx < 0 ? from - passed.length : from + passed.length;
}

/** How far another row makes way while one is dragged. */
export function makesWayPx(index: number, from: number, to: number, heightPx: number): number {
  if (index > from && index <= to) return -heightPx;
  return index < from && index >= to ? heightPx : 0;
}

/** Pixels to scroll by in one frame while the pointer is near an edge of the window; 0 away from it. */
export function edgeScrollPx(pointerY: number, windowHeight: number, zone = 72): number {
  const above = zone - pointerY;
  const below = pointerY - (windowHeight - zone);
  const into = Math.max(above, below);
  if (into <= 0) return 0;
  const speed = Math.ceil((Math.min(into, zone) / zone) * 14);
  return above > below ? -speed : speed;
}
