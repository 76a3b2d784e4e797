import type { Control } from '../kit/point.ts';
import type { Build } from './build.ts';
import { hairOutlines } from './hair.ts';
import { BROW, EAR, FACE, HEAD } from './head-shape.ts';
import { SEGMENTS, SLEEVE, TRUNK } from './measures.ts';

/** Half-widths of a limb: the share of its length, then the width to the front and to the back, in centimetres. */
export type Girth = readonly [along: number, front: number, back: number];

/** One straight piece of a limb, in centimetres. */
export interface Segment {
  readonly length: number;
  readonly girths: readonly Girth[];
}

/** The pieces that limbs are made of. */
export type SegmentName = 'pelvis' | 'farPelvis' | 'thigh' | 'shank' | 'upperArm' | 'forearm' | 'neck';

/** A person's measures, in centimetres, seen from the side and facing left. */
export interface Body {
  readonly segments: Readonly<Record<SegmentName, Segment>>;
  /** Lengths of the two pieces of the spine, and half-widths of the trunk spread evenly along it: front, back. */
  readonly trunk: {
    readonly lengths: readonly [lower: number, upper: number];
    readonly girths: readonly (readonly [front: number, back: number])[];
  };
  /** Half-widths of the sleeve, by the share of the upper arm. */
  readonly sleeve: readonly Girth[];
  /** Sizes of foot and hand; 1 is as measured. */
  readonly footScale: number;
  readonly handScale: number;
  /** Outlines of the head and lines on it about the top of the neck. */
  readonly outlines: {
    readonly head: readonly Control[];
    readonly ear: readonly Control[];
    readonly brow: readonly Control[];
    readonly face: readonly (readonly Control[])[];
    readonly hair: readonly (readonly Control[])[];
  };
  /** Class for the tones, or empty. */
  readonly toneClass: string;
}

/** The measures of a person of that build. */
export function bodyOf(build: Build): Body {
  const { lengths, widths, head } = build;
  const limb = (name: SegmentName, part: 'legs' | 'arms' | 'trunk') =>
    scaledSegment(SEGMENTS[name], lengths[part], widths[part]);
  return {
    segments: {
      pelvis: limb('pelvis', 'trunk'),
      farPelvis: limb('farPelvis', 'trunk'),
      thigh: limb('thigh', 'legs'),
      shank: limb('shank', 'legs'),
      upperArm: limb('upperArm', 'arms'),
      forearm: limb('forearm', 'arms'),
      neck: scaledSegment(SEGMENTS.neck, head, head),
    },
    trunk: {
      lengths: [TRUNK.lengths[0] * lengths.trunk, TRUNK.lengths[1] * lengths.trunk],
      girths: TRUNK.girths.map(([front, back]) => [front * widths.trunk, back * widths.trunk] as const),
    },
    sleeve: widened(SLEEVE, widths.arms),
    footScale: lengths.legs,
    handScale: lengths.arms,
    outlines: {
      head: scaled(HEAD, head),
      ear: scaled(EAR, head),
      brow: scaled(BROW, head),
      face: FACE.map((line) => scaled(line, head)),
      hair: hairOutlines(build.hair).map((outline) => scaled(outline, head)),
    },
    toneClass: build.toneClass,
  };
}

function scaledSegment({ length, girths }: Segment, longer: number, wider: number): Segment {
  return { length: length * longer, girths: widened(girths, wider) };
}

function widened(girths: readonly Girth[], factor: number): Girth[] {
  return girths.map(([along, front, back]) => [along, front * factor, back * factor]);
}

function scaled(outline: readonly Control[], factor: number): Control[] {
  return outline.map(([x, y, corner]) => (corner ? [x * factor, y * factor, corner] : [x * factor, y * factor]));
}
