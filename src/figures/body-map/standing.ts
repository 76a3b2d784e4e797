import { blob } from '../kit/curves.ts';
import { drawing } from '../kit/drawing.ts';
import type { Control } from '../kit/point.ts';
import { crease, fade } from '../kit/skin.ts';
import type { Box } from '../path-bounds.ts';
import { footLines } from './foot.ts';
import { fingerZones, handLines } from './hand.ts';
import { LEG_BACK_ZONES } from './leg-back-zones.ts';
import { LEG_FRONT_ZONES } from './leg-front-zones.ts';
import { silhouette } from './silhouette.ts';
import { legLines, trunkLines } from './standing-lines.ts';
import { bodyShapes, legShapes } from './standing-outline.ts';
import { leg, mirror } from './standing-space.ts';
import { standingZones, zonePair } from './standing-zones.ts';
import { UPPER_BACK_ZONES, UPPER_FRONT_ZONES } from './upper-zones.ts';

const BODY: Box = [20, 24, 260, 650];
const LEGS: Box = [78, 286, 144, 388];
/** How far the cut waist fades, as a share of the height of the drawing. */
const WAIST_FADE = 0.06;

/** Half of the hair, from the crown round the ear and back to the middle. */
// prettier-ignore
const HAIR: Readonly<Record<'front' | 'back', readonly Control[]>> = {
  front: [[0, 179], [4.2, 178.2], [7, 175.2], [8.2, 170.6], [8, 167.4], [7.2, 168], [6.6, 171], [4.6, 172.8], [2, 173.6], [0, 173.8]],
  back: [[0, 179], [4.2, 178.2], [7, 175.2], [8.2, 170.6], [7.9, 167], [6.9, 163], [5.6, 160], [3, 158.8], [0, 158.6]],
};

const LEG_ZONES = { front: LEG_FRONT_ZONES, back: LEG_BACK_ZONES } as const;
const UPPER_ZONES = { front: UPPER_FRONT_ZONES, back: UPPER_BACK_ZONES } as const;

/** A standing person from the front, palms to the front, with zones on both sides. */
export function bodyFront(): string {
  return body('front');
}

/** A standing person from behind, with zones on both sides. */
export function bodyBack(): string {
  return body('back');
}

/** Hips, legs and feet from the front, with zones on both sides. */
export function legsFront(): string {
  return legs('front');
}

/** Hips, legs and feet from behind, with zones on both sides. */
export function legsBack(): string {
  return legs('back');
}

function body(view: 'front' | 'back'): string {
  const half = leg.place(HAIR[view]);
  const hair = `<path class="il-hair" d="${blob([...half, ...mirror(half).slice(1, -1)])}"/>`;
  const zones = standingZones([...UPPER_ZONES[view], ...LEG_ZONES[view]], view);
  const skin = silhouette('body', bodyShapes(view)) + crease(trunkLines(view) + legLines(view));
  const lines = crease(handLines(view) + footLines(view));
  return drawing({ viewBox: BODY, body: skin + zones + zonePair('fingers', fingerZones(), view) + hair + lines });
}

function legs(view: 'front' | 'back'): string {
  const skin = silhouette('legs', legShapes(view)) + crease(legLines(view));
  const zones = standingZones(LEG_ZONES[view], view);
  const lines = crease(footLines(view));
  return drawing({ viewBox: LEGS, body: fade('waist', LEGS, { top: WAIST_FADE }, skin + zones + lines) });
}
