import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { group } from '../kit/group.ts';
import { strip } from '../kit/strip.ts';
import { backBone } from './leg-back-bones.ts';
import { LEG_BACK_DEEP } from './leg-back-deep-muscles.ts';
import { legBack } from './leg-back-outline.ts';

const { place, placeInLimb } = legBack;

/** All bones of the leg and the heel. */
export function deepBones(): string {
  const pale = `<g opacity=".7">${backBone('femur')}</g>${backBone('talus')}`;
  return pale + backBone('calcaneus') + backBone('fibula') + backBone('tibia');
}

/** The deepest calf muscle with its tendon, which passes close behind the inner ankle bone to the arch. */
// prettier-ignore
export function tibialisPosterior(): string {
  const toArch = [...placeInLimb([[2.7, 0.3], [2.3, 0.46], [1.9, 0.6], [1.5, 0.72], [1.2, 0.72]]), ...place([[-0.235, 0.9], [-0.26, 0.74], [-0.37, 0.62]])];
  return group(
    'tibialis-posterior',
    tendon('tibialis-posterior-tendon', toArch, [2.4, 4, 4.4, 4.6, 4.6, 4], { fibres: 2 }) +
      muscle('tibialis-posterior-belly', 'tibialisPosterior', { fibres: 8, startCap: 0.5, endCap: 1.1 }),
  );
}

/** Long toe benders beside it, quiet; their tendons run behind its own. */
// prettier-ignore
export function toeFlexors(): string {
  const small = [...placeInLimb([[2, 0.7], [1.6, 0.62], [1.25, 0.56]]), ...place([[-0.165, 0.9], [-0.2, 0.68], [-0.35, 0.5]])];
  const big = [...placeInLimb([[1.8, 0.1], [1.45, 0.12], [1.15, 0.2]]), ...place([[-0.1, 0.85], [-0.15, 0.62], [-0.32, 0.4]])];
  return (
    tendon('flexor-hallucis-longus-tendon', big, [3, 3.6, 3.6, 3], { fibres: 1 }) +
    muscle('flexor-hallucis-longus', 'flexorHallucisLongus', { quiet: true, fibres: 7, startCap: 0.8, endCap: 1 }) +
    tendon('flexor-digitorum-longus-tendon', small, [2.4, 3.2, 3.2, 2.8], { fibres: 1 }) +
    muscle('flexor-digitorum-longus', 'flexorDigitorumLongus', { quiet: true, fibres: 5, startCap: 0.8, endCap: 1.1 })
  );
}

/** Lower calf muscle: its outer half, and the border of the inner half, which is left away. */
// prettier-ignore
export function soleusHalf(): string {
  const grain = [placeInLimb([[5.1, -0.7], [4.5, -0.3], [3.7, 0.1], [2.9, 0.2]]), placeInLimb([[3.4, -1.1], [2.8, -0.9], [2, -0.4], [1.6, -0.2]])] as const;
  const border = strip(edges('soleusInner'), { startCap: 0.5, endCap: 1 });
  return group(
    'soleus',
    muscle('soleus-outer', 'soleusOuter', { fibres: 20, trim: 0, lit: [0.3, 0.5], shade: [0.78, 1], endCap: 1, startCap: 0.5, grain }) +
      `<g class="il-part il-muscle" data-part="soleus-inner"><path class="il-ghost" d="${border}"/></g>`,
  );
}

/** The tendon of the heel; of its sheet, only the half on the outer half of the muscle. */
// prettier-ignore
export function achillesHalf(): string {
  const outer = placeInLimb([[3.3, -0.3], [2.9, -0.34], [2.6, -0.34], [2.2, -0.31], [1.8, -0.28], [1.4, -0.25], [1.05, -0.26], [0.75, -0.33], [0.46, -0.4]]);
  const inner = placeInLimb([[3.3, -0.16], [2.9, -0.14], [2.6, -0.1], [2.2, 0.08], [1.8, 0.22], [1.4, 0.25], [1.05, 0.26], [0.75, 0.33], [0.46, 0.4]]);
  return belly('achilles-tendon', [outer, inner], { material: 'tendon', fibres: 6, lit: null, shade: [0.72, 1], trim: 0.03, startCap: 1, endCap: 0.35 });
}

/** The cut heads of the upper calf muscle and the small muscle behind the knee joint. */
export function kneeRemains(): string {
  const cut: BellyOptions = { quiet: true, fibres: 5, startCap: 0.5, endCap: 0.12, trim: 0.05 };
  return (
    muscle('popliteus', 'popliteus', { quiet: true, fibres: 6, startCap: 0.8, endCap: 0.5 }) +
    group(
      'gastrocnemius',
      muscle('gastrocnemius-outer', 'gastrocnemiusOuterCut', cut) +
        muscle('gastrocnemius-inner', 'gastrocnemiusInnerCut', cut),
    )
  );
}

function edges(name: keyof typeof LEG_BACK_DEEP) {
  const [first, second] = LEG_BACK_DEEP[name];
  return [placeInLimb(first), placeInLimb(second)] as const;
}

function muscle(part: string, name: keyof typeof LEG_BACK_DEEP, options: BellyOptions): string {
  return belly(part, edges(name), options);
}
