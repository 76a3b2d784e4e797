import { belly, tendon } from '../kit/belly.ts';
import { bone } from '../kit/bone.ts';
import { drawing } from '../kit/drawing.ts';
import { group } from '../kit/group.ts';
import { item } from '../kit/item.ts';
import type { Label } from '../kit/labels.ts';
import { mix, moved, direction, type Point } from '../kit/point.ts';
import { strap } from '../kit/strip.ts';
import type { Box } from '../path-bounds.ts';
import {
  BIG_TOE_TENDON,
  DEEP_EDGES,
  HEEL_BONE_WHOLE,
  LUMBRICALS,
  METATARSALS,
  TOE_TENDONS,
} from './sole-deep-parts.ts';
import { foot } from './sole-outline.ts';
import { heelNotToPress } from './sole.ts';

const FRAME: Box = [0, 0, 584, 726];

/** Left sole from below with the sole band and the short toe muscle cut away, without labels. */
export function soleDeepBody(): string {
  return foot(
    bones() +
      quiet('adductor-hallucis', DEEP_EDGES.adductorHallucis, 6) +
      quiet('flexor-hallucis-brevis', DEEP_EDGES.flexorHallucisBrevis, 5) +
      quiet('flexor-digiti-minimi', DEEP_EDGES.flexorDigitiMinimi, 3) +
      quiet('abductor-digiti-minimi', DEEP_EDGES.abductorDigitiMinimi, 4) +
      tendon('flexor-hallucis-longus-tendon', BIG_TOE_TENDON, [4, 5.5, 5.5, 5.5, 6, 6, 5.5, 3.5], { endCap: 0.9 }) +
      LUMBRICALS.map((middle, i) => quiet(`lumbrical-${i + 1}`, strap(middle, [2, 6, 5.5, 2], 9), 3)).join('') +
      quadratusPlantae() +
      smallToeTendons() +
      quiet('abductor-hallucis', DEEP_EDGES.abductorHallucis, 5) +
      cutFascia(),
  );
}

/**
 * The plate of the deep sole.
 *
 * Quadratus plantae: two heads from the inner and the outer side of the heel bone to the outer edge of the long flexor
 * tendon of the small toes, before it parts. That tendon crosses over the one of the big toe. The lumbricals start from
 * its four parts. Flexor hallucis brevis and adductor hallucis end at the base of the big toe. Plantar fascia: a stump.
 */
export function soleDeepPlate(): string {
  return drawing({ viewBox: FRAME, body: soleDeepBody() + heelNotToPress(), labels: labels() });
}

function quadratusPlantae(): string {
  return group(
    'quadratus-plantae',
    belly('quadratus-lateral', DEEP_EDGES.lateralHead, { fibres: 5, startCap: 0.4, endCap: 0.5, trim: 0.1 }) +
      belly('quadratus-medial', DEEP_EDGES.medialHead, { fibres: 8, startCap: 0.3, endCap: 0.4, trim: 0.1 }),
  );
}

function smallToeTendons(): string {
  const [trunk, ...slips] = TOE_TENDONS;
  return group(
    'flexor-digitorum-longus-tendon',
    tendon('toe-tendon-trunk', trunk ?? [], [4.5, 6, 7.5, 10, 11], { fibres: 3, endCap: 0.4 }) +
      slips
        .map((middle, i) =>
          tendon(`toe-tendon-${i + 2}`, middle, [2.4, 4.6, 4.4, 4.2, 4, 2.6], { fibres: 1, endCap: 0.9 }),
        )
        .join(''),
  );
}

function bones(): string {
  return `<g opacity=".7">${METATARSALS.map((_, i) => metatarsal(i)).join('')}${bone('calcaneus', HEEL_BONE_WHOLE)}</g>`;
}

/** A long bone: wide base, slim shaft, round head. */
function metatarsal(i: number): string {
  const [base, head, half] = item(METATARSALS, i);
  const [ux, uy] = direction(base, head);
  const side = (share: number, by: number): Point => moved(mix(base, head, share), [-uy, ux], by * half);
  const shares: [number, number][] = [[0, 0.9], [0.12, 1], [0.4, 0.6], [0.7, 0.62], [0.9, 1], [1.02, 0.75]]; // prettier-ignore
  const left = shares.map(([share, by]) => side(share, by));
  const right = shares.map(([share, by]) => side(share, -by)).reverse();
  return bone(`metatarsal-${i + 1}`, [...left, ...right]);
}

function cutFascia(): string {
  return belly('plantar-fascia', DEEP_EDGES.plantarFascia, {
    material: 'fascia',
    fibres: 8,
    lit: null,
    trim: 0.02,
    startCap: 0.35,
    endCap: 0.1,
  });
}

function quiet(part: string, edges: Parameters<typeof belly>[1], fibres: number): string {
  return belly(part, edges, { quiet: true, fibres, startCap: 0.4, endCap: 1, trim: 0.1 });
}

function labels(): Label[] {
  return [
    {
      at: [150, 300],
      side: 'left',
      lines: ['Big-toe tendon', 'long flexor'],
      to: [226, 300],
      parts: ['flexor-hallucis-longus-tendon'],
    },
    {
      at: [150, 400],
      side: 'left',
      lines: ['Big-toe muscle', 'abductor hallucis'],
      to: [210, 420],
      parts: ['abductor-hallucis'],
    },
    {
      at: [150, 540],
      side: 'left',
      lines: ['Deep muscle', 'quadratus plantae'],
      to: [262, 540],
      parts: ['quadratus-plantae'],
    },
    {
      at: [150, 640],
      side: 'left',
      lines: ['Sole band, cut', 'plantar fascia'],
      to: [262, 600],
      numberAt: [240, 610],
      parts: ['plantar-fascia'],
    },
    {
      at: [420, 330],
      lines: ['Toe tendons', 'long flexor'],
      to: [318, 346],
      parts: ['flexor-digitorum-longus-tendon'],
    },
    {
      at: [420, 470],
      lines: ['Little-toe muscle', 'abd. digiti minimi'],
      to: [360, 470],
      parts: ['abductor-digiti-minimi'],
    },
    { at: [420, 640], lines: ['Heel bone', 'do not press hard'], to: [312, 652], parts: ['keep-off-heel-bone'] },
  ];
}
