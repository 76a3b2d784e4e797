import { belly } from '../../kit/belly.ts';
import { bone } from '../../kit/bone.ts';
import { blob, curve } from '../../kit/curves.ts';
import type { Control, Point } from '../../kit/point.ts';
import { crease, skin } from '../../kit/skin.ts';
import { strip } from '../../kit/strip.ts';
import { merge } from '../../rig/layer.ts';
import { type Stage, vectorOf } from '../../rig/stage.ts';
import {
  ACHILLES,
  BALL,
  BAND,
  CALF_SHADE,
  DORSUM,
  FOLDS,
  HEEL,
  HEEL_BONE,
  NAIL,
  SHIN,
  SOLE,
  TOE,
  TOE_FOLDS,
  TOE_JOINT,
} from './foot-shape.ts';

/** How the foot is held. Degrees from a foot at a right angle with straight toes; + is toward the sole. */
export interface FootHold {
  readonly ankleDeg: number;
  readonly toesDeg: number;
  /** Whether the sole band is tight. */
  readonly band: 'loose' | 'tight';
}

/** A point of the foot, turned with it about the ankle. */
export function onFoot([x, y]: Control, { ankleDeg }: FootHold): Point {
  const [c, s] = vectorOf(ankleDeg);
  return [x * c - y * s, x * s + y * c];
}

/** A point of the toes, turned about their base joint and with the foot. */
function onToe([x, y]: Control, hold: FootHold): Point {
  const [c, s] = vectorOf(hold.toesDeg);
  const [dx, dy] = [x - TOE_JOINT[0], y - TOE_JOINT[1]];
  return onFoot([TOE_JOINT[0] + dx * c - dy * s, TOE_JOINT[1] + dx * s + dy * c], hold);
}

/** Lower leg and foot from the inner side, with the sole band from the heel bone to the toes. */
export function drawFoot(stage: Stage, hold: FootHold): string {
  const stay = (points: readonly Control[]) => points.map(([x, y]) => stage.toDrawing([x, y]));
  const foot = (points: readonly Control[]) => points.map((point) => stage.toDrawing(onFoot(point, hold)));
  const toe = (points: readonly Control[]) => points.map((point) => stage.toDrawing(onToe(point, hold)));
  const outline = [
    ...stay(SHIN),
    ...foot(DORSUM),
    ...toe(TOE),
    ...foot([...BALL, ...SOLE[hold.band], ...HEEL]),
    ...stay(ACHILLES),
  ];
  const { sole, deep, soleEnd, deepEnd } = BAND[hold.band];
  const band = belly(
    'plantar-fascia',
    [
      [...foot(sole), ...toe(soleEnd)],
      [...foot(deep), ...toe(deepEnd)],
    ],
    { material: 'fascia', fibres: 5, startCap: 0.3, endCap: 1.1, lit: null, shade: [0.7, 1] },
  );
  const lines = [...FOLDS.map(foot), ...TOE_FOLDS.map(toe)].map((line) => crease(curve(line))).join('');
  const shading = skin(strip([stay(CALF_SHADE[0]), stay(CALF_SHADE[1])]), 'skin-shd');
  return (
    merge({
      id: 'foot',
      surface: 'skin',
      shapes: [blob(outline)],
      extra: shading + lines + bone('calcaneus', foot(HEEL_BONE)) + band,
    }) +
    skin(blob(toe(NAIL)), 'skin-lit') +
    crease(blob(toe(NAIL)))
  );
}
