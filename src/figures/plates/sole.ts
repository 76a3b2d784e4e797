import { belly, type BellyOptions } from '../kit/belly.ts';
import { blob } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { group } from '../kit/group.ts';
import { item } from '../kit/item.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { painSpot } from '../kit/pain.ts';
import { type Control, mix, type Point } from '../kit/point.ts';
import { between, slice } from '../kit/sampling.ts';
import { strap } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { foot, TOES } from './sole-outline.ts';
import { HEEL_BONE, SOLE_EDGES } from './sole-parts.ts';

const FRAME: Box = [0, 0, 584, 726];
const HEEL_PAIN: Point = [256, 598];
const GOLD: BellyOptions = { material: 'fascia', lit: null, shade: [0.72, 1] };

/** Where the toes bend from the ball, from the big toe to the little one. */
const TOE_JOINTS: readonly Point[] = [[204, 196], [257, 186], [303, 192], [344, 209], [376, 234]]; // prettier-ignore

/** Left sole from below without labels, pain or places not to press. */
export function soleBody(): string {
  return foot(
    belly('abductor-digiti-minimi', SOLE_EDGES.abductorDigitiMinimi, {
      quiet: true,
      fibres: 4,
      startCap: 0.5,
      endCap: 1,
    }) +
      plantarFascia() +
      belly('abductor-hallucis', SOLE_EDGES.abductorHallucis, { fibres: 6, startCap: 0.4, endCap: 1, trim: 0.1 }),
  );
}

/** The spot at the inner front of the heel where heel pain is felt most often. */
export function heelPain(): string {
  return painSpot('heel-pain', HEEL_PAIN);
}

/** The heel bone under its fat pad, which is not to be pressed hard. */
export function heelNotToPress(): string {
  return keepOff('keep-off-heel-bone', blob(HEEL_BONE));
}

/**
 * The plate of the sole, first layer.
 *
 * Plantar fascia: inner front of the heel bone to the five toes, its outer band to the base of the fifth metatarsal.
 * Abductor hallucis: inner heel bone to the base of the big toe. Abductor digiti minimi: heel bone to the base of the
 * little toe. Borders: abductor hallucis lies inside the fascia, abductor digiti minimi outside it.
 */
export function solePlate(): string {
  return drawing({ viewBox: FRAME, body: soleBody() + heelNotToPress() + heelPain(), labels: labels() });
}

/**
 * The sheet, which parts into a slip to each toe; fibres across them; the outer band.
 *
 * @param plain - with few fibres and none across, for a drawing that is about something else.
 */
export function plantarFascia(plain = false): string {
  const [inner, outer] = SOLE_EDGES.fascia;
  const slips = [0, 4, 1, 3, 2].map((toe) => slip(toe, plain)).join('');
  const central = belly('fascia-central-band', [inner, outer], { ...GOLD, fibres: plain ? 4 : 15, lit: [0.28, 0.46], shade: [0.8, 1], trim: 0.05, startCap: 0.35, endCap: 0 }); // prettier-ignore
  const fadeEnd =
    '<linearGradient id="fascia-end-g" gradientUnits="userSpaceOnUse" x1="0" y1="318" x2="0" y2="392">' +
    '<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>' +
    '<mask id="fascia-end" maskUnits="userSpaceOnUse" x="0" y="0" width="584" height="726">' +
    '<rect width="584" height="726" fill="url(#fascia-end-g)"/></mask>';
  const outerBand = belly('fascia-outer-band', SOLE_EDGES.outerBand, {
    ...GOLD,
    fibres: plain ? 0 : 4,
    trim: 0.06,
    startCap: 0.4,
    endCap: 0.9,
  });
  return group(
    'plantar-fascia',
    `${outerBand}${plain ? '' : crossFibres()}${slips}<defs>${fadeEnd}</defs><g mask="url(#fascia-end)">${central}</g>`,
  );
}

/** One slip, from within the sheet to the base of its toe. */
function slip(toe: number, plain: boolean): string {
  const inSheet = slice(between(...SOLE_EDGES.fascia, (toe + 0.5) / 5, 21), 0.5, 1, 4);
  const joint = item(TOE_JOINTS, toe);
  const middle = [...inSheet, mix(item(inSheet, -1), joint, 0.5), joint, mix(joint, item(TOES, toe).pad, 0.34)];
  const widths = toe === 0 ? [6, 9, 15, 17, 15, 5] : toe === 4 ? [6, 8, 11.5, 12, 10, 3] : [8, 11, 14, 13, 11, 3];
  return belly(`fascia-slip-${toe + 1}`, strap(middle, widths, plain ? 6 : 13), {
    ...GOLD,
    ...(plain ? { shade: null } : {}),
    fibres: plain ? 0 : 4,
    trim: 0.12,
    startCap: 0,
    endCap: 1.4,
  });
}

function crossFibres(): string {
  // prettier-ignore
  const lines: Control[][] = [
    [[182, 268], [226, 252], [276, 248], [328, 259], [388, 288]], [[180, 238], [226, 224], [276, 220], [328, 229], [394, 260]],
  ];
  const look: BellyOptions = { ...GOLD, fibres: 1, shade: null, trim: 0.05, startCap: 0.8, endCap: 0.8 };
  return lines.map((line, i) => belly(`fascia-cross-${i + 1}`, strap(line, [1, 2.6, 3, 2.6, 1], 9), look)).join('');
}

function labels(): Label[] {
  return [
    { at: [150, 396], side: 'left', lines: ['Plantar fascia', 'sole band'], to: [262, 430], parts: ['plantar-fascia'] },
    {
      at: [150, 500],
      side: 'left',
      lines: ['Big-toe muscle', 'abductor hallucis'],
      to: [223, 496],
      parts: ['abductor-hallucis'],
    },
    {
      at: [150, 604],
      side: 'left',
      lines: ['Heel pain spot', 'inner front of heel'],
      to: [HEEL_PAIN[0] - 20, HEEL_PAIN[1]],
      dot: false,
      numberAt: [HEEL_PAIN[0] - 31, HEEL_PAIN[1] + 4],
      parts: ['heel-pain'],
    },
    { at: [420, 262], lines: ['Five slips', 'one to each toe'], to: [350, 268], parts: ['plantar-fascia'] },
    {
      at: [420, 372],
      lines: ['Little-toe muscle', 'abd. digiti minimi'],
      to: [377, 350],
      parts: ['abductor-digiti-minimi'],
    },
    { at: [420, 500], lines: ['Outer band'], to: [335, 500], parts: ['plantar-fascia'] },
    { at: [420, 640], lines: ['Heel bone', 'do not press hard'], to: [312, 646], parts: ['keep-off-heel-bone'] },
  ];
}
