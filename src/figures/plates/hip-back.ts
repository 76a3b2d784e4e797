import { blob, curve, curveOn } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { pair, type Control } from '../kit/point.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { bones, lowBack, maximusAndBands, minimusAndMedius, onSide, rims, thigh } from './hip-back-layers.ts';
import { FOLDS, hipBack, INNER_EDGE, sideEdge } from './hip-back-outline.ts';

const { at, place } = hipBack;
const FRAME: Box = [-20, 0, 756, 480];

/** Hips from behind without labels and places not to press: the left side whole, the right one with gluteus maximus cut. */
export function hipBackBody(): string {
  const rightUp = [...sideEdge(-1)].reverse();
  const whole = `${curve(sideEdge(1))}${lineTo(INNER_EDGE)}${lineTo(rightUp)}Z`;
  const inside =
    skin(whole) +
    skin(strip([sideEdge(1, 0.84), sideEdge(1)]), 'skin-shd') +
    skin(strip([sideEdge(-1, 0.84), sideEdge(-1)]), 'skin-shd') +
    bones() +
    thigh('left') +
    thigh('right') +
    lowBack() +
    minimusAndMedius() +
    maximusAndBands() +
    rims() +
    FOLDS.map((fold) => crease(curve(place(fold)))).join('');
  const edges = outline(curve(sideEdge(1)) + curve(sideEdge(-1)) + curve(INNER_EDGE));
  return fade('cut', FRAME, { top: 0.12, bottom: 0.12 }, clipTo('skin', whole, inside) + edges);
}

/** Where the sciatic nerve runs under the right buttock, which is not to be pressed deep. */
export function sciaticNotToPress(): string {
  // prettier-ignore
  const around: Control[] = [
    [0.66, 9.2], [0.82, 9.24], [1.02, 9.06], [1.18, 8.7], [1.16, 8.3], [1.02, 8], [0.86, 8.02], [0.84, 8.4], [0.84, 8.8], [0.74, 9.06],
  ];
  return keepOff('keep-off-sciatic-nerve', blob(onSide('right', around)));
}

/**
 * The plate of the hips from behind.
 *
 * Left: gluteus maximus from the hip bone, sacrum and tailbone to the iliotibial band and the thigh bone; above it
 * gluteus medius. Right, with gluteus maximus cut: gluteus medius from the iliac crest to the greater trochanter, its
 * front part cut away from gluteus minimus, which also ends there. Below them piriformis (sacrum to trochanter), then
 * obturator internus and quadratus femoris; the sciatic nerve comes out under piriformis and runs down between the seat
 * bone and the trochanter.
 */
export function hipBackPlate(): string {
  return drawing({ viewBox: FRAME, body: hipBackBody() + sciaticNotToPress(), labels: labels() });
}

function lineTo(controls: readonly Control[]): string {
  return `L${controls.slice(0, 1).map(pair).join('')}${curveOn(controls)}`;
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [150, 120], side: 'left', lines: ['Gluteus medius', 'side of the hip'], to: at(1.3, 9.86), parts: ['gluteus-medius'] },
    { at: [150, 260], side: 'left', lines: ['Gluteus maximus', 'buttock'], to: at(0.9, 9.1), parts: ['gluteus-maximus'] },
    { at: [150, 400], side: 'left', lines: ['Iliotibial band', 'ITB or IT band'], to: at(1.63, 8), parts: ['it-band'] },
    { at: [572, 60], lines: ['Hip bone rim'], to: at(-1.15, 10.42), parts: ['iliac-crest'] },
    { at: [572, 136], lines: ['Gluteus medius', 'front part cut'], to: at(-0.86, 9.94), parts: ['gluteus-medius'] },
    { at: [572, 212], lines: ['Gluteus minimus', 'deep, under it'], to: at(-1.34, 9.7), parts: ['gluteus-minimus'] },
    { at: [572, 330], lines: ['Sciatic nerve', 'do not press deep'], to: at(-1.02, 8.5), parts: ['keep-off-sciatic-nerve'] },
  ];
}
