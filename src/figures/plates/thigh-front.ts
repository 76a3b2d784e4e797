import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { blob, curve, curveOn } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { type Control, pair } from '../kit/point.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strap, strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { downTheThigh, INNER_EDGE, OUTER_EDGE, thighFront } from './thigh-front-outline.ts';
import { GROIN, KNEE_TENDONS, SARTORIUS, THIGH_FRONT_BONES, THIGH_FRONT_MUSCLES } from './thigh-front-parts.ts';

const { at, place } = thighFront;
const FRAME: Box = [0, 0, 584, 696];
/** From the strip of the other side on, which fades out to the left. */
const FROM_OTHER_SIDE: Box = [150, 0, 434, 696];
const QUIET: BellyOptions = { quiet: true, fibres: 4, startCap: 0.4 };

/** Left thigh and knee from the front, without labels and places not to press. */
export function thighFrontBody(): string {
  const [outer, inner] = [place(OUTER_EDGE), place(INNER_EDGE)];
  const whole = `${curve(outer)}${lineTo(inner)}L${pair(at(-0.6, 6))}L${pair(at(-0.6, 10.6))}Z`;
  const tones =
    skin(strip([place(downTheThigh(0.86)), place(downTheThigh(1))]), 'skin-shd') +
    skin(strip([place(downTheThigh(0, 8)), place(downTheThigh(0.1, 8))]), 'skin-shd');
  const inside =
    skin(whole) +
    tones +
    bones() +
    innerThigh() +
    upperShin() +
    quadriceps() +
    hip() +
    bone('patella', place(THIGH_FRONT_BONES.patella));
  const drawn = clipTo('skin', whole, inside) + outline(curve(outer) + curve(inner));
  const cut = fade('cut', FRAME, { top: 0.1, bottom: 0.1 }, drawn);
  return fade('cut-side', FROM_OTHER_SIDE, { left: 0.16 }, cut);
}

/** Edges of the kneecap, and the crease of the groin, where vessels and a nerve run. */
export function thighFrontNotToPress(): string {
  // prettier-ignore
  const kneecap: Control[] = [[0.865, 5.74], [1.08, 5.68], [1.18, 5.45], [1.1, 5.2], [0.87, 5.04], [0.63, 5.2], [0.55, 5.45], [0.65, 5.68]];
  const patella = blob([...place(THIGH_FRONT_BONES.patella)].reverse());
  const groin = strip(strap(place(GROIN), [10, 12, 12, 9], 9), { startCap: 0.6, endCap: 0.6 });
  return keepOff('keep-off-kneecap', blob(place(kneecap)) + patella) + keepOff('keep-off-groin', groin);
}

/**
 * The plate of the front of the thigh.
 *
 * Rectus femoris: front of the hip bone, between sartorius and tensor fasciae latae, down the middle to the kneecap. Beside
 * it vastus lateralis (outer side, to the outer top edge of the kneecap) and vastus medialis (inner side, a drop above the
 * inner edge). The tendon of all goes on below the kneecap to the shin bone. Sartorius: front point of the hip bone across
 * to the inner shin. Tensor fasciae latae: front of the iliac crest to the iliotibial band. Inside sartorius: iliopsoas,
 * pectineus, adductor longus, gracilis.
 */
export function thighFrontPlate(): string {
  return drawing({ viewBox: FRAME, body: thighFrontBody() + thighFrontNotToPress(), labels: labels() });
}

function bones(): string {
  const draw = (part: 'femur' | 'tibia') => bone(part, place(THIGH_FRONT_BONES[part]));
  return `<g opacity=".8">${draw('femur')}${draw('tibia')}</g>`;
}

function innerThigh(): string {
  return (
    muscle('iliopsoas', { ...QUIET, lit: null }) +
    muscle('gracilis', { ...QUIET, fibres: 3 }) +
    muscle('pectineus', { ...QUIET, lit: null }) +
    muscle('adductor-longus', { ...QUIET, fibres: 5 })
  );
}

function upperShin(): string {
  const cut: BellyOptions = { ...QUIET, fibres: 3, endCap: 0, lit: null };
  return muscle('gastrocnemius', cut) + muscle('peroneals', cut) + muscle('tibialis-anterior', cut);
}

function quadriceps(): string {
  return (
    muscle('it-band', { material: 'fascia', fibres: 4, lit: null, trim: 0.04, startCap: 0.5, endCap: 0.6 }) +
    muscle('vastus-lateralis', { fibres: 9, startCap: 0.4, endCap: 0.5, lit: [0.2, 0.45], shade: [0.74, 1] }) +
    tendon('quadriceps-tendon', place(KNEE_TENDONS['quadriceps-tendon']), [3, 8, 13, 19], {
      fibres: 5,
      startCap: 1.5,
      endCap: 0.2,
      shade: null,
    }) +
    tendon('patellar-tendon', place(KNEE_TENDONS['patellar-tendon']), [14, 11, 8], { fibres: 4, startCap: 0.3 }) +
    muscle('vastus-medialis', { fibres: 9, startCap: 0.7, endCap: 0.6, lit: [0.3, 0.6], shade: [0, 0.2] }) +
    muscle('rectus-femoris', { fibres: 9, startCap: 0.5, endCap: 0.9, lit: [0.3, 0.58], shade: [0.8, 1] })
  );
}

function hip(): string {
  const sartorius = belly('sartorius', strap(place(SARTORIUS), [4, 8, 9.5, 9.5, 9.5, 9, 8, 6, 4.5, 4, 3.5], 17), {
    ...QUIET,
    endCap: 0.6,
  });
  return (
    sartorius +
    muscle('tensor-fasciae-latae', { fibres: 7, startCap: 0.4, endCap: 0.9 }) +
    bone('iliac-crest', place(THIGH_FRONT_BONES['iliac-crest'])) +
    crease(curve(place(GROIN)))
  );
}

function muscle(part: keyof typeof THIGH_FRONT_MUSCLES, options: BellyOptions): string {
  const [inner, outer] = THIGH_FRONT_MUSCLES[part];
  return belly(part, [place(inner), place(outer)], options);
}

function lineTo(controls: readonly Control[]): string {
  return `L${controls.slice(0, 1).map(pair).join('')}${curveOn(controls)}`;
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [414, 120], lines: ['TFL', 'tensor fasciae latae'], to: at(1.5, 9.3), parts: ['tensor-fasciae-latae'] },
    { at: [414, 250], lines: ['Rectus femoris', 'middle quadriceps'], to: at(1.02, 7.9), parts: ['rectus-femoris'] },
    { at: [414, 400], lines: ['Vastus lateralis', 'outer quadriceps'], to: at(1.3, 7), parts: ['vastus-lateralis'] },
    { at: [150, 200], side: 'left', lines: ['Groin crease', 'do not press'], to: at(0.46, 8.92), parts: ['keep-off-groin'] },
    { at: [150, 330], side: 'left', lines: ['Sartorius', 'slanting strap'], to: at(0.4, 7.5), parts: ['sartorius'] },
    { at: [150, 460], side: 'left', lines: ['Vastus medialis', 'inner quadriceps'], to: at(0.56, 6.1), parts: ['vastus-medialis'] },
    { at: [150, 560], side: 'left', lines: ['Kneecap', 'edge: do not press'], to: at(0.61, 5.4), parts: ['keep-off-kneecap'] },
  ];
}
