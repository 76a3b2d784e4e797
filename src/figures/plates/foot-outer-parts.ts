import { belly, tendon } from '../kit/belly.ts';
import { group } from '../kit/group.ts';
import type { Control } from '../kit/point.ts';
import { footOuter } from './foot-outline.ts';

const { place, placeInLimb } = footOuter;

/** The outer leg muscles with their tendons: behind the outer ankle bone, one to the little-toe bone, one under the foot. */
// prettier-ignore
export function peroneals(): string {
  const long = [...placeInLimb([[2.9, 0.2], [2.2, 0.24], [1.7, 0.32], [1.35, 0.46]]), ...place([[-0.12, 1.08], [-0.115, 0.86], [0.02, 0.64], [0.24, 0.46], [0.46, 0.34], [0.62, 0.24], [0.7, 0.16]])];
  const short = [...placeInLimb([[1.9, 0.16], [1.6, 0.22], [1.3, 0.36]]), ...place([[-0.055, 1.05], [-0.06, 0.86], [0.06, 0.69], [0.28, 0.54], [0.54, 0.39], [0.76, 0.27], [0.86, 0.235]])];
  const front = placeInLimb([[2.9, -0.2], [2.5, -0.2], [2.1, -0.08], [1.8, 0.06], [1.55, 0.18]]);
  const back = placeInLimb([[2.9, 0.22], [2.5, 0.26], [2.1, 0.3], [1.8, 0.3], [1.55, 0.28]]);
  return group(
    'peroneals',
    tendon('peroneus-longus-tendon', long, [6, 6, 6, 6, 6, 5.4], { fibres: 2, startCap: 0, endCap: 0.5 }) +
      tendon('peroneus-brevis-tendon', short, [4, 5.4, 5.6, 5.6, 6], { fibres: 2, endCap: 0.5 }) +
      belly('peroneus-brevis', [front, back], { fibres: 6, startCap: 0, endCap: 1.1 }),
  );
}

/** The short toe lifter on the top of the foot; its thin tendons run to the middle toes. */
// prettier-ignore
export function extensorDigitorumBrevis(): string {
  const upper = place([[0.4, 0.56], [0.56, 0.64], [0.76, 0.66], [0.96, 0.61], [1.14, 0.53], [1.3, 0.455]]);
  const lower = place([[0.42, 0.48], [0.58, 0.475], [0.76, 0.46], [0.94, 0.44], [1.12, 0.42], [1.3, 0.405]]);
  const slips: readonly (readonly Control[])[] = [
    [[1.05, 0.56], [1.3, 0.46], [1.55, 0.37], [1.8, 0.29]], [[1.05, 0.47], [1.3, 0.4], [1.52, 0.32], [1.76, 0.235]],
  ];
  return group(
    'extensor-digitorum-brevis',
    slips.map((slip, i) => tendon(`edb-slip-${String(i + 3)}`, place(slip), [1.6, 3, 3, 2.6], { fibres: 0, endCap: 0.8 })).join('') +
      belly('edb-belly', [upper, lower], { quiet: true, fibres: 7, startCap: 0.6, endCap: 1 }),
  );
}

/** Long tendons over the top of the foot: to the toes, and the shin muscle's at the front. */
// prettier-ignore
export function frontTendonsOutside(): string {
  const toToes = [...placeInLimb([[2.9, -0.62], [2.2, -0.62], [1.7, -0.6]]), ...place([[0.42, 1.25], [0.56, 1], [0.78, 0.815], [1.04, 0.67], [1.3, 0.54], [1.58, 0.415], [1.8, 0.33], [2, 0.27]])];
  const small = place([[0.42, 1.22], [0.55, 0.96], [0.76, 0.76], [1.02, 0.6], [1.3, 0.46], [1.54, 0.335], [1.8, 0.2]]);
  const shin = [...placeInLimb([[2.9, -0.85], [2.2, -0.86], [1.7, -0.85]]), ...place([[0.475, 1.3], [0.56, 1.06], [0.7, 0.87], [0.84, 0.76]])];
  return (
    tendon('tibialis-anterior-tendon', shin, [6, 6, 6, 5], { fibres: 1, startCap: 0, endCap: 0.8 }) +
    tendon('edl-slip-5', small, [2, 3.4, 3.2, 2.6], { fibres: 0, endCap: 0.8 }) +
    tendon('edl-tendon', toToes, [7, 6.4, 6, 5, 4.4, 3.6], { fibres: 2, startCap: 0, endCap: 0.8 })
  );
}

/** Muscle along the outer edge of the sole, and the edge of the sole band below it. */
// prettier-ignore
export function outerSole(): string {
  const upper = place([[-0.22, 0.17], [0.05, 0.21], [0.35, 0.23], [0.6, 0.215], [0.85, 0.155], [1.1, 0.16], [1.35, 0.13], [1.56, 0.12]]);
  const lower = place([[-0.24, 0.1], [0.05, 0.1], [0.35, 0.115], [0.6, 0.105], [0.85, 0.09], [1.1, 0.085], [1.35, 0.07], [1.56, 0.085]]);
  const bandUpper = place([[-0.26, 0.105], [0.1, 0.09], [0.5, 0.1], [0.9, 0.082], [1.2, 0.075]]);
  const bandLower = place([[-0.24, 0.055], [0.1, 0.05], [0.5, 0.068], [0.9, 0.06], [1.2, 0.055]]);
  return (
    belly('plantar-fascia', [bandUpper, bandLower], { material: 'fascia', fibres: 1, lit: null, shade: null, startCap: 0.3, endCap: 0.8 }) +
    belly('abductor-digiti-minimi', [upper, lower], { quiet: true, fibres: 5, startCap: 0.5, endCap: 1 })
  );
}

/** Lower end of the calf: soleus and Achilles tendon to the back of the heel bone. */
// prettier-ignore
export function achillesFromOutside(): string {
  const deep = [...placeInLimb([[2.9, 0.62], [2.4, 0.62], [2, 0.6], [1.6, 0.58], [1.25, 0.58]]), ...place([[-0.255, 0.92], [-0.3, 0.72], [-0.36, 0.5]])];
  const skin = [...placeInLimb([[2.9, 0.97], [2.4, 0.965], [2, 0.96], [1.6, 0.95], [1.25, 0.94]]), ...place([[-0.345, 0.9], [-0.42, 0.66], [-0.455, 0.44]])];
  const front = placeInLimb([[2.9, 0.3], [2.5, 0.36], [2.2, 0.42], [1.95, 0.52]]);
  const back = placeInLimb([[2.9, 0.7], [2.5, 0.68], [2.2, 0.66], [1.95, 0.62]]);
  return (
    belly('achilles-tendon', [deep, skin], { material: 'tendon', fibres: 6, lit: null, shade: [0.66, 1], trim: 0.04, startCap: 0, endCap: 0.3 }) +
    belly('soleus', [front, back], { quiet: true, fibres: 5, startCap: 0, endCap: 1.1 })
  );
}
