import type { Control } from '../kit/point.ts';
import type { Edges } from '../kit/strip.ts';

/** Parts of the first layer of the sole, each from the heel to the toes: inner edge, outer edge. */
// prettier-ignore
export const SOLE_EDGES = {
  abductorHallucis: [
    [[236, 632], [222, 596], [215, 545], [213, 490], [208, 434], [198, 376], [186, 318], [180, 270], [182, 226]],
    [[252, 622], [250, 590], [246, 545], [241, 490], [231, 434], [217, 376], [201, 318], [190, 270], [187, 226]],
  ],
  fascia: [
    [[246, 618], [246, 565], [241, 505], [231, 440], [217, 376], [203, 318]],
    [[290, 618], [295, 565], [305, 505], [321, 440], [344, 376], [368, 318]],
  ],
  outerBand: [
    [[292, 628], [316, 580], [327, 515], [340, 455], [358, 398]],
    [[308, 634], [336, 580], [346, 515], [357, 455], [371, 402]],
  ],
  abductorDigitiMinimi: [
    [[312, 634], [334, 590], [343, 530], [352, 460], [364, 392], [377, 325], [388, 268], [390, 234]],
    [[332, 636], [353, 590], [358, 530], [366, 460], [378, 392], [390, 325], [396, 268], [395, 234]],
  ],
} as const satisfies Readonly<Record<string, Edges>>;

/** The part of the heel bone that stands on the ground. */
// prettier-ignore
export const HEEL_BONE: readonly Control[] = [
  [238, 632], [250, 612], [274, 604], [304, 606], [326, 622], [332, 644], [316, 666], [284, 678], [252, 668], [240, 650],
];
