import { blob, curve } from '../kit/curves.ts';
import type { Control, Point } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';

/**
 * The left sole, big toe to the left, in units of the drawing: 26 units are 1 cm of a foot of 26 cm.
 * Ball 245 wide, heel 153 wide, as in a foot whose breadth is 36 % of its length.
 */
// prettier-ignore
export const SOLE_SKIN: readonly Control[] = [
  [169, 146], [165, 162], [161, 184], [160, 212], [165, 256], [178, 314], [193, 374], [203, 432], [208, 490], [209, 545], [210, 600], [219, 648],
  [245, 686], [283, 700], [323, 686], [351, 645], [363, 590], [367, 530], [374, 460], [385, 392], [397, 322], [406, 262],
  [410, 222], [409, 198], [404, 180], [401, 166],
];

/** Front edge of the ball of the foot, from the big toe to the little toe, where the toes begin. */
// prettier-ignore
export const BALL_EDGE: readonly Control[] = [
  [168, 150], [188, 138], [214, 131], [244, 130], [274, 134], [303, 142], [330, 153], [358, 166], [380, 176], [402, 168],
];

/** The toes from the big toe to the little one: middle of the pad, half its width and height, its lean, middle of its base. */
// prettier-ignore
export const TOES: readonly { pad: Point; half: Point; lean: number; base: Point; baseHalf: number }[] = [
  { pad: [205, 68], half: [41, 50], lean: 0.03, base: [207, 148], baseHalf: 38 },
  { pad: [268, 58], half: [24, 33], lean: -0.03, base: [264, 148], baseHalf: 20.5 },
  { pad: [312, 76], half: [22.5, 29], lean: -0.1, base: [304, 156], baseHalf: 19.5 },
  { pad: [352, 104], half: [21.5, 26], lean: -0.18, base: [342, 172], baseHalf: 19.5 },
  { pad: [388, 141], half: [20.5, 24], lean: -0.22, base: [381, 190], baseHalf: 20 },
];

/** Skin between the toes, in the shade. */
const WEBS: readonly Control[] = [
  [205, 80], [246, 76], [268, 78], [300, 88], [340, 114], [374, 146], [386, 190], [340, 190], [250, 160], [205, 150],
]; // prettier-ignore

/** What a wet footprint shows: ball, outer edge and heel. */
// prettier-ignore
const FOOTPRINT: readonly Control[] = [
  [178, 205], [186, 164], [216, 146], [266, 148], [316, 164], [356, 184], [386, 212], [390, 258], [382, 322], [372, 392],
  [362, 460], [355, 530], [350, 590], [336, 642], [314, 674], [283, 687], [253, 674], [234, 640], [232, 598], [240, 560],
  [250, 520], [254, 470], [246, 420], [230, 370], [212, 325], [198, 295], [182, 255],
];

/** The foot with `inside` between its skin and its outline. */
export function foot(inside: string): string {
  const whole = blob([...SOLE_SKIN, ...[...BALL_EDGE].reverse().slice(1, -1)]);
  const pads = `<g opacity=".8">${skin(blob(FOOTPRINT), 'skin-shd')}</g>`;
  return (
    skin(blob(WEBS), 'skin-shd') +
    [...TOES].reverse().map(toe).join('') +
    clipTo('skin', whole, skin(whole) + pads + inside) +
    crease(curve(BALL_EDGE.slice(1, -2))) +
    outline(curve(SOLE_SKIN))
  );
}

/** A toe: its pad is drawn apart from the neck, which runs under the ball of the foot. */
function toe({ pad, half, lean, base, baseHalf }: (typeof TOES)[number]): string {
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const onPad = ([x, y]: Point): Point => [
    pad[0] + x * half[0] * cos - y * half[1] * sin,
    pad[1] + x * half[0] * sin + y * half[1] * cos,
  ];
  // prettier-ignore
  const tip: Point[] = [[-0.9, 0.6], [-1, 0.05], [-0.88, -0.5], [-0.5, -0.89], [0, -1], [0.5, -0.89], [0.88, -0.5], [1, 0.05], [0.9, 0.6]];
  const neck: Point[] = [
    [base[0] + baseHalf, base[1] - 18],
    [base[0] + baseHalf, base[1] + 14],
  ];
  const other = [...neck].reverse().map(([x, y]): Point => [2 * base[0] - x, y]);
  const edge = curve([...other, ...tip.map(onPad), ...neck]);
  // prettier-ignore
  const soft: Point[] = [[-0.74, 0.1], [-0.6, -0.5], [0, -0.76], [0.6, -0.5], [0.74, 0.1], [0.56, 0.62], [0, 0.82], [-0.56, 0.62]];
  const fold: Point[] = [
    [-0.62, 0.98],
    [-0.25, 1.07],
    [0.25, 1.07],
    [0.62, 0.98],
  ];
  return skin(`${edge}Z`) + skin(blob(soft.map(onPad)), 'skin-shd') + crease(curve(fold.map(onPad))) + outline(edge);
}
