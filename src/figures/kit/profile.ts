import { item } from './item.ts';

/** One row of a table: a height, then the values at that height. */
export type Row<Values extends readonly number[]> = readonly [height: number, ...values: Values];

/**
 * A smooth function from a table of measures: height in, values out.
 *
 * Monotone (PCHIP) interpolation, so that the outline never wiggles between rows; outside the table it goes on.
 *
 * @param rows - at least two, in any order, each height once.
 * @throws if there are fewer than two rows.
 */
export function profile<Values extends readonly number[]>(rows: readonly Row<Values>[]): (height: number) => Values {
  if (rows.length < 2) throw new Error('A profile needs two rows or more.');
  const sorted = [...rows].sort((p, q) => p[0] - q[0]);
  const heights = sorted.map((row) => row[0]);
  const columns = item(sorted, 0)
    .slice(1)
    .map((_, column) => sorted.map((row) => item<number>(row, column + 1)));
  const slopes = columns.map((values) => slopesOf(heights, values));
  return (height) => {
    const found = heights.findIndex((top, i) => i > 0 && height <= top);
    const i = (found < 0 ? heights.length - 1 : found) - 1;
    // One value for each column of the table: the shape of a row without its height.
    return columns.map((values, c) => hermite(heights, values, item(slopes, c), i, height)) as unknown as Values;
  };
}

function slopesOf(heights: readonly number[], values: readonly number[]): number[] {
  const steps = values
    .slice(1)
    .map((value, i) => (value - item(values, i)) / (item(heights, i + 1) - item(heights, i)));
  return values.map((_, i) => {
    if (i === 0 || i === steps.length) return item(steps, Math.min(i, steps.length - 1));
    const [before, after] = [item(steps, i - 1), item(steps, i)];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

function hermite(
  heights: readonly number[],
  values: readonly number[],
  slopes: readonly number[],
  i: number,
  height: number,
): number {
  const width = item(heights, i + 1) - item(heights, i);
  const t = (height - item(heights, i)) / width;
  const [t2, t3] = [t * t, t * t * t];
  return (
    (2 * t3 - 3 * t2 + 1) * item(values, i) +
    (t3 - 2 * t2 + t) * width * item(slopes, i) +
    (3 * t2 - 2 * t3) * item(values, i + 1) +
    (t3 - t2) * width * item(slopes, i + 1)
  );
}
