import { belly } from '../../kit/belly.ts';
import type { Leg } from '../../rig/leg.ts';
import { cutAtSkin, insideOf } from './inside.ts';

/** The front of the thigh from the outer side, rectus femoris, vastus lateralis behind it. */
// prettier-ignore
export function thighMuscles(leg: Leg): string {
  const { thigh } = leg;
  const lateralis = [
    insideOf(thigh, [[0.1, -0.34], [0.28, -0.38], [0.45, -0.42], [0.6, -0.48], [0.75, -0.58], [0.87, -0.66]]),
    insideOf(thigh, [[0.1, 0.34], [0.28, 0.3], [0.45, 0.24], [0.6, 0.14], [0.75, 0], [0.86, -0.24]]),
  ] as const;
  const rectus = [
    insideOf(thigh, [[0.08, -0.94], [0.28, -0.95], [0.42, -0.96], [0.58, -0.96], [0.74, -0.95], [0.9, -0.92]]),
    insideOf(thigh, [[0.08, -0.38], [0.28, -0.42], [0.42, -0.45], [0.58, -0.52], [0.74, -0.62], [0.89, -0.76]]),
  ] as const;
  return cutAtSkin(
    leg,
    belly('vastus-lateralis', lateralis, { fibres: 5, startCap: 0.3, endCap: 0.9 }) +
      belly('rectus-femoris', rectus, { fibres: 4, startCap: 0.3, endCap: 1 }),
  );
}
