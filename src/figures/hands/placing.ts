import type { Control } from '../kit/point.ts';
import { vectorOf } from '../rig/stage.ts';

/** Where a hand or a tool stands in a drawing. Its own space is in centimetres, y down. */
export interface Placing {
  /** Where its origin lies, in the units of the drawing. */
  readonly at: Control;
  /** Units of the drawing in a centimetre. */
  readonly scale: number;
  /** Degrees clockwise; 0 unless given. */
  readonly angle?: number;
  /** Left and right changed over before it is turned: the other hand. */
  readonly flip?: boolean;
}

/** Puts points of a hand or a tool in their place in the drawing; corners stay corners. */
export type Placer = (points: readonly Control[]) => Control[];

/** The placer of a placing. */
export function placer({ at, scale, angle = 0, flip = false }: Placing): Placer {
  const [c, s] = vectorOf(angle);
  return (points) =>
    points.map(([x, y, corner]) => {
      const [px, py] = [x * scale * (flip ? -1 : 1), y * scale];
      const [dx, dy] = [at[0] + px * c - py * s, at[1] + px * s + py * c];
      return corner ? [dx, dy, corner] : [dx, dy];
    });
}
