import { belly, tendon } from '../kit/belly.ts';
import { group } from '../kit/group.ts';
import { footInner } from './foot-outline.ts';

const { place, placeInLimb, inLimb } = footInner;

/** The inner edge of the strong band from the heel bone to the ball of the foot. */
// prettier-ignore
export function plantarFasciaEdge(): string {
  const upper = place([[-0.28, 0.16], [0, 0.185], [0.4, 0.25], [0.8, 0.3], [1.15, 0.245], [1.5, 0.13]]);
  const lower = place([[-0.25, 0.075], [0, 0.1], [0.4, 0.165], [0.8, 0.235], [1.15, 0.18], [1.52, 0.07]]);
  return belly('plantar-fascia', [upper, lower], { material: 'fascia', fibres: 3, lit: null, shade: [0.6, 1], trim: 0.05, startCap: 0.3, endCap: 0.6 });
}

/** The big-toe muscle of the arch with its tendon. */
// prettier-ignore
export function abductorHallucis(): string {
  const upper = place([[-0.2, 0.34], [0.02, 0.42], [0.3, 0.46], [0.6, 0.435], [0.9, 0.39], [1.15, 0.33], [1.38, 0.255]]);
  const lower = place([[-0.25, 0.19], [0.02, 0.19], [0.3, 0.225], [0.6, 0.275], [0.9, 0.3], [1.15, 0.26], [1.38, 0.21]]);
  const toToe = place([[0.85, 0.36], [1.1, 0.31], [1.35, 0.245], [1.6, 0.18], [1.84, 0.185]]);
  return group(
    'abductor-hallucis',
    tendon('abductor-hallucis-tendon', toToe, [2, 4.6, 5, 4.6, 4], { fibres: 2, endCap: 0.8 }) +
      belly('abductor-hallucis-belly', [upper, lower], { fibres: 9, startCap: 0.6, endCap: 1.1 }),
  );
}

/** Short big-toe muscle under the midfoot bone, quiet. */
// prettier-ignore
export function flexorHallucisBrevis(): string {
  const upper = place([[0.98, 0.36], [1.2, 0.335], [1.4, 0.275], [1.58, 0.17]]);
  const lower = place([[0.98, 0.28], [1.2, 0.22], [1.4, 0.15], [1.58, 0.12]]);
  return belly('flexor-hallucis-brevis', [upper, lower], { quiet: true, fibres: 4, endCap: 0.8 });
}

/** The tendon of the deepest calf muscle: close behind the inner ankle bone and on to the inner arch. */
// prettier-ignore
export function tibialisPosteriorTendon(): string {
  const middle = [...placeInLimb([[2.75, 0.16], [2.3, 0.2], [1.8, 0.24], [1.4, 0.35]]), ...place([[-0.045, 1.14], [-0.025, 0.93], [0.08, 0.775], [0.3, 0.66], [0.54, 0.56], [0.76, 0.47]])];
  return tendon('tibialis-posterior', middle, [5, 5.4, 5.6, 6, 6.4, 6.6, 6, 7.5], { fibres: 2, startCap: 0, endCap: 0.7 });
}

/** Long tendons that bend the toes: behind the inner ankle bone, then under the big-toe muscle. */
// prettier-ignore
export function longFlexors(): string {
  const small = [...placeInLimb([[2, 0.36], [1.7, 0.4], [1.4, 0.52]]), ...place([[-0.115, 1.12], [-0.1, 0.9], [0.02, 0.71], [0.2, 0.575], [0.42, 0.45], [0.6, 0.38]])];
  const big = place([[-0.16, 1.8], [-0.165, 1.5], [-0.165, 1.15], [-0.145, 0.9], [-0.04, 0.66], [0.12, 0.52], [0.34, 0.42]]);
  const front = placeInLimb([[2.9, 0.14], [2.5, 0.2], [2.1, 0.28], [1.75, 0.36]]);
  const back = placeInLimb([[2.9, 0.4], [2.5, 0.44], [2.1, 0.48], [1.75, 0.46]]);
  return (
    tendon('flexor-hallucis-longus-tendon', big, [3, 4.4, 4.6, 4.6, 4], { fibres: 1 }) +
    tendon('flexor-digitorum-longus-tendon', small, [3, 4, 4.4, 4.6, 4.4, 4], { fibres: 1 }) +
    belly('flexor-digitorum-longus', [front, back], { quiet: true, fibres: 4, startCap: 0, endCap: 1 })
  );
}

/** Lower end of the calf: soleus and Achilles tendon to the back of the heel bone. */
// prettier-ignore
export function achillesFromInside(): string {
  const deep = [...placeInLimb([[2.9, 0.62], [2.4, 0.64], [2, 0.62], [1.6, 0.6], [1.25, 0.6]]), ...place([[-0.255, 0.92], [-0.3, 0.72], [-0.36, 0.5]])];
  const skin = [...placeInLimb([[2.9, 0.97], [2.4, 0.965], [2, 0.96], [1.6, 0.95], [1.25, 0.94]]), ...place([[-0.345, 0.9], [-0.42, 0.66], [-0.455, 0.44]])];
  const front = placeInLimb([[2.9, 0.4], [2.5, 0.46], [2.1, 0.54], [1.8, 0.6]]);
  const back = placeInLimb([[2.9, 0.74], [2.5, 0.74], [2.1, 0.7], [1.8, 0.66]]);
  return (
    belly('achilles-tendon', [deep, skin], { material: 'tendon', fibres: 6, lit: null, shade: [0.66, 1], trim: 0.04, startCap: 0, endCap: 0.3 }) +
    belly('soleus', [front, back], { quiet: true, fibres: 5, startCap: 0, endCap: 1.1 })
  );
}

/** Tendons at the front of the ankle: to the inner arch and to the big toe. */
// prettier-ignore
export function frontTendons(): string {
  const toArch = [...[2.9, 2.3, 1.75].map((height) => inLimb(height, -0.82)), inLimb(1.4, -0.72), ...place([[0.52, 1.1], [0.7, 0.83], [0.88, 0.6], [1, 0.46]])];
  const toBigToe = [inLimb(1.9, -0.9), inLimb(1.5, -0.88), ...place([[0.555, 1.1], [0.74, 0.89], [1, 0.735], [1.28, 0.575], [1.54, 0.425], [1.76, 0.325], [2, 0.285]])];
  return (
    tendon('ehl-tendon', toBigToe, [3, 4, 4.4, 4.2, 4, 3.4], { fibres: 1, endCap: 0.8 }) +
    tendon('tibialis-anterior-tendon', toArch, [6, 6.4, 6.4, 6.4, 6, 5.4], { fibres: 2, startCap: 0, endCap: 0.6 })
  );
}
