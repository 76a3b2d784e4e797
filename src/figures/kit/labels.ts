import { escapeXml } from '../svg-elements.ts';
import { pair, type Point, tenth } from './point.ts';

/** A drawing has no more labels than this: more cannot be read at a glance. */
export const MOST_LABELS = 7;

const NAME_SIZE = 16;
/** From the words to the start of the leader. */
const GAP = 6;

/** Words beside a drawing with a line to what they name. In a narrow drawing they turn into a number. */
export interface Label {
  /** Where the first line of the words starts (`right`) or ends (`left`), on its base line. */
  readonly at: Point;
  /** The name, then lines in other words. */
  readonly lines: readonly [name: string, ...notes: string[]];
  /** Where the leader ends, on the part. */
  readonly to: Point;
  /** Parts that the label names, by `data-part`; they light up together. */
  readonly parts?: readonly string[];
  /** On which side of the drawing the words stand; `right` unless given. */
  readonly side?: 'left' | 'right';
  /** Where the leader starts, if not beside the words. */
  readonly from?: Point;
  /** A bend in the leader. */
  readonly bend?: Point;
  /** Whether the leader ends in a dot; true unless given. */
  readonly dot?: boolean;
  /** Where the number stands, if not at the end of the leader: two numbers must not touch. */
  readonly numberAt?: Point;
}

/**
 * The labels, numbered from 1 in the order given.
 *
 * @throws if there are more than seven.
 */
export function drawLabels(labels: readonly Label[]): string {
  if (labels.length > MOST_LABELS)
    throw new Error(`A drawing has room for ${MOST_LABELS} labels, not for ${labels.length}.`);
  return labels.map((label, i) => drawLabel(label, i + 1)).join('');
}

function drawLabel(label: Label, number: number): string {
  const names = label.parts?.length ? ` data-for="${label.parts.join(' ')}"` : '';
  return `<g class="il-label"${names}>${leader(label)}${words(label)}${numberMark(label.numberAt ?? label.to, number)}</g>`;
}

function leader({ at, to, side = 'right', from, bend, dot = true }: Label): string {
  const start: Point = from ?? [at[0] + (side === 'right' ? -GAP : GAP), at[1] - NAME_SIZE * 0.33];
  const data = [start, ...(bend ? [bend] : []), to].map(pair).join('L');
  const end = dot ? `<circle class="il-dot" cx="${tenth(to[0])}" cy="${tenth(to[1])}" r="2.6"/>` : '';
  return `<path class="il-halo" d="M${data}"/><path class="il-lead" d="M${data}"/>${end}`;
}

function words({ at: [x, y], lines, side = 'right' }: Label): string {
  const spans = lines.map((line, i) => {
    const note = i > 0 ? ` dy="${tenth(NAME_SIZE * 1.12)}" class="il-sub"` : '';
    return `<tspan x="${tenth(x)}"${note}>${escapeXml(line)}</tspan>`;
  });
  const anchor = side === 'right' ? 'start' : 'end';
  return `<text x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}">${spans.join('')}</text>`;
}

function numberMark([x, y]: Point, number: number): string {
  const disc = `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="13"/>`;
  return `<g class="il-num">${disc}<text x="${tenth(x)}" y="${tenth(y + 6.2)}" text-anchor="middle">${number}</text></g>`;
}
