import { item } from '../kit/item.ts';
import { type Control, lerp, moved, type Point } from '../kit/point.ts';
import { strip } from '../kit/strip.ts';
import type { Segment } from './body.ts';
import { type Stage, vectorOf } from './stage.ts';

/** A piece of a limb in its place. */
export interface Limb {
  /** Where it ends, in centimetres: the next joint. */
  readonly end: Point;
  /** Degrees: 0 is right, 90 is up. */
  readonly angle: number;
  readonly segment: Segment;
  /** Its edges, in the units of the drawing. */
  readonly front: readonly Point[];
  readonly back: readonly Point[];
  /** Path data of its outline. */
  readonly outline: string;
  /** The place in the drawing of a share of its length (0 to 1) and a distance across in centimetres; + is the front. */
  readonly at: (along: number, across: number) => Point;
  /** The place of a share of its length and a share of its width there: -1 is the front skin, 1 the back skin. */
  readonly inside: (along: number, share: number) => Point;
}

/** Half-widths to the front and to the back at a share of the length; beyond the ends, those of the ends. */
export function girthAt({ girths }: Segment, along: number): readonly [front: number, back: number] {
  const next = girths.findIndex(([place]) => place >= along);
  const [from, to] = [item(girths, next > 0 ? next - 1 : next), item(girths, next)];
  const share = to[0] > from[0] ? (along - from[0]) / (to[0] - from[0]) : 0;
  return [lerp(from[1], to[1], share), lerp(from[2], to[2], share)];
}

/** Puts a piece of a limb in its place. `flip` -1 turns its front to the other side. */
export function limb(stage: Stage, segment: Segment, start: Point, angle: number, flip: 1 | -1 = 1): Limb {
  const [ux, uy] = vectorOf(angle);
  const at = (along: number, across: number): Point => {
    const onAxis = moved(start, [ux, uy], along * segment.length);
    return stage.toDrawing(moved(onAxis, [uy, -ux], across * flip));
  };
  const front = segment.girths.map(([along, width]) => at(along, width));
  const back = segment.girths.map(([along, , width]) => at(along, -width));
  return {
    end: moved(start, [ux, uy], segment.length),
    angle,
    segment,
    front,
    back,
    outline: strip([front, back], { startCap: 0.5, endCap: 0.5 }),
    at,
    inside: (along, share) => {
      const [before, behind] = girthAt(segment, along);
      return at(along, lerp(before, -behind, (share + 1) / 2));
    },
  };
}

/** An outline in centimetres turned about its joint and put in its place; in the units of the drawing. */
export function sprite(
  stage: Stage,
  outline: readonly Control[],
  joint: Point,
  angle: number,
  flip: 1 | -1 = 1,
): Control[] {
  const [c, s] = vectorOf(angle);
  return outline.map(([x, y, corner]) => {
    const up = y * flip;
    const [px, py] = stage.toDrawing([joint[0] + c * x - s * up, joint[1] + s * x + c * up]);
    return corner ? [px, py, corner] : [px, py];
  });
}
