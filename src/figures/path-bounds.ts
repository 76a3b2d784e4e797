/** A rectangle in the units of a drawing: x, y, width, height, as in `viewBox`. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** How many numbers each path command takes. */
const ARITY: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** One step of a path: a command letter with the numbers of one use of it. */
export interface PathStep {
  readonly command: string;
  readonly values: readonly number[];
}

/**
 * The steps of path data such as `M0 0h5v5z`.
 *
 * @throws if the data has an unknown command or the wrong count of numbers.
 */
export function pathSteps(data: string): PathStep[] {
  const steps: PathStep[] = [];
  if (!/^\s*M/.test(data)) throw new Error(`Path data must start with M: ${data.slice(0, 20)}`);
  for (const match of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const [, command = '', rest = ''] = match;
    const arity = ARITY[command.toLowerCase()];
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const leftOver = rest.replaceAll(/-?(?:\d+\.?\d*|\.\d+)/g, '').trim();
    const fits =
      arity === 0 ? values.length === 0 : arity !== undefined && values.length > 0 && values.length % arity === 0;
    if (arity === undefined || !fits || leftOver !== '')
      throw new Error(`Path data has a wrong "${command}": ${match[0].slice(0, 40)}`);
    if (arity === 0) steps.push({ command, values: [] });
    else for (let i = 0; i < values.length; i += arity) steps.push({ command, values: values.slice(i, i + arity) });
  }
  return steps;
}

/** Points of one step, control points included; an arc counts by its end. */
function pointsOf({ command, values }: PathStep, [x, y]: [number, number]): [number, number][] {
  const relative = command === command.toLowerCase();
  const [dx, dy] = relative ? [x, y] : [0, 0];
  const kind = command.toLowerCase();
  const at = (index: number) => values[index] ?? 0;
  if (kind === 'h') return [[at(0) + dx, y]];
  if (kind === 'v') return [[x, at(0) + dy]];
  if (kind === 'a') return [[at(5) + dx, at(6) + dy]];
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < values.length; i += 2) points.push([at(i) + dx, at(i + 1) + dy]);
  return points;
}

/** The box round a path. Control points count, so it may be a little too large, never too small (arcs aside). */
export function pathBounds(data: string): Box {
  const all: [number, number][] = [];
  let pen: [number, number] = [0, 0];
  let start = pen;
  for (const step of pathSteps(data)) {
    const points = pointsOf(step, pen);
    all.push(...points);
    pen = step.command.toLowerCase() === 'z' ? start : (points.at(-1) ?? pen);
    if (step.command.toLowerCase() === 'm') start = pen;
  }
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** The smallest box that holds all boxes, or undefined when there is none. */
export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

/** What two boxes share; width or height is 0 or less when they do not touch. */
export function overlap(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  return [left, top, Math.min(a[0] + a[2], b[0] + b[2]) - left, Math.min(a[1] + a[3], b[1] + b[3]) - top];
}
