import { outerSide } from './body-map/outer-side.ts';
import { sole } from './body-map/sole.ts';
import { bodyBack, bodyFront, legsBack, legsFront } from './body-map/standing.ts';
import { calfGlide, calfGlideEnd } from './close-ups/calf-glide.ts';
import { forearmPress, forearmPressEnd } from './close-ups/forearm-press.ts';
import { gluteusMediusGlide, gluteusMediusGlideEnd } from './close-ups/gluteus-medius-glide.ts';
import { outerLowerLegPress, outerLowerLegPressEnd } from './close-ups/outer-lower-leg-press.ts';
import { plantarFasciaStretch, plantarFasciaStretchEnd } from './close-ups/plantar-fascia-stretch.ts';
import { quadsPress, quadsPressEnd } from './close-ups/quads-press.ts';
import { shinPress, shinPressEnd } from './close-ups/shin-press.ts';
import { soleGlide, soleGlideEnd } from './close-ups/sole-glide.ts';
import { soleSpotHold, soleSpotHoldEnd } from './close-ups/sole-spot-hold.ts';
import { tflGlide, tflGlideEnd } from './close-ups/tfl-glide.ts';
import { footInnerPlate } from './plates/foot-inner.ts';
import { footOuterPlate } from './plates/foot-outer.ts';
import { forearmBackPlate } from './plates/forearm-back.ts';
import { forearmPalmPlate } from './plates/forearm-palm.ts';
import { hipBackPlate } from './plates/hip-back.ts';
import { hipThighPlate } from './plates/hip-thigh.ts';
import { lowerLegBackDeepPlate } from './plates/lower-leg-back-deep.ts';
import { lowerLegBackPlate } from './plates/lower-leg-back.ts';
import { lowerLegFrontPlate } from './plates/lower-leg-front.ts';
import { lowerLegPlate } from './plates/lower-leg.ts';
import { soleDeepPlate } from './plates/sole-deep.ts';
import { solePlate } from './plates/sole.ts';
import { thighFrontPlate } from './plates/thigh-front.ts';
import { calfPress, calfPressEnd } from './poses/calf-press.ts';
import { calfRoll, calfRollEnd } from './poses/calf-roll.ts';
import { calfStretch, calfStretchEnd } from './poses/calf-stretch.ts';
import { gluteusMediusPress, gluteusMediusPressEnd } from './poses/gluteus-medius-press.ts';
import { outerThighRoll, outerThighRollEnd } from './poses/outer-thigh-roll.ts';
import { quadsRoll, quadsRollEnd } from './poses/quads-roll.ts';
import { soleRoll, soleRollEnd } from './poses/sole-roll.ts';
import { tflPress, tflPressEnd } from './poses/tfl-press.ts';
import { towelHeelRaise, towelHeelRaiseEnd } from './poses/towel-heel-raise.ts';

/** What makes each drawing, by name. */
export const DRAWN: ReadonlyMap<string, () => string> = new Map([
  ['body-back', bodyBack],
  ['body-front', bodyFront],
  ['body-outer-side', outerSide],
  ['body-sole', sole],
  ['calf-glide', calfGlide],
  ['calf-glide-end', calfGlideEnd],
  ['calf-press', calfPress],
  ['calf-press-end', calfPressEnd],
  ['calf-roll', calfRoll],
  ['calf-roll-end', calfRollEnd],
  ['calf-stretch', calfStretch],
  ['calf-stretch-end', calfStretchEnd],
  ['foot-inner', footInnerPlate],
  ['foot-outer', footOuterPlate],
  ['forearm-back', forearmBackPlate],
  ['forearm-palm', forearmPalmPlate],
  ['forearm-press', forearmPress],
  ['forearm-press-end', forearmPressEnd],
  ['gluteus-medius-glide', gluteusMediusGlide],
  ['gluteus-medius-glide-end', gluteusMediusGlideEnd],
  ['gluteus-medius-press', gluteusMediusPress],
  ['gluteus-medius-press-end', gluteusMediusPressEnd],
  ['hip-back', hipBackPlate],
  ['hip-thigh', hipThighPlate],
  ['legs-back', legsBack],
  ['legs-front', legsFront],
  ['lower-leg', lowerLegPlate],
  ['lower-leg-back', lowerLegBackPlate],
  ['lower-leg-back-deep', lowerLegBackDeepPlate],
  ['lower-leg-front', lowerLegFrontPlate],
  ['outer-lower-leg-press', outerLowerLegPress],
  ['outer-lower-leg-press-end', outerLowerLegPressEnd],
  ['outer-thigh-roll', outerThighRoll],
  ['outer-thigh-roll-end', outerThighRollEnd],
  ['plantar-fascia-stretch', plantarFasciaStretch],
  ['plantar-fascia-stretch-end', plantarFasciaStretchEnd],
  ['quads-press', quadsPress],
  ['quads-press-end', quadsPressEnd],
  ['quads-roll', quadsRoll],
  ['quads-roll-end', quadsRollEnd],
  ['shin-press', shinPress],
  ['shin-press-end', shinPressEnd],
  ['sole', solePlate],
  ['sole-deep', soleDeepPlate],
  ['sole-glide', soleGlide],
  ['sole-glide-end', soleGlideEnd],
  ['sole-roll', soleRoll],
  ['sole-roll-end', soleRollEnd],
  ['sole-spot-hold', soleSpotHold],
  ['sole-spot-hold-end', soleSpotHoldEnd],
  ['tfl-glide', tflGlide],
  ['tfl-glide-end', tflGlideEnd],
  ['tfl-press', tflPress],
  ['tfl-press-end', tflPressEnd],
  ['thigh-front', thighFrontPlate],
  ['towel-heel-raise', towelHeelRaise],
  ['towel-heel-raise-end', towelHeelRaiseEnd],
]);
