import type { Control, Point } from '../kit/point.ts';
import type { Edges } from '../kit/strip.ts';

/** Muscles of the second layer of the sole and those beside it, each from the heel to the toes: inner edge, outer edge. */
// prettier-ignore
export const DEEP_EDGES = {
  abductorHallucis: [
    [[228, 634], [216, 596], [211, 545], [209, 490], [204, 434], [194, 376], [182, 318], [177, 270], [180, 226]],
    [[240, 630], [234, 590], [230, 545], [227, 490], [220, 434], [209, 376], [196, 318], [187, 270], [186, 226]],
  ],
  abductorDigitiMinimi: [
    [[318, 634], [338, 590], [346, 530], [354, 460], [366, 392], [379, 325], [390, 268], [392, 234]],
    [[334, 636], [353, 590], [358, 530], [366, 460], [378, 392], [390, 325], [396, 268], [397, 234]],
  ],
  flexorHallucisBrevis: [
    [[252, 404], [232, 366], [212, 318], [196, 274], [190, 236]],
    [[278, 400], [262, 350], [248, 306], [234, 268], [222, 236]],
  ],
  flexorDigitiMinimi: [
    [[340, 420], [346, 376], [354, 330], [366, 280], [374, 248]],
    [[354, 420], [366, 376], [376, 330], [386, 280], [386, 248]],
  ],
  adductorHallucis: [
    [[292, 408], [276, 360], [258, 312], [238, 266], [222, 234]],
    [[330, 404], [316, 358], [292, 312], [258, 268], [228, 228]],
  ],
  medialHead: [
    [[238, 606], [238, 566], [246, 520], [262, 474], [278, 436]],
    [[280, 616], [282, 572], [286, 526], [292, 480], [300, 440]],
  ],
  lateralHead: [
    [[296, 614], [298, 574], [300, 530], [301, 484], [302, 446]],
    [[322, 610], [327, 572], [324, 530], [315, 484], [306, 444]],
  ],
  plantarFascia: [
    [[248, 650], [246, 626], [246, 604], [246, 582, 1], [252, 588], [258, 580], [266, 586]],
    [[290, 650], [291, 626], [293, 604], [295, 586, 1], [288, 580], [280, 588], [272, 580]],
  ],
} as const satisfies Readonly<Record<string, Edges>>;

/** Long flexor tendon of the toes: from behind the inner ankle to where it parts, and from there to the small toes. */
// prettier-ignore
export const TOE_TENDONS: readonly (readonly Point[])[] = [
  [[204, 560], [226, 520], [256, 474], [280, 436], [294, 412]],
  [[284, 428], [279, 370], [266, 310], [258, 240], [260, 170], [267, 78]],
  [[288, 424], [294, 370], [298, 310], [302, 240], [305, 176], [311, 94]],
  [[292, 424], [310, 370], [328, 314], [340, 250], [344, 190], [351, 120]],
  [[295, 426], [325, 372], [352, 324], [370, 268], [378, 212], [387, 156]],
];

/** Long flexor tendon of the big toe. It crosses under the tendon of the small toes. */
// prettier-ignore
export const BIG_TOE_TENDON: readonly Point[] = [
  [220, 580], [236, 520], [246, 460], [246, 400], [232, 330], [213, 260], [206, 190], [205, 92],
];

/** Slender muscles that start from the parted tendon. */
// prettier-ignore
export const LUMBRICALS: readonly (readonly Point[])[] = [
  [[282, 396], [268, 340], [252, 282], [246, 226]],
  [[292, 384], [288, 330], [286, 276], [288, 226]],
  [[308, 386], [314, 334], [320, 284], [328, 236]],
  [[322, 390], [338, 342], [354, 296], [362, 250]],
];

/** Bones of the middle foot behind the toes, from the inner to the outer one: base, head, half-width. */
// prettier-ignore
export const METATARSALS: readonly (readonly [base: Point, head: Point, halfWidth: number])[] = [
  [[232, 380], [205, 212], 17], [[262, 370], [256, 206], 11], [[290, 378], [301, 212], 11], [[316, 390], [342, 226], 11],
  [[344, 412], [378, 250], 12],
];

/** The heel bone from below, with its forward part to the outer edge of the foot. */
// prettier-ignore
export const HEEL_BONE_WHOLE: readonly Control[] = [
  [236, 626], [240, 596], [248, 562], [262, 520], [278, 486], [312, 474], [334, 490], [334, 540], [332, 590],
  [334, 634], [318, 662], [284, 676], [252, 664],
];
