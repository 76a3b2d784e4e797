import { drawing } from '../../kit/drawing.ts';
import { moved, type Point } from '../../kit/point.ts';
import { magnified } from '../../rig/magnifier.ts';

/** Middle of the enlarged view in the drawing, its radius, and how much larger it is. */
const LENS: Point = [318, 286];
const RADIUS = 88;
const ZOOM = 2.5;

/** A place in the enlarged view with its name and what to do about it. */
interface LensLabel {
  lines: readonly [name: string, rule: string];
  /** Where it lies, in centimetres from the hip joint. */
  to: Point;
  part: string;
}

/** A person at a wall, with the hip enlarged beside it. */
export interface HipLens {
  /** The person, the wall and the tool. */
  scene: string;
  /** What is drawn once, over the person. */
  arrow: string;
  /** From centimetres at the hip to the drawing. */
  atHip: (point: Point) => Point;
  /** What the enlarged view has in its middle, in centimetres at the hip. */
  middle: Point;
  /** Height of the drawing. */
  height: number;
  /** Labels above and below the enlarged view. */
  above: LensLabel;
  below: LensLabel;
}

/** The whole drawing. */
export function hipLensDrawing({ scene, arrow, atHip, middle, height, above, below }: HipLens): string {
  const hip = atHip(middle);
  const enlarged = (point: Point): Point => moved(LENS, [atHip(point)[0] - hip[0], atHip(point)[1] - hip[1]], ZOOM);
  const label = ({ lines, to, part }: LensLabel, y: number, fromY: number) => ({
    at: [LENS[0] - 60, y] as const,
    lines,
    to: enlarged(to),
    from: [LENS[0] - 20, fromY] as const,
    parts: [part],
  });
  return drawing({
    viewBox: [0, 0, 420, height],
    body: magnified(scene, { from: hip, to: LENS, radius: RADIUS, zoom: ZOOM }) + arrow,
    labels: [label(above, 150, 172), label(below, 412, 396)],
  });
}
