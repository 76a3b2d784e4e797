import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { group } from '../kit/group.ts';
import { keepOffSpot } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import type { Control } from '../kit/point.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { ARM_BACK_BONES, ARM_BACK_MUSCLES, ARM_BACK_TENDONS } from './forearm-back-parts.ts';
import { armSkin, downTheArm, FINGERS, type Finger, forearmSpace, onFinger, THUMB } from './forearm-outline.ts';

const { at, place } = forearmSpace('left');
const FRAME: Box = [0, 0, 584, 726];
const QUIET: BellyOptions = { quiet: true, fibres: 4, startCap: 0.4 };
const TENDON: BellyOptions = { fibres: 1, shade: null, endCap: 0.9 };

/** Left forearm and hand from the back, without labels and places not to press. */
export function forearmBackBody(): string {
  const whole = `${curve(place(armSkin()))}Z`;
  const tones =
    skin(strip([place(downTheArm(-0.78)), place(downTheArm(-1))]), 'skin-shd') +
    skin(strip([place(downTheArm(0.97)), place(downTheArm(0.84))]), 'skin-lit');
  const inside =
    skin(whole) + tones + handTones() + bones() + wristMovers() + fingerTendons() + fingerExtensors() + wristBand();
  const nails = [...FINGERS, THUMB].map(nail).join('');
  return fade('cut', FRAME, { top: 0.1 }, clipTo('skin', whole, inside) + nails + outline(curve(place(armSkin()))));
}

/** The bony bump of the outer elbow. */
export function outerElbowNotToPress(): string {
  return keepOffSpot('keep-off-outer-elbow', at(0.37, 2.58), 16);
}

/**
 * The plate of the back of the forearm.
 *
 * Extensor digitorum (finger-extensors): outer bump of the elbow to the backs of the four fingers, under a band at the
 * wrist. Beside it, on the thumb side: extensor carpi radialis brevis and longus, brachioradialis; on the other side:
 * extensor digiti minimi, extensor carpi ulnaris, then the edge of the ulna and flexor carpi ulnaris.
 */
export function forearmBackPlate(): string {
  return drawing({ viewBox: FRAME, body: forearmBackBody() + outerElbowNotToPress(), labels: labels() });
}

function bones(): string {
  const draw = (part: keyof typeof ARM_BACK_BONES) => bone(part, place(ARM_BACK_BONES[part]));
  return draw('humerus') + draw('ulna');
}

/** Muscles that move the wrist and the thumb. */
function wristMovers(): string {
  return (
    muscle('triceps', { ...QUIET, startCap: 0 }) +
    muscle('flexor-carpi-ulnaris', QUIET) +
    muscle('brachioradialis', { ...QUIET, startCap: 0 }) +
    cord('carpi-radialis-longus-tendon', 4) +
    cord('carpi-radialis-brevis-tendon', 4) +
    cord('carpi-ulnaris-tendon', 4) +
    muscle('extensor-carpi-radialis-longus', QUIET) +
    muscle('extensor-carpi-radialis-brevis', QUIET) +
    cord('thumb-tendon-2', 3.4) +
    cord('thumb-tendon-1', 4) +
    muscle('thumb-movers', QUIET) +
    muscle('anconeus', { ...QUIET, endCap: 0.9 }) +
    muscle('extensor-carpi-ulnaris', QUIET)
  );
}

function fingerTendons(): string {
  const tendons = FINGERS.map((finger, i) => {
    const wrist = 0.075 - i * 0.045;
    const knuckle: Control = [0.31 - i * 0.2, -0.84 + Math.abs(i - 1) * 0.025];
    const line: Control[] = [[wrist + 0.04, 0.95], [wrist, 0.4], [wrist, 0.1], [wrist + (knuckle[0] - wrist) * 0.45, -0.36], knuckle, onFinger(finger, 0.16), onFinger(finger, 0.62)]; // prettier-ignore
    return tendon(`extensor-tendon-${i + 2}`, place(line), [2.6, 3.4, 3.4, 4, 5, 4.4, 3], TENDON);
  });
  return group('extensor-tendons', tendons.join(''));
}

function fingerExtensors(): string {
  return muscle('extensor-digiti-minimi', QUIET) + muscle('finger-extensors', { fibres: 8, startCap: 0.5, trim: 0.1 });
}

/** The band that holds the tendons down at the wrist. */
function wristBand(): string {
  const edges = [place([[0.32, 0.34], [0.1, 0.25], [-0.12, 0.16], [-0.31, 0.1]]), place([[0.32, 0.16], [0.1, 0.07], [-0.12, -0.01], [-0.31, -0.06]])] as const; // prettier-ignore
  return `<g opacity=".72">${belly('wrist-band', edges, { material: 'tendon', fibres: 4, lit: null, shade: null, trim: 0.04, startCap: 0, endCap: 0 })}</g>`;
}

/** Shade between the bones of the hand and at the finger joints. */
function handTones(): string {
  const valley = (x: number) => skin(blob(place([[x * 0.6, -0.3], [x * 0.86 + 0.02, -0.55], [x + 0.03, -0.95], [x, -1.02], [x - 0.03, -0.95], [x * 0.86 - 0.02, -0.55]])), 'skin-shd'); // prettier-ignore
  const joints = FINGERS.flatMap((finger) => [0.4, 0.7].map((along) => crease(curve(place([onFinger(finger, along, 0.45), onFinger(finger, along - 0.012), onFinger(finger, along, -0.45)]))))); // prettier-ignore
  return [0.215, 0, -0.215].map(valley).join('') + joints.join('');
}

function nail(finger: Finger): string {
  const outlineOf = blob(place([[0.8, 0.5], [0.8, -0.5], [0.9, -0.52], [0.965, -0.3], [0.965, 0.3], [0.9, 0.52]].map(([along = 0, across = 0]) => onFinger(finger, along, across)))); // prettier-ignore
  return skin(outlineOf, 'skin-lit') + crease(outlineOf).replace('<path', '<path fill="none"');
}

function muscle(part: keyof typeof ARM_BACK_MUSCLES, options: BellyOptions): string {
  const [a, b] = ARM_BACK_MUSCLES[part];
  return belly(part, [place(a), place(b)], options);
}

function cord(part: keyof typeof ARM_BACK_TENDONS, half: number): string {
  return tendon(part, place(ARM_BACK_TENDONS[part]), [half * 0.7, half, half, half * 0.8], TENDON);
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [160, 60], side: 'left', lines: ['Outer elbow', 'bump: do not press'], to: at(0.38, 2.6), numberAt: at(0.34, 2.82), parts: ['keep-off-outer-elbow'] },
    { at: [160, 250], side: 'left', lines: ['Finger lifters', 'extensor digitorum'], to: at(0.06, 1.7), parts: ['finger-extensors'] },
    { at: [160, 440], side: 'left', lines: ['Wrist band', 'holds the tendons'], to: at(0.22, 0.2), parts: ['wrist-band'] },
    { at: [424, 180], lines: ['Wrist muscle', 'little-finger side'], to: at(-0.18, 1.75), parts: ['extensor-carpi-ulnaris'] },
    { at: [424, 60], lines: ['Elbow tip', 'ulna'], to: at(-0.08, 2.74), parts: ['ulna'] },
    { at: [424, 520], lines: ['Tendons', 'one to each finger'], to: at(-0.12, -0.62), parts: ['extensor-tendons'] },
  ];
}
