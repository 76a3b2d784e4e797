import { forearmBackPlate } from './plates/forearm-back.ts';
import { forearmPalmPlate } from './plates/forearm-palm.ts';
import { hipBackPlate } from './plates/hip-back.ts';
import { footInnerPlate } from './plates/foot-inner.ts';
import { footOuterPlate } from './plates/foot-outer.ts';
import { hipThighPlate } from './plates/hip-thigh.ts';
import { lowerLegBackDeepPlate } from './plates/lower-leg-back-deep.ts';
import { lowerLegBackPlate } from './plates/lower-leg-back.ts';
import { lowerLegFrontPlate } from './plates/lower-leg-front.ts';
import { lowerLegPlate } from './plates/lower-leg.ts';
import { soleDeepPlate } from './plates/sole-deep.ts';
import { solePlate } from './plates/sole.ts';
import { calfPress } from './poses/calf-press.ts';

/** Drawings that are made by code, by name. The others still are files in `drawings/`. */
export const DRAWN: ReadonlyMap<string, () => string> = new Map([
  ['calf-press', calfPress],
  ['forearm-back', forearmBackPlate],
  ['forearm-palm', forearmPalmPlate],
  ['hip-back', hipBackPlate],
  ['foot-inner', footInnerPlate],
  ['foot-outer', footOuterPlate],
  ['hip-thigh', hipThighPlate],
  ['lower-leg', lowerLegPlate],
  ['lower-leg-back', lowerLegBackPlate],
  ['lower-leg-back-deep', lowerLegBackDeepPlate],
  ['lower-leg-front', lowerLegFrontPlate],
  ['sole', solePlate],
  ['sole-deep', soleDeepPlate],
]);
