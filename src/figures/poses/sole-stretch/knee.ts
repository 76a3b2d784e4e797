import { blob, curve } from '../../kit/curves.ts';
import type { Control } from '../../kit/point.ts';
import { crease } from '../../kit/skin.ts';
import { merge, shade } from '../../rig/layer.ts';
import type { Stage } from '../../rig/stage.ts';

/** The other thigh from above: its left and its right edge, from below the frame to the knee. */
// prettier-ignore
const LEFT: readonly Control[] = [[-0.4, -32], [1, -18], [2, -8], [2.4, 0], [2.2, 5], [2.8, 8.4], [5.4, 10.8], [9, 11.5]];
// prettier-ignore
const RIGHT: readonly Control[] = [[20.4, -32], [18.8, -18], [17.2, -8], [16, 0], [15.8, 5], [15, 8.4], [12.6, 10.8], [9, 11.5]];
const SHORTS: readonly Control[] = [
  [-1.4, -32],
  [0.4, -15.4, 1],
  [9.8, -14],
  [19.4, -15.4, 1],
  [21.4, -32],
];

/** The thigh on which the ankle rests, as the person sees it. */
export function otherThigh(stage: Stage): string {
  const place = (points: readonly Control[]): Control[] =>
    points.map(([x, y, corner]) => {
      const [px, py] = stage.toDrawing([x, y]);
      return corner ? [px, py, corner] : [px, py];
    });
  const lines = (all: readonly (readonly Control[])[]) => all.map((line) => crease(curve(place(line)))).join('');
  const kneecap = lines([
    [
      [5, 6.6],
      [5.8, 9],
      [9, 9.8],
      [12.2, 9],
      [13, 6.6],
    ],
  ]);
  return (
    merge({
      id: 'thigh',
      surface: 'skin',
      shapes: [blob([...place(LEFT), ...place(RIGHT).reverse().slice(1)])],
      extra: shade('skin', [place(LEFT), place(RIGHT)], 0.8) + kneecap,
    }) +
    merge({
      id: 'shorts',
      surface: 'cloth',
      shapes: [`${curve(place(SHORTS))}z`],
      extra: lines([
        [
          [0, -16.6],
          [9.8, -15.2],
          [20, -16.6],
        ],
        [
          [6, -26],
          [7, -21],
          [6.4, -18],
        ],
      ]),
    })
  );
}
