import { bone } from '../kit/bone.ts';
import { curve } from '../kit/curves.ts';
import { type Control, mix, type Point } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { HIP_THIGH_BONES } from '../plates/hip-thigh-bones.ts';
import { downTheLimb, hipThigh } from '../plates/hip-thigh-outline.ts';

const { at, place } = hipThigh;

/** Points of the back and of the front skin edge that lie across from each other. */
type Pair = readonly [back: Point, front: Point];

/** Above what the plate shows, up to the ribs: depth and height. */
// prettier-ignore
const WAIST: readonly Pair[] = [
  [[-0.62, 13.4], [1.32, 13.4]], [[-0.52, 12.7], [1.3, 12.7]], [[-0.4, 12], [1.27, 12]], [[-0.35, 11.5], [1.28, 11.5]],
];

/** Buttock and thigh of a hip that is bent. */
// prettier-ignore
const BENT: readonly Pair[] = [
  [[-0.36, 11.1], [1.32, 11.1]], [[-0.42, 10.75], [1.36, 10.75]], [[-0.56, 10.4], [1.37, 10.4]], [[-0.76, 10], [1.35, 10.05]],
  [[-0.94, 9.6], [1.31, 9.78]], [[-0.98, 9.18], [1.36, 9.52]], [[-0.84, 8.76], [1.56, 9.28]], [[-0.52, 8.38], [1.9, 8.98]],
  [[-0.05, 7.98], [2.32, 8.58]], [[0.5, 7.48], [2.82, 8.08]], [[1.2, 6.8], [3.5, 7.4]],
];

/** How the leg lies to the trunk. */
export type HipBend = 'straight' | 'bent';

/** Folds of the skin under the buttock and at the groin, as depth and height. */
// prettier-ignore
const FOLDS: Readonly<Record<HipBend, readonly (readonly Control[])[]>> = {
  straight: [[[-0.76, 8.62], [-0.5, 8.5], [-0.2, 8.5]], [[1.2, 8.98], [1.08, 9.1], [0.98, 9.3]]],
  bent: [[[1.36, 9.52], [1.18, 9.5], [0.98, 9.56]], [[-0.7, 8.56], [-0.46, 8.62], [-0.2, 8.74]]],
};

/** Left hip from the outer side as bare skin: `muscle` and, faintly, rim and bump of the bones show through. */
export function bareHip(muscle: string, bend: HipBend = 'straight'): string {
  const across = (pairs: readonly Pair[], share: number) =>
    pairs.map(([back, front]) => at(...mix(front, back, (share + 1) / 2)));
  const down = (share: number) => [
    ...across(WAIST, share),
    ...(bend === 'bent' ? across(BENT, share) : downTheLimb(share)),
  ];
  const [front, back] = [down(-1), down(1)];
  const whole = strip([front, back]);
  const tones = skin(strip([down(0.62), back]), 'skin-shd') + skin(strip([down(-0.97), down(-0.85)]), 'skin-lit');
  const folds = FOLDS[bend].map((line) => crease(curve(place(line)))).join('');
  const inside = skin(whole) + tones + bones() + muscle + folds;
  return clipTo('skin', whole, inside) + outline(curve(front)) + outline(curve(back));
}

function bones(): string {
  const faint = (['iliac-crest', 'greater-trochanter'] as const).map((name) => {
    const line: readonly Control[] = HIP_THIGH_BONES[name];
    return bone(name, place(line));
  });
  return `<g opacity=".6">${faint.join('')}</g>`;
}
