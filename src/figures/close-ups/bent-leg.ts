import { blob, curve } from '../kit/curves.ts';
import type { Control } from '../kit/point.ts';
import { clipTo, crease, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import { FOOT_SHADE, lowerLeg, LOWER_LEG_SKIN } from '../plates/lower-leg-outline.ts';

const { at, inLimb, place } = lowerLeg;

/** Thigh and kneecap of a bent knee, from the right edge to the front of the shin: depth, height. */
// prettier-ignore
const OVER_KNEE: readonly Control[] = [
  [-3.4, 6.5], [-2.4, 6.4], [-1.4, 6.22], [-0.5, 6.02], [0.2, 5.86], [0.66, 5.68], [0.93, 5.42], [1, 5.14], [0.92, 4.9], [0.82, 4.7],
];

/** From the hollow of the knee along the underside of the thigh. */
const UNDER_KNEE: readonly Control[] = [
  [-0.6, 4.58],
  [-0.68, 4.72, 1],
  [-1.1, 4.64],
  [-1.8, 4.52],
  [-2.6, 4.44],
  [-3.4, 4.4],
];

/** The line around the leg, open at the thigh: the plate of the lower leg between 4.4 dm and the floor. */
const SKIN: readonly Control[] = [
  ...place(OVER_KNEE),
  ...LOWER_LEG_SKIN.filter(([, y]) => y > at(0, 4.45)[1]),
  ...place(UNDER_KNEE),
];

/**
 * Left leg from the outer side with a bent knee and the foot flat, as bare skin with `muscles` showing through.
 *
 * Its places are those of `lowerLeg`: the same leg as on the plate, up to the knee.
 */
export function bentLeg(muscles: string): string {
  const whole = `${curve(SKIN)}Z`;
  return clipTo('skin', whole, skin(whole) + tones() + muscles + marks()) + outline(curve(SKIN)) + toes();
}

function tones(): string {
  const heights = [4.5, 4.05, 3.7, 3.3, 2.9, 2.5, 2.1, 1.75, 1.4, 1.15];
  const line = (across: number) => heights.map((height) => inLimb(height, across));
  // prettier-ignore
  const underThigh: Control[] = [[-0.3, 4.78], [-1, 4.9], [-2, 4.95], [-3.4, 4.95], [-3.6, 4.2], [-1.8, 4.4], [-0.7, 4.6]];
  return (
    skin(strip([line(0.6), line(1)], { startCap: 0.6, endCap: 0.6 }), 'skin-shd') +
    skin(blob(place(FOOT_SHADE)), 'skin-shd') +
    skin(blob(place(underThigh)), 'skin-shd') +
    skin(strip([line(-0.95), line(-0.78)], { startCap: 0.5, endCap: 0.5 }), 'skin-lit') +
    skin(blob(place([[0.86, 5.5], [0.92, 5.2], [0.84, 5], [0.72, 5.2], [0.74, 5.48]])), 'skin-lit')
  ); // prettier-ignore
}

/** Edges of bones and folds under the skin: kneecap, bump below the outer knee, outer ankle, fold of the knee. */
function marks(): string {
  // prettier-ignore
  const lines: readonly (readonly Control[])[] = [
    [[0.6, 5.62], [0.52, 5.4], [0.56, 5.14], [0.7, 4.98]],
    [[-0.02, 4.78], [0.08, 4.86], [0.2, 4.82]], [[0.24, 4.56], [0.16, 4.48], [0.04, 4.52]],
    [[-0.68, 4.72], [-0.5, 4.84], [-0.3, 4.9]],
    [[-0.06, 1.06], [-0.02, 0.9], [0.1, 0.8], [0.24, 0.88]], [[0.3, 1.2], [0.26, 1.4]],
    [[-0.2, 1.4], [-0.22, 1.1], [-0.28, 0.85]], [[0.62, 1.02], [0.54, 0.94], [0.5, 0.84]],
  ];
  const bump = blob(place([[0.0, 4.62], [0.04, 4.76], [0.15, 4.8], [0.24, 4.7], [0.2, 4.56], [0.08, 4.52]])); // prettier-ignore
  const ankle = blob(place([[0, 1.08], [0.03, 0.92], [0.13, 0.86], [0.24, 0.95], [0.24, 1.2], [0.12, 1.3]])); // prettier-ignore
  return (
    `<g opacity=".55">${skin(bump, 'skin-lit')}${skin(ankle, 'skin-lit')}</g>` +
    lines.map((line) => crease(curve(place(line)))).join('')
  );
}

/** The toes, with the little toe nearest. */
function toes(): string {
  // prettier-ignore
  const little: readonly Control[] = [[1.46, 0.24], [1.6, 0.28], [1.74, 0.25], [1.8, 0.15], [1.76, 0.05], [1.64, 0.03], [1.5, 0.03]];
  // prettier-ignore
  const others: readonly (readonly Control[])[] = [
    [[1.72, 0.27], [1.84, 0.25], [1.92, 0.16], [1.89, 0.04]], [[1.82, 0.3], [1.96, 0.26], [2.03, 0.16], [2, 0.04]],
    [[1.68, 0.235], [1.75, 0.21], [1.765, 0.14]],
  ];
  const edge = curve(place(little));
  return crease(edge) + others.map((line) => crease(curve(place(line)))).join('');
}
