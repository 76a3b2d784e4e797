import { belly } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { blob, curve } from '../kit/curves.ts';
import { group } from '../kit/group.ts';
import type { Control, Point } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { placer } from '../hands/placing.ts';
import { footInner, INNER_FOOT } from '../plates/foot-outline.ts';
import { vectorOf } from '../rig/stage.ts';

/** How a foot is held. */
export interface FootHold {
  /** How far the toes are bent back, in degrees. */
  readonly toesDeg: number;
  /** 0: the band in the sole is slack; 1: it is straight and pushes the skin of the arch out. */
  readonly pull: number;
}

/** How far the foot of the plate is turned, in degrees; its toes point to the upper right. */
export const FOOT_DEG = 34;
/** Base joint of the big toe, as depth and height on the plate. */
export const TOE_JOINT: Point = [1.7, 0.24];
/** Between these depths the foot bends. */
const BEND = { from: 1.44, to: 1.88 } as const;

const turn = placer({ at: [-132, 290], scale: 1, angle: -FOOT_DEG });

/** Points by depth and height on the plate, in the drawing, with the toes bent back. */
export function onHeldFoot(points: readonly Control[], { toesDeg }: FootHold): Control[] {
  const bent = points.map(([depth, height, corner]): Control => {
    const share = Math.min(1, Math.max(0, (depth - BEND.from) / (BEND.to - BEND.from)));
    const [c, s] = vectorOf(toesDeg * share * share * (3 - 2 * share));
    const [x, y] = [depth - TOE_JOINT[0], height - TOE_JOINT[1]];
    const [bentX, bentY] = [TOE_JOINT[0] + x * c - y * s, TOE_JOINT[1] + x * s + y * c];
    return corner ? [bentX, bentY, corner] : [bentX, bentY];
  });
  return turn(footInner.place(bent));
}

/** A left foot from the inner side with the lower leg, the heel bone and the band in the sole. */
export function heldFoot(hold: FootHold): string {
  const place = (points: readonly Control[]) => onHeldFoot(points, hold);
  const arch = INNER_FOOT.map((point) => (point[0] < 1.3 && point[1] < 0.2 ? lowered(point, hold.pull) : point));
  const edge = place([...SHIN, ...arch, ...CALF]);
  const whole = `${curve(edge)}Z`;
  const inside =
    skin(strip([place(SHADE[0]), place(SHADE[1])]), 'skin-shd') +
    skin(strip([place(SOLE_SHADE[0]), place(SOLE_SHADE[1])]), 'skin-shd') +
    skin(blob(place(NAIL)), 'skin-lit') +
    crease(blob(place(NAIL))) +
    FOLDS.map((fold) => crease(curve(place(fold)))).join('') +
    bone('calcaneus', place(HEEL_BONE)) +
    soleBand(hold);
  return clipTo('skin', whole, skin(whole) + inside) + outline(curve(edge));
}

/** The band from the heel bone to the ball and on to the big toe: it hangs in folds when slack, and is straight when pulled. */
function soleBand(hold: FootHold): string {
  const place = (points: readonly Control[]) => onHeldFoot(points.map((point) => drawn(point, hold.pull)), hold); // prettier-ignore
  const [upper, lower] = [place(BAND[0]), place(BAND[1])];
  const look = { material: 'fascia', lit: null, shade: [0.6, 1], startCap: 0.3 } as const;
  return group(
    'plantar-fascia',
    belly('fascia-slip-1', [place(SLIP[0]), place(SLIP[1])], { ...look, fibres: 0, endCap: 0.9 }) +
      belly('fascia-central-band', [upper, lower], { ...look, fibres: 4, trim: 0.05, endCap: 0.5 }),
  );
}

/** A point of the band: up and down by turns when slack, lowered with the arch when pulled. */
function drawn([depth, height]: Control, pull: number): Control {
  const wave = 0.026 * (1 - pull) * Math.sin((depth + 0.3) * 8) * Math.min(1, Math.max(0, (1.4 - depth) * 2));
  return lowered([depth, height + wave], pull);
}

/** A point of the arch moved toward the straight line from the heel to the ball. */
function lowered([depth, height]: Control, pull: number): Control {
  const inArch = Math.max(0, Math.sin((Math.PI * (depth + 0.1)) / 1.7));
  return depth < -0.1 || depth > 1.6 ? [depth, height] : [depth, height - 0.1 * pull * inArch];
}

// prettier-ignore
const SHIN: readonly Control[] = [[0.62, 4.2], [0.56, 3.4], [0.52, 2.9], [0.495, 2.5], [0.475, 2.1], [0.465, 1.75], [0.48, 1.4]];
// prettier-ignore
const CALF: readonly Control[] = [[-0.265, 1.25], [-0.245, 1.45], [-0.26, 1.75], [-0.3, 2.1], [-0.375, 2.5], [-0.465, 2.9], [-0.57, 3.4], [-0.68, 4.2]];
// prettier-ignore
const SHADE: readonly [readonly Control[], readonly Control[]] = [
  [[-0.3, 3.4], [-0.22, 2.5], [-0.14, 1.8], [-0.13, 1.3], [-0.22, 0.95], [-0.34, 0.6], [-0.4, 0.3]],
  [[-0.6, 3.4], [-0.44, 2.5], [-0.32, 1.8], [-0.3, 1.3], [-0.42, 0.9], [-0.53, 0.5], [-0.5, 0.2]],
];
// prettier-ignore
const SOLE_SHADE: readonly [readonly Control[], readonly Control[]] = [
  [[-0.36, 0.4], [-0.2, 0.14], [0.2, 0.14], [0.6, 0.24], [0.95, 0.28], [1.3, 0.16], [1.6, 0.1], [1.85, 0.12], [2.1, 0.1]],
  [[-0.7, 0.2], [-0.3, -0.1], [0.2, -0.05], [0.6, -0.05], [0.95, -0.05], [1.3, -0.05], [1.6, -0.05], [1.85, 0], [2.1, 0]],
];
// prettier-ignore
const HEEL_BONE: readonly Control[] = [
  [-0.4, 0.54], [-0.425, 0.38], [-0.38, 0.2], [-0.27, 0.115], [-0.1, 0.15], [0.16, 0.24], [0.36, 0.32], [0.4, 0.44], [0.24, 0.56],
  [0, 0.6], [-0.24, 0.62],
];
// prettier-ignore
const BAND: readonly [readonly Control[], readonly Control[]] = [
  [[-0.3, 0.205], [-0.13, 0.22], [0.03, 0.24], [0.2, 0.28], [0.36, 0.312], [0.53, 0.345], [0.7, 0.37], [0.86, 0.372], [1.02, 0.348], [1.2, 0.285], [1.4, 0.2], [1.6, 0.14]],
  [[-0.25, 0.085], [-0.13, 0.092], [0.03, 0.108], [0.2, 0.143], [0.36, 0.173], [0.53, 0.208], [0.7, 0.235], [0.86, 0.24], [1.02, 0.222], [1.2, 0.167], [1.4, 0.088], [1.6, 0.04]],
];
// prettier-ignore
const SLIP: readonly [readonly Control[], readonly Control[]] = [
  [[1.5, 0.14], [1.65, 0.125], [1.75, 0.13], [1.85, 0.14], [1.94, 0.145]],
  [[1.5, 0.08], [1.65, 0.05], [1.75, 0.07], [1.85, 0.09], [1.94, 0.1]],
];
const NAIL: readonly Control[] = [[2.02, 0.35], [2.03, 0.3], [2.1, 0.265], [2.19, 0.25], [2.2, 0.29], [2.12, 0.33]]; // prettier-ignore
/** The inner ankle bone, the hollow beside the Achilles tendon, the base of the big toe. */
// prettier-ignore
const FOLDS: readonly (readonly Control[])[] = [
  [[0.02, 1.06], [0.06, 0.9], [0.2, 0.84], [0.34, 0.92], [0.38, 1.06]], [[-0.2, 1.7], [-0.19, 1.3], [-0.25, 1]], [[1.76, 0.34], [1.8, 0.28]],
];
