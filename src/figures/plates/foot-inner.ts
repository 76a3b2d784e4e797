import { blob } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import { keepOff } from '../kit/keep-off.ts';
import type { Label } from '../kit/labels.ts';
import { skin } from '../kit/skin.ts';
import { innerAnkle, innerFootBones } from './foot-inner-bones.ts';
import {
  abductorHallucis,
  achillesFromInside,
  flexorHallucisBrevis,
  frontTendons,
  longFlexors,
  plantarFasciaEdge,
  tibialisPosteriorTendon,
} from './foot-inner-parts.ts';
import { FOOT_INNER_SKIN, footInner } from './foot-outline.ts';
import { FOOT_FRAME, footFromSide } from './foot-side.ts';

const { at, inLimb, place } = footInner;

/** Left foot from the inner side, without labels and places not to press. */
export function footInnerBody(): string {
  const inside =
    innerFootBones() +
    plantarFasciaEdge() +
    longFlexors() +
    achillesFromInside() +
    innerAnkle() +
    frontTendons() +
    tibialisPosteriorTendon() +
    flexorHallucisBrevis() +
    abductorHallucis();
  return footFromSide(footInner, FOOT_INNER_SKIN, inside + skin(blob(place(NAIL)), 'skin-lit'));
}

/** The tunnel behind the inner ankle bone, where a nerve and vessels run to the sole. */
export function innerAnkleTunnel(): string {
  return keepOff('keep-off-ankle-tunnel', blob(place([[-0.155, 1.38], [-0.1, 1.16], [-0.08, 0.92], [0.03, 0.72], [0.16, 0.56], [0.06, 0.48], [-0.1, 0.58], [-0.2, 0.8], [-0.215, 1.1]]))); // prettier-ignore
}

/**
 * The plate of the left foot from the inner side. The toes point to the right.
 *
 * Abductor hallucis: inner side of the heel bone to the inner side of the big toe. Below it the inner edge of the
 * plantar fascia: heel bone to the ball of the foot. Tibialis posterior: its tendon runs close behind the inner ankle
 * bone to the bump of the navicular. Behind it, in order: flexor digitorum longus, the nerve with its vessels, flexor
 * hallucis longus. Tibialis anterior: to the inner cuneiform and the base of the first metatarsal.
 */
export function footInnerPlate(): string {
  return drawing({ viewBox: FOOT_FRAME, body: footInnerBody() + innerAnkleTunnel(), labels: labels() });
}

/** The big toenail, as depth and height. */
const NAIL = [[2.02, 0.35], [2.03, 0.3], [2.1, 0.265], [2.19, 0.25], [2.2, 0.29], [2.12, 0.33]] as const; // prettier-ignore

// prettier-ignore
function labels(): Label[] {
  return [
    { at: [330, 520], lines: ['Abductor hallucis'], to: at(0.62, 0.35), from: [366, 505], parts: ['abductor-hallucis'] },
    { at: [400, 196], lines: ['Tibialis posterior', 'its tendon'], to: at(0.42, 0.61), parts: ['tibialis-posterior'] },
    { at: [400, 110], lines: ['Inner ankle bone'], to: at(0.2, 1.06), parts: ['tibia'] },
    { at: [140, 230], side: 'left', lines: ['Nerve tunnel', 'do not press'], to: at(-0.15, 1), parts: ['keep-off-ankle-tunnel'] },
    { at: [140, 110], side: 'left', lines: ['Achilles tendon'], to: inLimb(1.85, 0.8), parts: ['achilles-tendon'] },
    { at: [116, 404], side: 'left', lines: ['Heel bone'], to: at(-0.32, 0.4), parts: ['calcaneus'] },
    { at: [140, 520], lines: ['Plantar fascia'], to: at(0.1, 0.145), from: [204, 505], parts: ['plantar-fascia'] },
  ];
}
