import { bone } from '../kit/bone.ts';
import type { PlateSpace } from '../kit/plate-space.ts';
import type { Control } from '../kit/point.ts';
import { footOuter } from './foot-outline.ts';

/** Outlines of the bones by part, as depth from the ankle axis and height from the floor. */
// prettier-ignore
const BONES = {
  talus: [
    [0.08, 0.66], [0.28, 0.6], [0.5, 0.56], [0.66, 0.6], [0.7, 0.72], [0.58, 0.84], [0.44, 0.92], [0.36, 1.03],
    [0.1, 1.03], [-0.02, 0.84],
  ],
  tibia: [[0.18, 3], [0.18, 2], [0.2, 1.3], [0.22, 1.05], [0.4, 1.04], [0.46, 1.14], [0.42, 1.5], [0.4, 2], [0.42, 3]],
  calcaneus: [
    [-0.42, 0.56], [-0.445, 0.38], [-0.4, 0.2], [-0.27, 0.115], [-0.08, 0.15], [0.16, 0.22], [0.4, 0.25], [0.55, 0.3],
    [0.57, 0.44], [0.5, 0.53], [0.32, 0.54], [0.18, 0.6], [0.1, 0.67], [-0.1, 0.63], [-0.28, 0.63],
  ],
  midfoot: [
    [0.6, 0.56], [0.7, 0.5], [0.92, 0.44], [1.06, 0.46], [1.14, 0.6], [1, 0.68], [0.84, 0.74], [0.72, 0.74], [0.66, 0.66],
  ],
  cuboid: [[0.57, 0.5], [0.57, 0.32], [0.66, 0.22], [0.8, 0.22], [0.9, 0.29], [0.94, 0.42], [0.84, 0.5], [0.7, 0.53]],
  'metatarsal-3': [[1, 0.62], [1.02, 0.5], [1.3, 0.37], [1.58, 0.26], [1.68, 0.28], [1.68, 0.37], [1.5, 0.44], [1.24, 0.55]],
  'metatarsal-4': [[0.93, 0.52], [0.95, 0.4], [1.22, 0.3], [1.48, 0.2], [1.6, 0.2], [1.62, 0.3], [1.46, 0.35], [1.2, 0.44]],
  'metatarsal-5': [
    [0.93, 0.4], [0.86, 0.29], [0.75, 0.225], [0.79, 0.155], [0.92, 0.165], [1.1, 0.19], [1.32, 0.155], [1.46, 0.11],
    [1.56, 0.13], [1.59, 0.22], [1.5, 0.275], [1.3, 0.29], [1.1, 0.34],
  ],
  'little-toe-1': [[1.62, 0.22], [1.61, 0.13], [1.7, 0.1], [1.8, 0.11], [1.82, 0.17], [1.78, 0.21], [1.7, 0.2]],
  'little-toe-2': [[1.85, 0.18], [1.845, 0.11], [1.94, 0.095], [1.99, 0.13], [1.95, 0.17]],
  fibula: [
    [0.16, 3], [0.13, 2.3], [0.08, 1.7], [0.02, 1.25], [-0.03, 0.98], [-0.01, 0.8], [0.07, 0.7], [0.17, 0.75],
    [0.25, 0.92], [0.28, 1.15], [0.25, 1.5], [0.26, 2.2], [0.28, 3],
  ],
} as const satisfies Readonly<Record<string, readonly Control[]>>;

/** The foot from the deepest bone to the nearest. */
// prettier-ignore
const FOOT = ['talus', 'midfoot', 'calcaneus', 'metatarsal-3', 'metatarsal-4', 'cuboid', 'metatarsal-5', 'little-toe-1', 'little-toe-2'] as const;

/** The bones of the foot from the outer side, from the heel to the little toe, in a plate of the same measures. */
export function outerFootBones(space: PlateSpace): string {
  return FOOT.map((name) => drawBone(name, space)).join('');
}

/** The lower end of the shin bone, seen between the tendons and the outer ankle bone. */
export function shinBoneEnd(): string {
  return drawBone('tibia', footOuter);
}

/** The thin outer bone with the outer ankle bone, its lower end. */
export function outerAnkle(): string {
  return drawBone('fibula', footOuter);
}

function drawBone(name: keyof typeof BONES, space: PlateSpace): string {
  const outline: readonly Control[] = BONES[name];
  return bone(name, space.place(outline));
}
