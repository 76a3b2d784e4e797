import { drawing } from '../kit/drawing.ts';
import type { Label } from '../kit/labels.ts';
import type { Point } from '../kit/point.ts';
import { clipTo } from '../kit/skin.ts';
import { arrow } from '../rig/arrow.ts';
import { stageAt } from '../rig/stage.ts';
import { drawFoot, type FootHold, onFoot } from './sole-stretch/foot.ts';
import { feelingHand, type Pull, pullingHand } from './sole-stretch/hands.ts';
import { otherThigh } from './sole-stretch/knee.ts';

const SCALE = 9.2;

/** One ankle on the other knee, as the person sees it: one hand has hold of the loose toes, the other is on the arch. */
export function plantarFasciaStretch(): string {
  return stretch({ ankleDeg: 14, toesDeg: 4, band: 'loose' }, 'loose', { move: [-10.2, -1.3], turnDeg: 20 }, []);
}

/** The same with the toes pulled toward the shin and the sole band tight. */
export function plantarFasciaStretchEnd(): string {
  return stretch({ ankleDeg: 0, toesDeg: -50, band: 'tight' }, 'tight as a cord', { move: [-0.5, -0.5], turnDeg: 0 }, [
    [-8, 20.4],
    [-3, 23.2],
    [4.4, 23.8],
    [9.6, 22.6],
  ]);
}

function stretch(hold: FootHold, note: string, pull: Pull, movement: readonly Point[]): string {
  const stage = stageAt([240, 246], SCALE);
  const scene = otherThigh(stage) + drawFoot(stage, hold) + feelingHand(stage, hold) + pullingHand(stage, pull);
  const moves = movement.length > 0 ? arrow(movement.map(stage.toDrawing), { head: 12 }) : '';
  const band = stage.toDrawing(onFoot([-7.2, 9], hold));
  const label: Label = {
    at: [128, 150],
    side: 'left',
    lines: ['Sole band', note],
    to: band,
    parts: ['plantar-fascia'],
  };
  return drawing({
    viewBox: [0, 0, 560, 460],
    body: clipTo('frame', 'M0 0H560V460H0Z', scene) + moves,
    labels: [label],
  });
}
