import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { group } from '../kit/group.ts';
import type { Control } from '../kit/point.ts';
import { LOWER_LEG_BONES } from './lower-leg-bones.ts';
import { LOWER_LEG_MUSCLES } from './lower-leg-muscles.ts';
import { lowerLeg } from './lower-leg-outline.ts';

const { at, inLimb, place, placeInLimb } = lowerLeg;

/** The strong band from the heel bone to the ball of the foot. */
export function plantarFascia(): string {
  // prettier-ignore
  const upper = place([[-0.3, 0.155], [0, 0.165], [0.4, 0.185], [0.8, 0.175], [1.2, 0.15], [1.55, 0.12]]);
  // prettier-ignore
  const lower = place([[-0.27, 0.075], [0, 0.085], [0.4, 0.115], [0.8, 0.11], [1.2, 0.085], [1.58, 0.075]]);
  const look: BellyOptions = { material: 'fascia', fibres: 3, lit: null, shade: [0.6, 1], trim: 0.05, startCap: 0.3 };
  return belly('plantar-fascia', [upper, lower], look);
}

/** Bones of the knee, quiet because they lie under skin and fat. */
export function kneeBones(): string {
  return `<g opacity=".75">${drawBone('femur')}${drawBone('tibia')}</g>`;
}

/** Calf and Achilles tendon. */
export function calf(): string {
  return (
    achillesTendon() +
    muscle('soleus', 'soleus', {}) +
    muscle('gastrocnemius', 'gastrocnemius', { fibres: 8, lit: [0.2, 0.5], startCap: 0.3, endCap: 0.45 })
  );
}

/** Muscles of the shin with their tendons. */
// prettier-ignore
export function shin(): string {
  const toToes = [inLimb(1.85, -0.58), inLimb(1.5, -0.58), ...place([[0.43, 1.2], [0.66, 0.85], [1.08, 0.585], [1.5, 0.43], [1.85, 0.315], [2, 0.26]])];
  const toArch = [inLimb(2.4, -0.8), inLimb(2, -0.84), inLimb(1.6, -0.84), ...place([[0.5, 1.22], [0.64, 0.98], [0.84, 0.79], [1, 0.66]])];
  return (
    tendon('edl-tendon', toToes, [3.5, 4, 4.5, 4, 3, 2.4], { fibres: 1 }) +
    group(
      'long-toe-extensors',
      muscle('extensor-digitorum-longus', 'extensorDigitorumLongus', { quiet: true, fibres: 4 }),
    ) +
    tendon('tibialis-anterior-tendon', toArch, [4, 4.4, 4.4, 4.4, 4, 3], { fibres: 1 }) +
    muscle('tibialis-anterior', 'tibialisAnterior', { fibres: 7 })
  );
}

/** The peroneals with their tendons behind the outer ankle bone. */
// prettier-ignore
export function peroneals(): string {
  const long = [inLimb(2.6, 0.1), inLimb(2.2, 0.18), inLimb(1.7, 0.27), inLimb(1.4, 0.32), ...place([[-0.1, 1.08], [-0.06, 0.84], [0.12, 0.62], [0.36, 0.42], [0.58, 0.28], [0.66, 0.21]])];
  const short = [inLimb(1.5, 0.24), ...place([[-0.01, 1.2], [-0.03, 0.95], [0.1, 0.74], [0.4, 0.53], [0.72, 0.36], [0.93, 0.28]])];
  return (
    drawBone('outer-ankle') +
    tendon('peroneus-longus-tendon', long, [3, 3.4, 3.6, 3.4, 3], { fibres: 1 }) +
    tendon('peroneus-brevis-tendon', short, [3, 3.2, 3.2, 3], { fibres: 1 }) +
    group(
      'peroneals',
      muscle('peroneus-brevis', 'peroneusBrevis', { fibres: 4 }) + muscle('peroneus-longus', 'peroneusLongus', { fibres: 5 }),
    )
  );
}

/** What crosses the knee, and the kneecap. */
// prettier-ignore
export function overKnee(): string {
  const band = placeInLimb([[6.1, -0.05], [5.6, -0.12], [5.2, -0.22], [4.88, -0.36]]);
  const biceps = placeInLimb([[6.1, 0.55], [5.6, 0.42], [5.1, 0.2], [4.72, 0.06]]);
  return (
    tendon('it-band', band, [11, 10, 7, 4], { material: 'fascia', fibres: 3 }) +
    tendon('biceps-tendon', biceps, [9, 8, 5, 4], { fibres: 2 }) +
    drawBone('fibular-head') +
    tendon('patellar-tendon', place([[0.84, 5.2], [0.8, 5], [0.735, 4.78]]), [6, 6, 4.5], { fibres: 2 }) +
    drawBone('patella')
  );
}

/** From the gastrocnemius, where it starts inside the muscle, to the heel bone. */
// prettier-ignore
function achillesTendon(): string {
  const deep = [
    ...placeInLimb([[3.4, 0.5], [3, 0.5], [2.6, 0.55], [2.2, 0.54], [1.8, 0.56], [1.45, 0.52], [1.2, 0.46]]),
    at(-0.23, 0.95), at(-0.29, 0.72), at(-0.35, 0.52),
  ];
  const skin = [
    ...placeInLimb([[3.4, 0.96], [3, 0.965], [2.6, 0.965], [2.2, 0.96], [1.8, 0.955], [1.45, 0.95], [1.2, 0.95]]),
    at(-0.335, 0.93), at(-0.42, 0.68), at(-0.455, 0.46),
  ];
  return belly('achilles-tendon', [deep, skin], { material: 'tendon', fibres: 5, lit: null, shade: [0.66, 1], trim: 0.06, startCap: 0, endCap: 0.3 });
}

function muscle(part: string, name: keyof typeof LOWER_LEG_MUSCLES, options: BellyOptions): string {
  const [front, back] = LOWER_LEG_MUSCLES[name];
  return belly(part, [placeInLimb(front), placeInLimb(back)], options);
}

function drawBone(name: keyof typeof LOWER_LEG_BONES): string {
  const outline: readonly Control[] = LOWER_LEG_BONES[name];
  return bone(name, place(outline));
}
