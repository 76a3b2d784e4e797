import { tenth } from '../../kit/point.ts';
import type { Stage } from '../stage.ts';

/** The floor: a line across the drawing. On the site the drawing stands on it. */
export function floor(fromX: number, toX: number, y: number): string {
  return `<path class="il-ground" d="M${tenth(fromX)} ${tenth(y)}H${tenth(toX)}"/>`;
}

/** A wall: a line from its top down to the floor. */
export function wall(x: number, topY: number, floorY: number): string {
  return `<path class="il-ground il-wall" d="M${tenth(x)} ${tenth(topY)}V${tenth(floorY)}"/>`;
}

/** A step or a block on the floor. From, to and height in centimetres. */
export function step(stage: Stage, fromX: number, toX: number, height: number): string {
  const [left, top] = stage.toDrawing([fromX, height]);
  const [right, bottom] = stage.toDrawing([toX, 0]);
  return `<path class="il-step" d="M${tenth(left)} ${tenth(bottom)}V${tenth(top)}H${tenth(right)}V${tenth(bottom)}Z"/>`;
}

/** A thin mat on the floor; what lies on it lies that much higher. From, to and height in centimetres. */
export function mat(stage: Stage, fromX: number, toX: number, height = 1): string {
  const [left, top] = stage.toDrawing([fromX, height]);
  const [right, bottom] = stage.toDrawing([toX, 0]);
  const r = tenth((bottom - top) / 2);
  return (
    `<path class="il-mat" d="M${tenth(left + r)} ${tenth(top)}H${tenth(right - r)}` +
    `A${r} ${r} 0 0 1 ${tenth(right - r)} ${tenth(bottom)}H${tenth(left + r)}A${r} ${r} 0 0 1 ${tenth(left + r)} ${tenth(top)}Z"/>`
  );
}
