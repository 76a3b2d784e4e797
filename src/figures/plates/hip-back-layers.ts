import { belly, type BellyOptions, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { group } from '../kit/group.ts';
import type { Control } from '../kit/point.ts';
import { strap } from '../kit/strip.ts';
import { hipBack } from './hip-back-outline.ts';
import { CREST, HIP_BACK_BONES, HIP_BACK_EDGES, NERVE } from './hip-back-parts.ts';

const { place } = hipBack;
/** A side of the body; seen from behind, the left side is on the left of the drawing. */
export type Side = 'left' | 'right';
type Name = keyof typeof HIP_BACK_EDGES;

/** Points of a side: the tables hold the left one. */
export function onSide(side: Side, points: readonly Control[]): Control[] {
  return place(side === 'left' ? points : points.map(([depth, ...rest]): Control => [-depth, ...rest]));
}

/** Lower back bone, sacrum, and on the right the hip bone and the thigh bone. */
export function bones(): string {
  return (
    bone('lumbar-spine', place(HIP_BACK_BONES['lumbar-spine'])) +
    bone('hip-bone', onSide('right', HIP_BACK_BONES['hip-bone'])) +
    bone('femur', onSide('right', HIP_BACK_BONES.femur))
  );
}

/** The sacrum and the muscles along the spine that start from it. */
export function lowBack(): string {
  const beside = (side: Side) =>
    muscle(`spine-muscles-${side}`, side, 'spineMuscles', {
      quiet: true,
      fibres: 5,
      startCap: 0,
      endCap: 0.9,
      lit: null,
    });
  return bone('sacrum', place(HIP_BACK_BONES.sacrum)) + beside('left') + beside('right');
}

/** Back and outer side of the thigh. */
export function thigh(side: Side): string {
  const quiet = { quiet: true, startCap: 0.3, endCap: 0, lit: null } as const;
  return (
    muscle(`adductor-magnus-${side}`, side, 'adductorMagnus', { ...quiet, fibres: 5 }) +
    muscle(`vastus-lateralis-${side}`, side, 'vastus-lateralis', { ...quiet, fibres: 3 }) +
    (side === 'right' ? deepRotators() : '') +
    muscle(`semitendinosus-${side}`, side, 'semitendinosus', { ...quiet, fibres: 5 }) +
    muscle(`biceps-femoris-${side}`, side, 'biceps-femoris', { ...quiet, fibres: 5 })
  );
}

/** Gluteus minimus on the right, under the cut front part of gluteus medius; the rest of gluteus medius on both sides. */
export function minimusAndMedius(): string {
  const [cut, rim] = HIP_BACK_EDGES.mediusCut;
  return (
    muscle('gluteus-minimus', 'right', 'minimus', {
      fibres: 10,
      startCap: 0.3,
      endCap: 0.5,
      lit: [0.3, 0.55],
      trim: 0.08,
    }) +
    group(
      'gluteus-medius',
      muscle('gluteus-medius-left', 'left', 'mediusAbove', { fibres: 10, startCap: 0.35, lit: [0.1, 0.3] }) +
        belly('gluteus-medius-cut', [onSide('right', rim), onSide('right', cut)], {
          fibres: 0,
          startCap: 0,
          endCap: 0,
          lit: null,
          shade: null,
        }) +
        muscle('gluteus-medius-back', 'right', 'mediusBack', {
          fibres: 11,
          startCap: 0.2,
          endCap: 0.5,
          lit: [0.2, 0.45],
          trim: 0.08,
        }),
    )
  );
}

/** The iliotibial bands and gluteus maximus: whole on the left, cut at the sacrum and at the thigh on the right. */
export function maximusAndBands(): string {
  const grain = [
    onSide('left', HIP_BACK_EDGES.maximusGrain[0]),
    onSide('left', HIP_BACK_EDGES.maximusGrain[1]),
  ] as const;
  const cut = { quiet: true, fibres: 4, startCap: 0.2, endCap: 0.3, lit: null, shade: null } as const;
  return (
    group('it-band', band('left') + band('right')) +
    muscle('maximus-cut-sacrum', 'right', 'cutAtSacrum', cut) +
    muscle('maximus-cut-thigh', 'right', 'cutAtThigh', cut) +
    muscle('gluteus-maximus', 'left', 'maximus', {
      fibres: 17,
      grain,
      startCap: 0.4,
      endCap: 0.5,
      lit: [0.16, 0.36],
      shade: [0.72, 1.05],
      trim: 0.08,
    })
  );
}

/** The rims of the hip bones. */
export function rims(): string {
  const rim = (side: Side) =>
    belly(`crest-${side}`, strap(onSide(side, CREST), [4.5, 5.5, 5.5, 5, 4]), {
      material: 'bone',
      fibres: 0,
      lit: null,
      shade: [0.6, 1],
      startCap: 0.8,
      endCap: 0.8,
    });
  return group('iliac-crest', rim('left') + rim('right'));
}

function deepRotators(): string {
  const quiet = { quiet: true, startCap: 0.3, endCap: 0.6, lit: null, shade: null } as const;
  return (
    muscle('quadratus-femoris', 'right', 'quadratusFemoris', { ...quiet, fibres: 6, endCap: 0.2 }) +
    muscle('obturator-internus', 'right', 'obturator', { ...quiet, fibres: 4 }) +
    sciaticNerve() +
    muscle('piriformis', 'right', 'piriformis', { ...quiet, fibres: 6, endCap: 0.9 })
  );
}

function sciaticNerve(): string {
  return tendon('sciatic-nerve', onSide('right', NERVE), [4, 8, 9, 8.5, 8, 7], {
    fibres: 3,
    startCap: 0.5,
    trim: 0.02,
  });
}

function band(side: Side): string {
  return muscle(`it-band-${side}`, side, 'it-band', {
    material: 'fascia',
    fibres: 4,
    lit: null,
    startCap: 0.6,
    endCap: 0,
    trim: 0.04,
  });
}

function muscle(part: string, side: Side, name: Name, options: BellyOptions): string {
  const [a, b] = HIP_BACK_EDGES[name];
  return belly(part, [onSide(side, a), onSide(side, b)], options);
}
