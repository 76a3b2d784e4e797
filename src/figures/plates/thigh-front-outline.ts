import type { Control, Point } from '../kit/point.ts';
import { profile } from '../kit/profile.ts';

/** Inner and outer skin edge of the left thigh and knee by height from the floor, as distance from the middle of the body. */
// prettier-ignore
const edges = profile<[inner: number, outer: number]>([
  [10.6, -0.5, 1.4], [10.1, -0.5, 1.53], [9.8, -0.5, 1.61], [9.4, -0.4, 1.71], [9, -0.2, 1.765], [8.6, -0.05, 1.785],
  [8.2, 0.01, 1.765], [7.9, 0.05, 1.725], [7.5, 0.11, 1.66], [7.1, 0.175, 1.585], [6.7, 0.245, 1.5], [6.3, 0.31, 1.42],
  [6, 0.345, 1.355], [5.75, 0.36, 1.315], [5.5, 0.38, 1.3], [5.25, 0.415, 1.28], [5, 0.455, 1.24], [4.75, 0.45, 1.235],
  [4.4, 0.41, 1.27], [4.2, 0.39, 1.285],
]);

const OUTER = [10.6, 10.1, 9.8, 9.4, 9, 8.6, 8.2, 7.9, 7.5, 7.1, 6.7, 6.3, 6, 5.75, 5.5, 5.25, 5, 4.75, 4.4, 4.2];
const INNER = OUTER.filter((height) => height < 8);

/** The left thigh from the front: outward from the middle of the body, height from the floor, in decimetres. */
export const thighFront = {
  at: (outward: number, height: number): Point => [196 + outward * 110, 1150 - height * 110],
  place: (points: readonly Control[]): Control[] =>
    points.map(([outward, height, corner]): Control => {
      const [x, y] = thighFront.at(outward, height);
      return corner ? [x, y, corner] : [x, y];
    }),
};

/** The outer edge, from the waist to the shin. */
export const OUTER_EDGE: readonly Control[] = OUTER.map((height): Control => [edges(height)[1], height]);

/** The inner edge, from the shin up to the crotch and down the other thigh, of which only a strip is drawn. */
export const INNER_EDGE: readonly Control[] = [
  ...[...INNER].reverse().map((height): Control => [edges(height)[0], height]),
  [0, 8.06],
  ...INNER.map((height): Control => [-edges(height)[0], height]),
];

/** A line down the thigh between its edges, from a height on: 0 is the inner, 1 the outer one. */
export function downTheThigh(share: number, from = 10.6): Control[] {
  return OUTER.filter((height) => height <= from).map((height): Control => {
    const [inner, outer] = edges(height);
    return [inner + (outer - inner) * share, height];
  });
}
