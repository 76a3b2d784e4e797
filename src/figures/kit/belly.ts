import { curve } from './curves.ts';
import { randomFor } from './random.ts';
import { between, slice } from './sampling.ts';
import { type Caps, type Edges, strap, strip } from './strip.ts';
import type { Control } from './point.ts';

/** What a part is made of; each has one colour and one lightness in every drawing. */
export type Material = 'muscle' | 'fascia' | 'tendon' | 'bone';

/** A band between two shares of the way from edge `a` (0) to edge `b` (1). */
export type Band = readonly [from: number, to: number];

/** How a part between two edges is drawn. */
export interface BellyOptions extends Caps {
  /** `muscle` unless given. */
  readonly material?: Material;
  /** Dusty pink instead of red: a muscle that the drawing is not about. */
  readonly quiet?: boolean;
  /** How many fibre lines; 6 unless given. */
  readonly fibres?: number;
  /** Where the light falls; null: nowhere. */
  readonly lit?: Band | null;
  /** Where the shade lies; null: nowhere. */
  readonly shade?: Band | null;
  /** How much shorter than the part the fibre lines are, as a share of its length. */
  readonly trim?: number;
  /** Other edges for fibres, light and shade to run along, where they do not follow the outline; cut off at it. */
  readonly grain?: Edges;
  /** More SVG inside the part, below its outline. */
  readonly extra?: string;
}

const TENDON: BellyOptions = {
  material: 'tendon',
  fibres: 2,
  lit: null,
  shade: [0.62, 1],
  trim: 0.08,
  startCap: 1.1,
  endCap: 0.5,
};

/**
 * A part between two edges that run from origin to insertion: fill, light, shade, fibre lines and outline.
 *
 * @param part - the `data-part` name; its ids start with it, so it must be unique in the drawing.
 */
export function belly(part: string, edges: Edges, options: BellyOptions = {}): string {
  const { material = 'muscle', quiet = false, grain, extra = '', startCap = 0.55, endCap = 0.9 } = options;
  const shape = `<path id="${part}-p" d="${strip(edges, { startCap, endCap })}"/>`;
  const clip = grain ? `<clipPath id="${part}-c"><use href="#${part}-p"/></clipPath>` : '';
  const inner = surface(part, grain ?? edges, options);
  return (
    `<g class="il-part il-${material}${quiet ? ' il-quiet' : ''}" data-part="${part}"><defs>${shape}${clip}</defs>` +
    `<use href="#${part}-p" class="il-fill"/>` +
    (grain ? `<g clip-path="url(#${part}-c)">${inner}</g>` : inner) +
    `${extra}<use href="#${part}-p" class="il-edge"/></g>`
  );
}

/** A tendon or strap along a middle line, with half-widths spread along it; pointed where it starts inside a muscle. */
export function tendon(
  part: string,
  middle: readonly Control[],
  halfWidths: readonly number[],
  options: BellyOptions = {},
): string {
  return belly(part, strap(middle, halfWidths), { ...TENDON, ...options });
}

/** A part within its edges: light, shade and fibre lines. */
function surface(part: string, edges: Edges, options: BellyOptions): string {
  const { fibres = 6, trim = 0.16, lit = [0.12, 0.42], shade = [0.72, 1] } = options;
  return (
    (lit ? `<path class="il-lit" d="${lens(edges, lit)}"/>` : '') +
    (shade ? `<path class="il-shd" d="${lens(edges, shade)}"/>` : '') +
    (fibres > 0 ? `<path class="il-fib" d="${fibreLines(part, edges, fibres, trim)}"/>` : '')
  );
}

/** A band that is full in the middle and nothing at the ends; one at edge `b` stays on that edge. */
function lens([a, b]: Edges, [from, to]: Band): string {
  const middle = to >= 1 ? to : (from + to) / 2;
  const line = (share: number) => between(a, b, (t) => middle + (share - middle) * fullness(t));
  return strip([line(from), line(to)]);
}

function fullness(t: number): number {
  return Math.sin(Math.PI * Math.min(0.999, Math.max(0.001, t))) ** 0.55;
}

/** Lines of unequal length and spacing, the same at every build. */
function fibreLines(part: string, [a, b]: Edges, count: number, trim: number): string {
  const random = randomFor(part);
  return Array.from({ length: count }, (_, k) => {
    const share = (k + 0.5 + (random() - 0.5) * 0.35) / count;
    const start = trim * (0.35 + random());
    const end = 1 - trim * (0.35 + random());
    return curve(slice(between(a, b, share), start, end, 5));
  }).join('');
}
