import { blob } from '../kit/curves.ts';
import type { Point } from '../kit/point.ts';
import type { Body } from './body.ts';
import { sprite } from './limb.ts';
import type { Stage } from './stage.ts';

/** Path data of a flat hand at the wrist; `fingers` is where they point, in degrees; `flip` -1 turns it over. */
export function handOutline(stage: Stage, body: Body, wrist: Point, fingers: number, flip: 1 | -1 = 1): string {
  return blob(sprite(stage, body.outlines.hand, wrist, fingers, flip));
}
