import { type Bezier, closedBeziers, openBeziers } from './bezier.ts';
import { item } from './item.ts';
import { type Control, type Point, tenth } from './point.ts';

/** Path data of a smooth open line through the controls; corners break it. */
export function curve(controls: readonly Control[]): string {
  return `M${numbers(rounded(item(controls, 0)))}${curveOn(controls)}`;
}

/** The same without the first move, for going on from the first control, where the pen stands. */
export function curveOn(controls: readonly Control[]): string {
  let pen = rounded(item(controls, 0));
  let data = '';
  for (const run of runs(controls)) {
    const [text, end] = relative(openBeziers(run), pen);
    data += text;
    pen = end;
  }
  return data;
}

/** Path data of a closed smooth outline through the controls; corners break it. */
export function blob(controls: readonly Control[]): string {
  const corner = controls.findIndex((control) => control[2]);
  if (corner >= 0) {
    const fromCorner = [...controls.slice(corner), ...controls.slice(0, corner)];
    return `${curve([...fromCorner, item(fromCorner, 0)])}z`;
  }
  const start = rounded(item(controls, 0));
  return `M${numbers(start)}${relative(closedBeziers(controls), start)[0]}z`;
}

/** Path data of a circle, in the units of the drawing. */
export function circle([x, y]: Point, radius: number): string {
  const [r, across] = [tenth(radius), tenth(2 * radius)];
  return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0Z`;
}

/** Controls parted at their corners; a corner ends one run and starts the next. */
export function runs(controls: readonly Control[]): Control[][] {
  const all: Control[][] = [];
  let run = [item(controls, 0)];
  controls.slice(1).forEach((control, i) => {
    run.push(control);
    if (!control[2] && i + 2 < controls.length) return;
    all.push(run);
    run = [control];
  });
  return all;
}

/** Relative path data; the pen is tracked as rounded, so that errors do not add up. */
function relative(beziers: readonly Bezier[], start: Point): [data: string, pen: Point] {
  const values: number[] = [];
  let pen = start;
  for (const points of beziers) {
    const [x, y] = pen;
    const steps = points.map((point) => [tenth(point[0] - x), tenth(point[1] - y)] as const);
    const [dx, dy] = item(steps, 2);
    values.push(...steps.flat());
    pen = [tenth(x + dx), tenth(y + dy)];
  }
  return [`c${numbers(values)}`, pen];
}

function rounded([x, y]: Control): Point {
  return [tenth(x), tenth(y)];
}

/** Numbers as short path data: `1.5-.2 3`. */
function numbers(values: readonly number[]): string {
  const texts = values.map((value) => String(value).replace(/^(-?)0\./, '$1.'));
  return texts.map((text, i) => (i > 0 && !text.startsWith('-') ? ` ${text}` : text)).join('');
}
