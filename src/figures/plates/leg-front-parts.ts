import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { curve } from '../kit/curves.ts';
import { group } from '../kit/group.ts';
import type { Control } from '../kit/point.ts';
import { crease } from '../kit/skin.ts';
import { strap } from '../kit/strip.ts';
import { frontBone } from './leg-front-bones.ts';
import { LEG_FRONT_MUSCLES } from './leg-front-muscles.ts';
import { legFront } from './leg-front-outline.ts';

const { place, placeInLimb } = legFront;

/** Bones: knee and foot pale under what covers them, the shin bone with its sharp front edge. */
// prettier-ignore
export function bonesFromFront(): string {
  const edge = placeInLimb([[4.72, 0.1], [4.3, 0.16], [3.9, 0.155], [3.5, 0.17], [3.1, 0.17], [2.75, 0.1], [2.4, -0.04], [2.1, -0.18], [1.7, -0.36], [1.4, -0.46]]);
  const pale = `<g opacity=".6">${frontBone('femur')}${frontBone('foot-bones')}</g>`;
  return pale + frontBone('fibula') + frontBone('tibia') + crease(curve(edge));
}

/** Calf as far as it shows on the inner side: upper calf muscle, lower calf muscle and the toe flexor at the bone. */
// prettier-ignore
export function calfFromFront(): string {
  const achilles = placeInLimb([[2.6, -0.99], [2.2, -0.97], [1.8, -0.96], [1.5, -0.97]]);
  const behindAnkle = [...placeInLimb([[2, -0.85], [1.6, -0.87], [1.25, -0.93]]), ...place([[0.385, 1], [0.36, 0.8], [0.34, 0.62], [0.3, 0.5]])];
  const toSole = [...placeInLimb([[1.9, -0.88], [1.5, -0.92], [1.2, -0.98]])];
  return (
    tendon('achilles-tendon', achilles, [3, 4, 4, 3], { fibres: 1 }) +
    slip('toe-flexor-tendons', toSole, [2, 2.4, 2]) +
    tendon('tibialis-posterior', behindAnkle, [2.4, 3, 3.4, 3.4, 3], { fibres: 1 }) +
    muscle('soleus', 'soleus', { fibres: 5, startCap: 0.9, endCap: 1, lit: [0.3, 0.6] }) +
    muscle('flexor-digitorum-longus', 'flexorDigitorumLongus', { quiet: true, fibres: 2, startCap: 1, endCap: 1.1, lit: null }) +
    muscle('gastrocnemius', 'gastrocnemius', { fibres: 4, startCap: 0.8, endCap: 1, lit: [0.2, 0.55] })
  );
}

/** The shin muscle with its tendon to the arch. */
// prettier-ignore
export function tibialisAnterior(): string {
  const toArch = [...placeInLimb([[2.6, 0.16], [2.2, -0.04], [1.8, -0.22], [1.4, -0.36]]), ...place([[0.17, 1.05], [0.235, 0.75], [0.29, 0.5], [0.335, 0.3]])];
  return (
    tendon('tibialis-anterior-tendon', toArch, [4, 5, 5, 5, 4.6, 4], { fibres: 2, endCap: 0.8 }) +
    muscle('tibialis-anterior', 'tibialisAnterior', { fibres: 8 })
  );
}

/** The long toe lifters: one to the big toe, one that parts to the four small toes. */
// prettier-ignore
export function longToeExtensors(): string {
  const stem = placeInLimb([[2.2, 0.4], [1.8, 0.32], [1.4, 0.24], [1.2, 0.22]]);
  const toBigToe = [...placeInLimb([[1.9, 0.12], [1.5, 0], [1.2, -0.1]]), ...place([[0.08, 0.9], [0.14, 0.5], [0.2, 0.1], [0.24, -0.25], [0.24, -0.53]])];
  const ends: readonly (readonly Control[])[] = [
    [[0.02, 0.1], [0.02, -0.25], [0, -0.56]], [[-0.1, 0.12], [-0.14, -0.22], [-0.175, -0.51]],
    [[-0.19, 0.14], [-0.28, -0.16], [-0.345, -0.43]], [[-0.26, 0.16], [-0.42, -0.12], [-0.515, -0.32]],
  ];
  const slips = ends.map((end, i) => slip(`edl-slip-${String(i + 2)}`, place([[-0.045 - i * 0.016, 1.3], [-0.04 - i * 0.028, 0.9], [-0.025 - i * 0.05, 0.55], ...end]), [2, 2.6, 2.8, 2.8, 2.4]));
  return (
    slips.join('') +
    tendon('edl-stem', stem, [4, 5, 5, 5], { fibres: 2, endCap: 0.4 }) +
    tendon('ehl-tendon', toBigToe, [2.4, 3.4, 3.6, 3.6, 3.2], { fibres: 1, endCap: 0.8 }) +
    group(
      'long-toe-extensors',
      muscle('extensor-hallucis-longus', 'extensorHallucisLongus', { fibres: 4, startCap: 1, endCap: 1.1 }) +
        muscle('extensor-digitorum-longus', 'extensorDigitorumLongus', { fibres: 5 }),
    )
  );
}

/** The strap that holds the tendons down at the front of the ankle. */
export function ankleStrap(): string {
  const middle = placeInLimb([
    [1.42, 1],
    [1.34, 0.4],
    [1.26, -0.1],
    [1.16, -0.6],
    [1.06, -1],
  ]);
  return `<g opacity=".85">${tendon('retinaculum', middle, [7, 8, 8, 7, 5], { fibres: 3, shade: null, startCap: 0.4 })}</g>`;
}

/** The inner border of the shin bone, where the muscles of the calf begin. */
export function innerBorder(): string {
  const border = placeInLimb([
    [4.2, -0.5],
    [3.7, -0.485],
    [3.2, -0.54],
    [2.7, -0.61],
    [2.2, -0.77],
    [1.8, -0.82],
  ]);
  return belly('shin-inner-border', strap(border, [0.4, 1.6, 1.8, 1.8, 1.4], 7), {
    material: 'bone',
    fibres: 0,
    lit: null,
    shade: null,
    startCap: 1,
  });
}

/** The edge of the outer leg muscles. */
export function peronealEdge(): string {
  return muscle('peroneals', 'peronealEdge', { quiet: true, fibres: 4, lit: null });
}

/** Knee: kneecap with its tendons, thigh muscles and the cords that end on the inner side of the shin bone. */
// prettier-ignore
export function overTheKnee(): string {
  const kneeTendon = place([[-0.02, 5.16], [-0.03, 4.95], [-0.04, 4.72]]);
  const thighTendon = place([[0, 6.3], [0, 5.95], [-0.01, 5.55]]);
  const band = placeInLimb([[6.3, 0.93], [5.7, 0.86], [5.3, 0.78], [4.95, 0.58]]);
  const goosefoot = placeInLimb([[6.4, -0.9], [5.8, -0.97], [5.3, -0.96], [5, -0.86], [4.78, -0.6], [4.62, -0.3]]);
  return (
    tendon('goosefoot', goosefoot, [6, 7, 7, 6, 5], { fibres: 3, endCap: 0.6 }) +
    tendon('it-band', band, [9, 8, 7, 5], { material: 'fascia', fibres: 3 }) +
    `<g opacity=".9">${tendon('quadriceps-tendon', thighTendon, [17, 16, 18], { fibres: 5, startCap: 0, endCap: 0.1 })}` +
    muscle('vastus-lateralis', 'vastusLateralis', { quiet: true, fibres: 5, startCap: 0 }) +
    muscle('vastus-medialis', 'vastusMedialis', { quiet: true, fibres: 7, startCap: 0, endCap: 0.7 }) +
    `${tendon('patellar-tendon', kneeTendon, [13, 12, 9], { fibres: 4, startCap: 0.1, endCap: 0.5 })}</g>` +
    frontBone('patella')
  );
}

/** A thin tendon, drawn plainly. */
function slip(part: string, middle: readonly Control[], halfWidths: readonly number[]): string {
  return belly(part, strap(middle, halfWidths, 7), {
    material: 'tendon',
    fibres: 0,
    lit: null,
    shade: null,
    startCap: 1,
  });
}

function muscle(part: string, name: keyof typeof LEG_FRONT_MUSCLES, options: BellyOptions): string {
  const [first, second] = LEG_FRONT_MUSCLES[name];
  return belly(part, [placeInLimb(first), placeInLimb(second)], options);
}
