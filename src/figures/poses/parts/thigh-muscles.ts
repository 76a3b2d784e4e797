import { belly } from '../../kit/belly.ts';
import type { Leg } from '../../rig/leg.ts';
import { cutAtSkin, insideOf } from './inside.ts';

/** The front of the thigh from the outer side, rectus femoris, vastus lateralis behind it. */
// prettier-ignore
export function thighMuscles(leg: Leg): string {
  const { thigh } = leg;
  const lateralis = [
    insideOf(thigh, [[0.1, -0.5], [0.28, -0.54], [0.45, -0.56], [0.6, -0.58], [0.75, -0.66], [0.88, -0.74]]),
    insideOf(thigh, [[0.1, 0.2], [0.28, 0.14], [0.45, 0.08], [0.6, 0], [0.75, -0.1], [0.87, -0.3]]),
  ] as const;
  const rectus = [
    insideOf(thigh, [[0.08, -0.94], [0.28, -0.95], [0.42, -0.96], [0.58, -0.96], [0.74, -0.95], [0.9, -0.92]]),
    insideOf(thigh, [[0.08, -0.56], [0.28, -0.58], [0.42, -0.58], [0.58, -0.58], [0.74, -0.64], [0.89, -0.76]]),
  ] as const;
  return cutAtSkin(
    leg,
    belly('vastus-lateralis', lateralis, { fibres: 5, startCap: 0.3, endCap: 0.9 }) +
      belly('rectus-femoris', rectus, { fibres: 4, startCap: 0.3, endCap: 1 }),
  );
}
