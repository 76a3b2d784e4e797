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
import { calfPress, calfPressEnd } from './poses/calf-press.ts';
import { calfRoll, calfRollEnd } from './poses/calf-roll.ts';
import { calfStretch, calfStretchEnd } from './poses/calf-stretch.ts';
import { quadsRoll, quadsRollEnd } from './poses/quads-roll.ts';
import { soleRoll, soleRollEnd } from './poses/sole-roll.ts';
import { towelHeelRaise, towelHeelRaiseEnd } from './poses/towel-heel-raise.ts';

/** Drawings that are made by code, by name. The others still are files in `drawings/`. */
export const DRAWN: ReadonlyMap<string, () => string> = new Map([
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
  ['hip-back', hipBackPlate],
  ['hip-thigh', hipThighPlate],
  ['lower-leg', lowerLegPlate],
  ['lower-leg-back', lowerLegBackPlate],
  ['lower-leg-back-deep', lowerLegBackDeepPlate],
  ['lower-leg-front', lowerLegFrontPlate],
  ['quads-roll', quadsRoll],
  ['quads-roll-end', quadsRollEnd],
  ['sole', solePlate],
  ['sole-deep', soleDeepPlate],
  ['sole-roll', soleRoll],
  ['sole-roll-end', soleRollEnd],
  ['towel-heel-raise', towelHeelRaise],
  ['towel-heel-raise-end', towelHeelRaiseEnd],
]);
