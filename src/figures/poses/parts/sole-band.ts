import { belly } from '../../kit/belly.ts';
import type { Point } from '../../kit/point.ts';
import type { Leg } from '../../rig/leg.ts';
import { cutAtSkin } from './inside.ts';

/** The plantar fascia from the heel bone to the toes, along the sole. */
// prettier-ignore
export function soleBand(leg: Leg): string {
  const place = (points: readonly Point[]) => points.map((point) => leg.foot.at(point));
  const deep = place([[-2.6, -6], [1.6, -5.8], [5, -5.3], [8.6, -5.4], [12, -6], [15, -6.2]]);
  const low = place([[-2.4, -6.9], [1.6, -6.8], [5, -6.2], [8.6, -6.3], [12, -6.9], [15, -6.8]]);
  const options = { material: 'fascia', fibres: 1, lit: null, shade: null, startCap: 0.6, endCap: 0.9 } as const;
  return cutAtSkin(leg, belly('plantar-fascia', [deep, low], options));
}
