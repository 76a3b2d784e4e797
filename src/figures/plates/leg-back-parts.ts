import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { group } from '../kit/group.ts';
import { backBone } from './leg-back-bones.ts';
import { LEG_BACK_MUSCLES } from './leg-back-muscles.ts';
import { legBack } from './leg-back-outline.ts';

const { place, placeInLimb } = legBack;

/** Bones near the skin: the knee, the ankle bones and the heel bone. */
export function bonesFromBehind(): string {
  const deep = `<g opacity=".7">${backBone('femur')}${backBone('talus')}</g>`;
  return deep + (['calcaneus', 'fibular-head', 'outer-ankle', 'inner-ankle'] as const).map(backBone).join('');
}

/** Upper calf muscle: an outer and a larger, lower inner head. */
export function gastrocnemius(): string {
  const look: BellyOptions = { fibres: 8, startCap: 0.5, endCap: 0.75, trim: 0.05 };
  const outer = muscle('gastrocnemius-outer', 'gastrocnemiusOuter', { ...look, lit: [0.5, 0.8], shade: [0.88, 1] });
  const inner = muscle('gastrocnemius-inner', 'gastrocnemiusInner', { ...look, lit: [0.12, 0.46], shade: [0.74, 1] });
  return group('gastrocnemius', outer + inner);
}

/** Lower calf muscle: fibres from both sides slant down to the tendon in the middle. */
// prettier-ignore
export function soleus(): string {
  const outerGrain = [placeInLimb([[5.2, -1], [4.2, -0.6], [3.2, 0], [2.6, 0.2]]), placeInLimb([[3.4, -1.1], [2.8, -0.9], [2, -0.4], [1.6, -0.2]])] as const;
  const innerGrain = [placeInLimb([[5.2, 1], [4.2, 0.6], [3.2, 0], [2.6, -0.2]]), placeInLimb([[3.2, 1.1], [2.6, 0.9], [1.8, 0.4], [1.4, 0.2]])] as const;
  const look: BellyOptions = { fibres: 16, trim: 0, lit: null, shade: null, endCap: 1 };
  return group(
    'soleus',
    muscle('soleus-outer', 'soleusOuter', { ...look, grain: outerGrain }) +
      muscle('soleus-inner', 'soleusInner', { ...look, grain: innerGrain }),
  );
}

/** From a broad sheet under the upper calf muscle to the back of the heel bone. */
// prettier-ignore
export function achillesTendon(): string {
  const outer = placeInLimb([[3.6, -0.6], [3.25, -0.64], [2.95, -0.56], [2.6, -0.44], [2.2, -0.34], [1.8, -0.28], [1.4, -0.25], [1.05, -0.26], [0.75, -0.33], [0.46, -0.4]]);
  const inner = placeInLimb([[3.6, 0.66], [3.25, 0.7], [2.95, 0.6], [2.6, 0.46], [2.2, 0.34], [1.8, 0.28], [1.4, 0.25], [1.05, 0.26], [0.75, 0.33], [0.46, 0.4]]);
  return belly('achilles-tendon', [outer, inner], { material: 'tendon', fibres: 9, lit: null, shade: [0.72, 1], trim: 0.03, startCap: 0, endCap: 0.35 });
}

/** The outer leg muscles as far as they show, with their tendons behind the outer ankle bone. */
// prettier-ignore
export function peronealsFromBehind(): string {
  const tendons = [...placeInLimb([[2.2, -0.8], [1.7, -0.78], [1.3, -0.68], [1, -0.6]]), ...place([[0.215, 0.72], [0.27, 0.56], [0.37, 0.45]])];
  return group(
    'peroneals',
    tendon('peroneal-tendons', tendons, [3, 4, 4.4, 3.6], { fibres: 1 }) +
      muscle('peroneal-edge', 'peronealEdge', { quiet: true, fibres: 4, startCap: 0.8, endCap: 1.1 }),
  );
}

/** What shows on the inner side: the toe flexor, and tendons behind the inner ankle bone. */
// prettier-ignore
export function innerFlexors(): string {
  const tibialisPosterior = [...placeInLimb([[2.2, 0.7], [1.8, 0.66], [1.4, 0.66], [1.1, 0.6]]), ...place([[-0.21, 0.86], [-0.25, 0.7], [-0.36, 0.6]])];
  const toeFlexor = [...placeInLimb([[2, 0.6], [1.6, 0.54], [1.2, 0.46]]), ...place([[-0.16, 0.85], [-0.2, 0.64], [-0.34, 0.47]])];
  return (
    tendon('flexor-digitorum-longus-tendon', toeFlexor, [2.6, 3, 3, 2.4], { fibres: 1 }) +
    tendon('tibialis-posterior', tibialisPosterior, [3, 3.8, 4, 3.4], { fibres: 1 }) +
    muscle('flexor-digitorum-longus', 'toeFlexorEdge', { quiet: true, fibres: 3, startCap: 1, endCap: 1.1 })
  );
}

/** Hamstrings at the back of the knee, which frame its hollow. */
// prettier-ignore
export function hamstrings(): string {
  const biceps = placeInLimb([[5.6, -0.72], [5.3, -0.78], [5, -0.8], [4.78, -0.82]]);
  const inner = placeInLimb([[5.7, 0.7], [5.3, 0.76], [5, 0.86], [4.7, 0.97]]);
  return (
    `<g opacity=".92">${tendon('biceps-tendon', biceps, [7, 6.5, 5, 4], { fibres: 2 })}` +
    muscle('biceps-femoris', 'bicepsFemoris', { quiet: true, fibres: 5, startCap: 0, endCap: 1 }) +
    tendon('semitendinosus', inner, [7, 6, 5, 3.4], { fibres: 2 }) +
    `${muscle('semimembranosus', 'semimembranosus', { quiet: true, fibres: 5, startCap: 0, endCap: 0.9 })}</g>`
  );
}

function muscle(part: string, name: keyof typeof LEG_BACK_MUSCLES, options: BellyOptions): string {
  const [first, second] = LEG_BACK_MUSCLES[name];
  return belly(part, [placeInLimb(first), placeInLimb(second)], options);
}
