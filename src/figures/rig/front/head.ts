import { blob, curve } from '../../kit/curves.ts';
import { type Control, moved, type Point } from '../../kit/point.ts';
import { crease, skin } from '../../kit/skin.ts';
import { merge } from '../layer.ts';
import { limb, sprite } from '../limb.ts';
import { type Stage, vectorOf } from '../stage.ts';
import { HEADS } from './head-shapes.ts';
import { LIMBS } from './measures.ts';
import type { FrontPose } from './pose.ts';

const NECK_LENGTH = 8.5;

/** Neck, head and hair, seen from the front or from behind. */
export function frontHead(stage: Stage, { neck, view }: FrontPose, base: Point): string {
  const throat = limb(stage, { length: NECK_LENGTH, girths: LIMBS.neck }, base, neck);
  const top = moved(base, vectorOf(neck), NECK_LENGTH);
  const place = (outline: readonly Control[]) => sprite(stage, outline, top, neck - 90);
  const { skull, ears, hair, brows, lines } = HEADS[view];
  const drawn = (outlines: readonly (readonly Control[])[]) =>
    outlines.map((outline) => `<path class="il-hair" d="${blob(place(outline))}"/>`).join('');
  const auricles = ears.map((ear) => skin(blob(place(ear))) + crease(blob(place(ear)))).join('');
  return (
    merge({
      id: 'head',
      surface: 'skin',
      shapes: [throat.outline, blob(place(skull)), ...ears.map((ear) => blob(place(ear)))],
    }) +
    drawn(hair) +
    auricles +
    drawn(brows) +
    lines.map((line) => crease(curve(place(line)))).join('')
  );
}
