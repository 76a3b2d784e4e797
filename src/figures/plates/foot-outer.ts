import { blob, curve } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { crease } from '../kit/skin.ts';
import { outerAnkle, outerFootBones, shinBoneEnd } from './foot-outer-bones.ts';
import {
  achillesFromOutside,
  extensorDigitorumBrevis,
  frontTendonsOutside,
  outerSole,
  peroneals,
} from './foot-outer-parts.ts';
import { FOOT_OUTER_SKIN, footOuter, TOE_EDGES } from './foot-outline.ts';
import { FOOT_FRAME, footFromSide } from './foot-side.ts';

const { at, inLimb, place } = footOuter;

/** Left foot from the outer side, without labels and places not to press. */
export function footOuterBody(): string {
  const inside =
    outerFootBones(footOuter) +
    shinBoneEnd() +
    achillesFromOutside() +
    frontTendonsOutside() +
    extensorDigitorumBrevis() +
    outerAnkle() +
    peroneals() +
    outerSole();
  return footFromSide(footOuter, FOOT_OUTER_SKIN, inside + crease(TOE_EDGES.map((toe) => curve(place(toe))).join('')));
}

/** The outer ankle bone and the bump at the base of the fifth metatarsal, which lie right under the skin. */
export function outerBumps(): string {
  return (
    keepOff('keep-off-outer-ankle', blob(place([[0.06, 1.2], [0.005, 1.02], [0.02, 0.82], [0.09, 0.74], [0.18, 0.8], [0.235, 0.96], [0.2, 1.16]]))) + // prettier-ignore
    keepOff('keep-off-fifth-metatarsal', blob(place([[0.72, 0.23], [0.79, 0.135], [0.95, 0.14], [1.04, 0.22], [0.96, 0.34], [0.84, 0.32]]))) // prettier-ignore
  );
}

/**
 * The plate of the left foot from the outer side. The toes point to the left.
 *
 * Peroneals: their tendons run behind the outer ankle bone; the short one to the base of the fifth metatarsal, the long
 * one below it under the cuboid and across the sole. Extensor digitorum brevis: top of the heel bone's front end to
 * the middle toes. Borders: extensor digitorum longus above it, peroneus brevis tendon below. Abductor digiti minimi:
 * heel bone to the little toe. Achilles tendon: to the back of the heel bone.
 */
export function footOuterPlate(): string {
  return drawing({ viewBox: FOOT_FRAME, body: footOuterBody() + outerBumps(), labels: labels() });
}

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [492, 244], lines: ['Peroneals', 'their tendons'], to: at(-0.115, 0.94), parts: ['peroneals'] },
    { at: [250, 120], side: 'left', lines: ['Outer ankle bone', 'do not press'], to: at(0.12, 1), parts: ['keep-off-outer-ankle'] },
    { at: [250, 210], side: 'left', lines: ['Short toe extensor', 'lifts the toes'], to: at(0.82, 0.56), parts: ['extensor-digitorum-brevis'] },
    { at: [492, 120], lines: ['Achilles tendon'], to: inLimb(1.85, 0.8), parts: ['achilles-tendon'] },
    { at: [520, 404], lines: ['Heel bone'], to: at(-0.32, 0.4), parts: ['calcaneus'] },
    { at: [150, 508], lines: ['Base of the little-toe bone', 'do not press'], to: at(0.9, 0.22), from: [262, 493], parts: ['keep-off-fifth-metatarsal'] },
  ];
}
