import { toeHand } from '../hands/toe-hand.ts';
import { wrappedHand } from '../hands/wrapped-hand.ts';
import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import type { Control } from '../kit/point.ts';
import { outline, skin } from '../kit/skin.ts';
import type { Box } from '../path-bounds.ts';
import { FOOT_DEG, type FootHold, heldFoot, onHeldFoot, TOE_JOINT } from './held-foot.ts';
import { movement } from './movement.ts';
import { softFrame } from './soft-frame.ts';

const FRAME: Box = [24, 30, 690, 640];
/** Units of the drawing in a centimetre of a hand. */
const HAND = 15.5;

/** A foot that rests on the other thigh: one hand has hold of the toes, the thumb of the other is on the slack band. */
export function plantarFasciaStretch(): string {
  return stretch({ toesDeg: 0, pull: 0 }, []);
}

/** The toes bent back toward the shin: the band is straight and tight. */
export function plantarFasciaStretchEnd(): string {
  return stretch({ toesDeg: 56, pull: 1 }, [[668, 330], [672, 240], [640, 160], [584, 112]]); // prettier-ignore
}

function stretch(hold: FootHold, stroke: readonly Control[]): string {
  const [joint = [0, 0]] = onHeldFoot([TOE_JOINT], hold);
  const [spot = [0, 0]] = onHeldFoot([[0.72, 0.24 - 0.08 * hold.pull]], hold);
  const pulling = toeHand({ at: joint, scale: HAND, angle: -FOOT_DEG - hold.toesDeg });
  const feeling = wrappedHand({ at: spot, scale: HAND, angle: 206 });
  const arrow = stroke.length > 0 ? movement(stroke) : '';
  const body = otherThigh() + pulling.behind + feeling.behind + heldFoot(hold) + feeling.front + pulling.front;
  return drawing({ viewBox: FRAME, body: softFrame(FRAME, ['top', 'bottom', 'left'], body, 'il-tone-light') + arrow });
}

/** The thigh and the knee of the other leg, on which the ankle rests, with the hem of the shorts. */
function otherThigh(): string {
  return (
    skin(`${curve(THIGH)}Z`, 'skin-shd') +
    `<path class="il-cast" d="${blob(SHADOW)}"/><path class="il-cloth" d="${curve(SHORTS)}Z"/>` +
    outline(curve(SHORTS)) +
    outline(curve(THIGH))
  );
}

// prettier-ignore
const THIGH: readonly Control[] = [[-20, 452], [100, 456], [220, 470], [330, 486], [410, 510], [456, 552], [474, 610], [486, 660], [500, 720], [-20, 720, 1]];
// prettier-ignore
const SHORTS: readonly Control[] = [[-20, 446], [60, 448], [104, 450, 1], [124, 520], [128, 600], [116, 720, 1], [-20, 720, 1]];
// prettier-ignore
const SHADOW: readonly Control[] = [[184, 520], [250, 520], [360, 520], [364, 546], [322, 582], [268, 600], [216, 584], [186, 552]];
