import { bone } from '../kit/bone.ts';
import { curve } from '../kit/curves.ts';
import { type Control, lerp } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { HIP_THIGH_BONES } from '../plates/hip-thigh-bones.ts';
import { downTheLimb, hipThigh } from '../plates/hip-thigh-outline.ts';

const { at, place } = hipThigh;

/** Above what the plate shows, up to the ribs: height, depth of the back edge and of the front edge. */
// prettier-ignore
const WAIST = [[13.4, -0.62, 1.32], [12.7, -0.52, 1.3], [12, -0.4, 1.27], [11.5, -0.35, 1.28]] as const;

/** Left hip from the outer side as bare skin: `muscle` and, faintly, rim and bump of the bones show through. */
export function bareHip(muscle: string): string {
  const down = (across: number) => [
    ...WAIST.map(([height, rear, front]) => at(lerp(front, rear, (across + 1) / 2), height)),
    ...downTheLimb(across),
  ];
  const [front, back] = [down(-1), down(1)];
  const whole = strip([front, back]);
  // prettier-ignore
  const fold: readonly Control[] = [[-0.76, 8.62], [-0.5, 8.5], [-0.2, 8.5]];
  const groin: readonly Control[] = [
    [1.2, 8.98],
    [1.08, 9.1],
    [0.98, 9.3],
  ];
  const tones = skin(strip([down(0.62), back]), 'skin-shd') + skin(strip([down(-0.97), down(-0.8)]), 'skin-lit');
  const folds = [fold, groin].map((line) => crease(curve(place(line)))).join('');
  return (
    clipTo('skin', whole, skin(whole) + tones + bones() + muscle + folds) + outline(curve(front)) + outline(curve(back))
  );
}

function bones(): string {
  const faint = (['iliac-crest', 'greater-trochanter'] as const).map((name) => {
    const line: readonly Control[] = HIP_THIGH_BONES[name];
    return bone(name, place(line));
  });
  return `<g opacity=".6">${faint.join('')}</g>`;
}
