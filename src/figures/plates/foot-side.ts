import { blob, curve } from '../kit/curves.ts';
import type { PlateSpace } from '../kit/plate-space.ts';
import type { Control } from '../kit/point.ts';
import { clipTo, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';

/** The frame of both side plates of the foot. */
export const FOOT_FRAME: Box = [-14, 14, 664, 520];

/** A foot from the side: its skin with light and shade, and what is given inside it. */
export function footFromSide(space: PlateSpace, edge: readonly Control[], inside: string): string {
  const whole = `${curve(edge)}Z`;
  const body = clipTo('skin', whole, skin(whole) + skinTones(space) + inside) + outline(curve(edge));
  return fade('cut', FOOT_FRAME, { top: 0.16 }, body);
}

/** Form shadow at the back of the leg and under the foot, light on the instep, and a bed behind the tendons. */
// prettier-ignore
function skinTones({ inLimb, place, placeInLimb }: PlateSpace): string {
  const line = (across: number) => [2.9, 2.5, 2.1, 1.75, 1.4].map((height) => inLimb(height, across));
  const sole = place([[-0.36, 0.9], [-0.47, 0.62], [-0.52, 0.38], [-0.48, 0.15], [-0.33, 0], [0, -0.03], [0.6, -0.03], [1.2, -0.03], [1.8, -0.03], [2.2, 0.05], [1.95, 0.11], [1.6, 0.09], [1.2, 0.15], [0.8, 0.24], [0.4, 0.17], [0, 0.13], [-0.26, 0.19], [-0.36, 0.4], [-0.33, 0.66]]);
  const instep = place([[0.62, 1.02], [0.8, 0.86], [1.1, 0.69], [1.5, 0.47], [1.9, 0.33], [1.88, 0.3], [1.46, 0.42], [1.06, 0.62], [0.76, 0.8]]);
  const bedFront = [...placeInLimb([[2.9, 0], [2.2, 0.1], [1.6, 0.2]]), ...place([[0, 1.1], [0, 0.9]])];
  const bedBack = [...placeInLimb([[2.9, 0.9], [2.2, 0.85], [1.6, 0.8]]), ...place([[-0.26, 1], [-0.28, 0.8]])];
  return (
    skin(strip([line(0.72), line(1)]), 'skin-shd') +
    skin(blob(sole), 'skin-shd') +
    skin(blob(instep), 'skin-lit') +
    skin(strip([bedFront, bedBack], { endCap: 0.6 }), 'skin-shd')
  );
}
