import { blob } from '../../kit/curves.ts';
import type { Control, Point } from '../../kit/point.ts';
import type { Stage } from '../stage.ts';

/** A chair for a person facing left, in centimetres. */
export interface Chair {
  /** Front edge of the seat. */
  readonly frontX: number;
  /** Height of the seat; 45 unless given. */
  readonly seat?: number;
  /** Depth of the seat; 42 unless given. */
  readonly depth?: number;
  /** Height of the back above the seat; 44 unless given, 0 for a stool. */
  readonly back?: number;
}

/** A plain chair seen from the side. Draw it before the person, and its front leg is behind the person's. */
export function chair(stage: Stage, { frontX, seat = 45, depth = 42, back = 44 }: Chair): string {
  const rear = frontX + depth;
  const legs = [
    [corner(frontX + 2, seat - 3), corner(frontX + 5.5, seat - 3), corner(frontX + 4, 0), corner(frontX + 1, 0)],
    [corner(rear - 5, seat - 3), corner(rear - 1.5, seat - 3), corner(rear + 2, 0), corner(rear - 1, 0)],
  ];
  const top = seat + back;
  const rest = [corner(rear - 4, seat - 3), corner(rear + 2, top), corner(rear + 5, top), corner(rear - 0.5, seat - 3)];
  const board: Control[] = [
    [frontX + 2, seat, 1],
    [rear, seat, 1],
    [rear, seat - 4, 1],
    [frontX + 2, seat - 4, 1],
    [frontX + 0.4, seat - 3.2],
    [frontX + 0.4, seat - 0.8],
  ];
  const shapes = [...legs, ...(back > 0 ? [rest] : []), board];
  return shapes.map((shape) => `<path class="il-step" d="${blob(placed(stage, shape))}"/>`).join('');
}

function corner(x: number, y: number): Control {
  return [x, y, 1];
}

function placed(stage: Stage, shape: readonly Control[]): Control[] {
  return shape.map(([x, y, sharp]) => {
    const [px, py]: Point = stage.toDrawing([x, y]);
    return sharp ? [px, py, 1] : [px, py];
  });
}
