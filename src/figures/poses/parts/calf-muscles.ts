import { belly } from '../../kit/belly.ts';
import type { Leg } from '../../rig/leg.ts';
import { cutAtSkin, insideOf } from './inside.ts';

/** Which muscles of the calf the drawing is about; the other one is quiet. */
export interface CalfMuscles {
  readonly gastrocnemius: boolean;
  readonly soleus: boolean;
}

/**
 * The calf from the outer side: soleus in front, gastrocnemius over it, and the Achilles tendon down to the heel.
 *
 * @param about - both muscles unless given.
 */
export function calfMuscles(about: CalfMuscles = { gastrocnemius: true, soleus: true }): (leg: Leg) => string {
  return (leg) => drawCalf(leg, about);
}

// prettier-ignore
function drawCalf(leg: Leg, about: CalfMuscles): string {
  const { shank, foot } = leg;
  const heel = [foot.at([-3.6, -0.4]), foot.at([-4.6, -4])];
  const behind = [foot.at([-4.5, -0.6]), foot.at([-5.8, -4])];
  const tendon = [
    [...insideOf(shank, [[0.46, 0.72], [0.6, 0.7], [0.74, 0.58], [0.86, 0.52]]), ...heel],
    [...insideOf(shank, [[0.48, 0.92], [0.62, 0.93], [0.76, 0.92], [0.86, 0.9]]), ...behind],
  ] as const;
  const soleus = [
    insideOf(shank, [[0.1, -0.1], [0.24, -0.2], [0.42, -0.16], [0.58, 0.02], [0.75, 0.42]]),
    insideOf(shank, [[0.1, 0.1], [0.24, 0.24], [0.38, 0.44], [0.5, 0.78], [0.62, 0.82], [0.77, 0.7]]),
  ] as const;
  const gastrocnemius = [
    insideOf(shank, [[0.02, 0.45], [0.12, 0.2], [0.25, 0.12], [0.38, 0.28], [0.5, 0.62]]),
    insideOf(shank, [[0.02, 0.88], [0.1, 0.92], [0.22, 0.94], [0.33, 0.94], [0.44, 0.93], [0.53, 0.9]]),
  ] as const;
  return cutAtSkin(
    leg,
    belly('achilles-tendon', tendon, { material: 'tendon', fibres: 2, lit: null, shade: null, startCap: 1, endCap: 0.4 }) +
      belly('soleus', soleus, { quiet: !about.soleus, fibres: 4, startCap: 0.7, endCap: 1.1 }) +
      belly('gastrocnemius', gastrocnemius, { quiet: !about.gastrocnemius, fibres: 5, startCap: 0.5, endCap: 0.8 }),
  );
}
