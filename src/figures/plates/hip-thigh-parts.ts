import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import type { Control } from '../kit/point.ts';
import { HIP_THIGH_BONES } from './hip-thigh-bones.ts';
import { GRAIN, HIP_MUSCLES, THIGH_MUSCLES } from './hip-thigh-muscles.ts';
import { hipThigh } from './hip-thigh-outline.ts';

const { inLimb, place, placeInLimb } = hipThigh;

/** Bones of the knee, quiet because they lie under skin and fat. */
export function kneeBones(): string {
  return `<g opacity=".8">${drawBone('femur')}${drawBone('tibia')}</g>`;
}

/** Upper ends of the muscles of the lower leg. */
export function upperShinAndCalf(): string {
  return (
    onThigh('soleus', { quiet: true, fibres: 3, endCap: 0 }) +
    onThigh('gastrocnemius', { quiet: true, endCap: 0, startCap: 0.3 }) +
    onThigh('long-toe-extensors', { quiet: true, fibres: 3, endCap: 0 }) +
    onThigh('tibialis-anterior', { quiet: true, fibres: 4, endCap: 0 }) +
    onThigh('peroneals', { quiet: true, fibres: 4, endCap: 0 })
  );
}

/** Front and back of the thigh. */
export function thigh(): string {
  return (
    onHip('sartorius', { quiet: true, fibres: 3, endCap: 0.3 }) +
    onThigh('rectus-femoris', { quiet: true, endCap: 0.4, lit: [0.3, 0.6], shade: null }) +
    tendon(
      'biceps-tendon',
      [inLimb(5.75, 0.5), inLimb(5.4, 0.38), inLimb(5.05, 0.2), inLimb(4.74, 0.06)],
      [7, 6.5, 5, 4],
    ) +
    onThigh('biceps-femoris', { quiet: true, fibres: 8, startCap: 0.3, endCap: 0.8 }) +
    drawBone('fibula') +
    onThigh('vastus-lateralis', { fibres: 9, startCap: 0.4, endCap: 0.5, lit: [0.06, 0.26] }) +
    tendon(
      'quadriceps-tendon',
      [
        ...placeInLimb([
          [6.15, -0.86],
          [5.9, -0.84],
          [5.72, -0.82],
        ]),
        ...place([[0.86, 5.5]]),
      ],
      [4, 9, 10, 8],
      { fibres: 4, startCap: 1.5 },
    ) +
    tendon(
      'patellar-tendon',
      place([
        [0.84, 5.2],
        [0.8, 5],
        [0.735, 4.78],
      ]),
      [6, 6, 4.5],
    ) +
    drawBone('patella')
  );
}

/** Hip muscles from deep to near, the band that two of them pull on, and the rim of the hip bone. */
export function hip(): string {
  return (
    onHip('external-oblique', {
      quiet: true,
      fibres: 9,
      startCap: 0,
      endCap: 0.18,
      shade: [0.8, 1],
      grain: grainOf('external-oblique'),
    }) +
    drawBone('greater-trochanter') +
    onHip('gluteus-medius', {
      fibres: 12,
      startCap: 0.24,
      endCap: 0.45,
      lit: [0.2, 0.45],
      shade: [0.78, 1],
      trim: 0.1,
    }) +
    onHip('it-band', {
      material: 'fascia',
      fibres: 8,
      lit: [0.12, 0.3],
      shade: [0.72, 1],
      trim: 0.04,
      startCap: 0.6,
      endCap: 0.6,
      grain: grainOf('it-band'),
    }) +
    onHip('tensor-fasciae-latae', { fibres: 7, startCap: 0.4, endCap: 0.9 }) +
    onHip('gluteus-maximus', {
      fibres: 13,
      startCap: 0.4,
      endCap: 0.5,
      lit: [0.18, 0.4],
      shade: [0.74, 1.05],
      trim: 0.1,
      grain: grainOf('gluteus-maximus'),
    }) +
    drawBone('iliac-crest')
  );
}

function onThigh(part: keyof typeof THIGH_MUSCLES, options: BellyOptions): string {
  const [front, back] = THIGH_MUSCLES[part];
  return belly(part, [placeInLimb(front), placeInLimb(back)], options);
}

function onHip(part: keyof typeof HIP_MUSCLES, options: BellyOptions): string {
  const [front, back] = HIP_MUSCLES[part];
  return belly(part, [place(front), place(back)], options);
}

function grainOf(part: keyof typeof GRAIN): readonly [Control[], Control[]] {
  const [front, back] = GRAIN[part];
  return [place(front), place(back)];
}

function drawBone(part: keyof typeof HIP_THIGH_BONES): string {
  const outline: readonly Control[] = HIP_THIGH_BONES[part];
  return bone(part, place(outline));
}
