import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { group } from '../kit/group.ts';
import { keepOff, keepOffSpot } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import type { Control } from '../kit/point.ts';
import { clipTo, crease, fade, outline, skin } from '../kit/skin.ts';
import { strip } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import { armSkin, downTheArm, FINGERS, forearmSpace, onFinger, THUMB } from './forearm-outline.ts';
import { ARM_PALM_CORDS, ARM_PALM_MUSCLES, PALM_LINES, PISIFORM } from './forearm-palm-parts.ts';

const { at, place } = forearmSpace('right');
const FRAME: Box = [0, 0, 584, 726];
const QUIET: BellyOptions = { quiet: true, fibres: 4, startCap: 0.4 };
const TENDON: BellyOptions = { fibres: 1, shade: null, endCap: 0.9 };

/** Left forearm and hand from the palm side, without labels and places not to press. */
export function forearmPalmBody(): string {
  const whole = `${curve(place(armSkin()))}Z`;
  const tones =
    skin(strip([place(downTheArm(-0.78)), place(downTheArm(-1))]), 'skin-shd') +
    skin(strip([place(downTheArm(0.97)), place(downTheArm(0.84))]), 'skin-lit');
  const inside = skin(whole) + tones + deepParts() + fingerFlexors() + elbowParts() + palmMuscles() + lines();
  return fade('cut', FRAME, { top: 0.1 }, clipTo('skin', whole, inside) + outline(curve(place(armSkin()))));
}

/** The front of the wrist, where a nerve and the tendons run through a tunnel, and the bony bump of the inner elbow. */
export function wristNotToPress(): string {
  // prettier-ignore
  const tunnel: Control[] = [[0.19, 0.24], [0.22, 0.04], [0.19, -0.18], [0.1, -0.34], [-0.06, -0.34], [-0.16, -0.18], [-0.19, 0.04], [-0.17, 0.24], [0, 0.28]];
  return keepOff('keep-off-wrist', blob(place(tunnel))) + keepOffSpot('keep-off-inner-elbow', at(-0.37, 2.66), 16);
}

/**
 * The plate of the palm side of the forearm. Two thin muscles that lie on top of the finger flexors, flexor carpi radialis
 * and palmaris longus, are left out.
 *
 * Flexor digitorum superficialis (finger-flexors): inner bump of the elbow to the four fingers, through the tunnel of the
 * wrist. On the thumb side of it: pronator teres above, flexor pollicis longus below, brachioradialis at the edge; on the
 * other side flexor carpi ulnaris, to the pisiform. The median nerve goes through the tunnel with the tendons.
 */
export function forearmPalmPlate(): string {
  return drawing({ viewBox: FRAME, body: forearmPalmBody() + wristNotToPress(), labels: labels() });
}

function deepParts(): string {
  return (
    muscle('brachialis', { ...QUIET, startCap: 0 }) +
    muscle('thumb-adductor', { ...QUIET, fibres: 5, endCap: 0.7 }) +
    cord('thumb-flexor-tendon', 4.4) +
    muscle('flexor-pollicis-longus', QUIET) +
    cord('carpi-ulnaris-palm-tendon', 4.4)
  );
}

/** The muscle, and its tendons through the wrist to the fingers. */
function fingerFlexors(): string {
  const tendons = FINGERS.map((finger, i) => {
    const wrist = 0.06 - i * 0.05;
    const line: Control[] = [[wrist + 0.02, 0.75], [wrist, 0.3], [wrist * 0.9, -0.1], [0.11 - i * 0.085, -0.45], [0.285 - i * 0.185, -0.9], onFinger(finger, 0.1), onFinger(finger, 0.7)]; // prettier-ignore
    return tendon(`flexor-tendon-${i + 2}`, place(line), [2.6, 3.6, 3.6, 4.2, 5, 5, 3.4], TENDON);
  });
  return (
    group('flexor-tendons', tendons.join('')) +
    cord('median-nerve', 2.8) +
    muscle('finger-flexors', { fibres: 10, startCap: 0.5, trim: 0.1, lit: [0.14, 0.36] })
  );
}

/** What lies at the elbow and at the edges of the forearm. */
function elbowParts(): string {
  return (
    bone('pisiform', place(PISIFORM)) +
    muscle('flexor-carpi-ulnaris', QUIET) +
    muscle('biceps', { ...QUIET, startCap: 0 }) +
    cord('biceps-arm-tendon', 5.5) +
    muscle('pronator-teres', { ...QUIET, fibres: 5 }) +
    cord('brachioradialis-tendon', 4) +
    muscle('brachioradialis', { ...QUIET, fibres: 5, startCap: 0 })
  );
}

function palmMuscles(): string {
  const short: BellyOptions = { ...QUIET, fibres: 5, endCap: 0.7 };
  return muscle('thumb-ball', short) + muscle('little-finger-ball', short);
}

/** Lines of the palm and of the finger joints. */
function lines(): string {
  const joints = [
    ...FINGERS.map((finger) => ({ finger, shares: [0.12, 0.42, 0.72] })),
    { finger: THUMB, shares: [0.5] },
  ];
  const folds = joints.flatMap(({ finger, shares }) => shares.map((along) => [0.7, 0, -0.7].map((across) => onFinger(finger, along + (across === 0 ? 0.012 : 0), across)))); // prettier-ignore
  return [...PALM_LINES, ...folds].map((line) => crease(curve(place(line)))).join('');
}

function muscle(part: keyof typeof ARM_PALM_MUSCLES, options: BellyOptions): string {
  const [a, b] = ARM_PALM_MUSCLES[part];
  return belly(part, [place(a), place(b)], options);
}

function cord(part: keyof typeof ARM_PALM_CORDS, half: number): string {
  return tendon(part, place(ARM_PALM_CORDS[part]), [half * 0.7, half, half, half * 0.8], TENDON);
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [160, 60], side: 'left', lines: ['Inner elbow', 'bump: do not press'], to: at(-0.38, 2.68), numberAt: at(-0.34, 2.9), parts: ['keep-off-inner-elbow'] },
    { at: [160, 250], side: 'left', lines: ['Finger benders', 'flexor digitorum'], to: at(-0.12, 1.6), parts: ['finger-flexors'] },
    { at: [160, 360], side: 'left', lines: ['Wrist muscle', 'little-finger side'], to: at(-0.34, 1.2), parts: ['flexor-carpi-ulnaris'] },
    { at: [160, 450], side: 'left', lines: ['Wrist front', 'do not press'], to: at(-0.1, 0.02), parts: ['keep-off-wrist'] },
    { at: [424, 190], lines: ['Elbow bender', 'brachioradialis'], to: at(0.4, 2.1), parts: ['brachioradialis'] },
    { at: [424, 470], lines: ['Thumb ball'], to: at(0.34, -0.34), parts: ['thumb-ball'] },
    { at: [160, 560], side: 'left', lines: ['Tendons', 'one to each finger'], to: at(-0.11, -0.8), parts: ['flexor-tendons'] },
  ];
}
