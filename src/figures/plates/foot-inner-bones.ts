import { bone } from '../kit/bone.ts';
import type { Control } from '../kit/point.ts';
import { footInner } from './foot-outline.ts';

/** Outlines of the bones by part, as depth from the ankle axis and height from the floor. */
// prettier-ignore
const BONES = {
  calcaneus: [
    [-0.42, 0.56], [-0.445, 0.38], [-0.4, 0.2], [-0.27, 0.115], [-0.1, 0.15], [0.16, 0.24], [0.42, 0.3], [0.52, 0.4],
    [0.46, 0.5], [0.32, 0.52], [0.24, 0.6], [0.08, 0.62], [-0.12, 0.62], [-0.28, 0.64],
  ],
  talus: [
    [0, 0.82], [0.08, 0.68], [0.22, 0.62], [0.44, 0.54], [0.6, 0.5], [0.7, 0.58], [0.7, 0.72], [0.6, 0.82],
    [0.48, 0.86], [0.4, 1], [0.16, 1.02],
  ],
  navicular: [[0.7, 0.76], [0.72, 0.6], [0.7, 0.48], [0.78, 0.4], [0.88, 0.46], [0.91, 0.6], [0.86, 0.74], [0.78, 0.8]],
  cuneiform: [[0.91, 0.7], [0.91, 0.54], [0.9, 0.42], [1, 0.36], [1.12, 0.38], [1.17, 0.5], [1.13, 0.62], [1, 0.69]],
  'metatarsal-1': [
    [1.17, 0.6], [1.16, 0.46], [1.17, 0.36], [1.28, 0.335], [1.44, 0.26], [1.56, 0.17], [1.66, 0.14], [1.74, 0.2],
    [1.73, 0.31], [1.64, 0.37], [1.5, 0.4], [1.32, 0.5],
  ],
  'big-toe-1': [[1.75, 0.31], [1.76, 0.2], [1.81, 0.145], [1.88, 0.165], [1.95, 0.145], [1.975, 0.2], [1.96, 0.26], [1.86, 0.265]],
  'big-toe-2': [[1.98, 0.26], [1.985, 0.15], [2.06, 0.135], [2.13, 0.15], [2.13, 0.21], [2.06, 0.25]],
  tibia: [
    [0.1, 3], [0.11, 2.4], [0.08, 1.8], [0.03, 1.4], [-0.01, 1.12], [0, 0.94], [0.07, 0.84], [0.16, 0.83], [0.23, 0.92],
    [0.34, 1], [0.44, 1.04], [0.47, 1.2], [0.43, 1.5], [0.4, 2], [0.42, 2.5], [0.44, 3],
  ],
} as const satisfies Readonly<Record<string, readonly Control[]>>;

const order = ['calcaneus', 'talus', 'navicular', 'cuneiform', 'metatarsal-1', 'big-toe-1', 'big-toe-2'] as const;

/** The bones of the foot from the inner side, from the heel to the big toe. */
export function innerFootBones(): string {
  return order.map(drawBone).join('');
}

/** The shin bone with the inner ankle bone, its lower end. */
export function innerAnkle(): string {
  return drawBone('tibia');
}

function drawBone(name: keyof typeof BONES): string {
  const outline: readonly Control[] = BONES[name];
  return bone(name, footInner.place(outline));
}
