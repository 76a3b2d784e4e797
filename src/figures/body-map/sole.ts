import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import type { Control } from '../kit/point.ts';
import { crease, outline } from '../kit/skin.ts';
import { BALL_EDGE, SOLE_SKIN, TOES } from '../plates/sole-outline.ts';
import type { Box } from '../path-bounds.ts';
import { shaded, silhouette } from './silhouette.ts';
import { zone } from './zone.ts';

const FRAME: Box = [58, 4, 102, 266];
/** Units of this drawing in one unit of the plate of the sole. */
const SCALE = 0.372;

/** Zones of the left sole, in units of the plate. */
// prettier-ignore
const ZONES: readonly (readonly [name: string, points: readonly Control[]])[] = [
  ['ball-of-foot', [[178, 216], [184, 172], [214, 154], [256, 150], [300, 160], [342, 178], [382, 194], [394, 226], [388, 262], [352, 282], [296, 288], [236, 298], [196, 302], [182, 262]]],
  ['arch', [[202, 328], [250, 322], [296, 312], [326, 318], [330, 370], [322, 450], [312, 516], [286, 546], [248, 554], [228, 540], [226, 480], [218, 410], [208, 364]]],
  ['foot-outer', [[352, 308], [380, 294], [384, 318], [374, 380], [362, 450], [352, 520], [340, 548], [326, 540], [332, 480], [344, 400], [348, 344]]],
  ['heel', [[230, 584], [262, 572], [308, 564], [346, 574], [348, 606], [334, 646], [308, 672], [282, 682], [254, 670], [234, 638]]],
];

/** The sole of the left foot, big toe to the left, with its zones. */
export function sole(): string {
  const skin = [...SOLE_SKIN, ...[...BALL_EDGE].reverse().slice(1, -1)];
  const zones = ZONES.map(([name, points]) => zone(name, 'left', blob(placeOnSole(points)))).join('');
  const folds = [BALL_EDGE.slice(1, -2), ...TOES.map(padFold)].map((fold) => curve(placeOnSole(fold))).join('');
  const toes = [...TOES].reverse().map((toe, i) => silhouette(`toe-${i}`, [blob(placeOnSole(toeRing(toe)))]));
  const whole = blob(placeOnSole(skin));
  const ball = shaded('ball', [whole]) + outline(curve(placeOnSole(SOLE_SKIN)));
  return drawing({ viewBox: FRAME, body: toes.join('') + ball + zones + crease(folds) });
}

/** Points of the plate of the sole, in this drawing. */
export function placeOnSole(points: readonly Control[]): Control[] {
  return points.map(([x, y, corner]) =>
    corner ? [x * SCALE + 3, y * SCALE + 2, corner] : [x * SCALE + 3, y * SCALE + 2],
  );
}

/** A toe: its pad, drawn in to its neck, which ends under the ball. */
function toeRing({ pad, half, lean, base, baseHalf }: (typeof TOES)[number]): Control[] {
  const tip = [[-0.96, 0.42], [-1, -0.05], [-0.86, -0.55], [-0.48, -0.92], [0, -1], [0.48, -0.92], [0.86, -0.55], [1, -0.05], [0.96, 0.42]] as const; // prettier-ignore
  return [
    [base[0] - baseHalf, base[1]],
    ...tip.map((point) => onPad(point, pad, half, lean)),
    [base[0] + baseHalf, base[1]],
  ];
}

/** The fold between the pad of a toe and its neck. */
function padFold({ pad, half, lean }: (typeof TOES)[number]): Control[] {
  const fold = [[-0.66, 0.86], [-0.2, 1], [0.26, 0.98], [0.66, 0.82]] as const; // prettier-ignore
  return fold.map((point) => onPad(point, pad, half, lean));
}

function onPad([x, y]: readonly [number, number], pad: Control, half: Control, lean: number): Control {
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  return [pad[0] + x * half[0] * cos - y * half[1] * sin, pad[1] + x * half[0] * sin + y * half[1] * cos];
}
