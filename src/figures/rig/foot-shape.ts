import type { Control, Point } from '../kit/point.ts';

/** Where the toes bend, about the ankle, in centimetres: toes to the right, sole down. */
export const TOE_JOINT: Point = [13.4, -5.4];

/** From there to the skin below, in centimetres: the ball of the foot is round. */
export const BALL_RADIUS = 2.1;

/** The upper edge of the foot about the ankle, from the instep to the tip of the toes. */
// prettier-ignore
export const FOOT_TOP: readonly Control[] = [
  [4.2, 1.6], [6.6, 0.1], [9.6, -1.8], [12.4, -3.2], [14.4, -4.1], [16.4, -4.7], [18.4, -5.1], [19.8, -5.8], [20.1, -6.7],
];

/** The lower edge from the Achilles tendon round the heel to the toes. */
// prettier-ignore
export const FOOT_UNDER: readonly Control[] = [
  [-4.2, 0.6], [-5.6, -2.2], [-6.3, -4.4], [-6, -6.3], [-4.4, -7.4], [-1.6, -7.5], [1.6, -7.1], [5, -6.5], [8.6, -6.6],
  [11.4, -7.3], [13.6, -7.5], [15.4, -7.2], [16.6, -7], [17.8, -7.4], [19.3, -7.4],
];

/** Lines on the foot: the ankle bone and the lesser toes. */
export const FOOT_LINES: readonly (readonly Control[])[] = [
  [
    [-1.5, 0.3],
    [-0.9, 1.4],
    [0.4, 1.5],
    [1.1, 0.5],
    [0.8, -0.8],
  ],
  ...[14.4, 15.8, 17.2].map((x): Control[] => [
    [x - 0.7, -5.7],
    [x + 0.2, -5.6],
    [x + 0.9, -6.2],
    [x + 0.8, -7.1],
  ]),
];

/** The same point with the toes bent up by so many degrees; points behind the ball of the foot stay. */
export function withToesBent(point: Control, degrees: number): Control {
  const share = Math.min(1, Math.max(0, (point[0] - 12.8) / 2.4));
  const angle = (degrees * share * Math.PI) / 180;
  const [x, y] = [point[0] - TOE_JOINT[0], point[1] - TOE_JOINT[1]];
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [TOE_JOINT[0] + c * x - s * y, TOE_JOINT[1] + s * x + c * y];
}
