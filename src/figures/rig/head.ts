import { blob, curve } from '../kit/curves.ts';
import type { Control, Point } from '../kit/point.ts';
import { crease, skin } from '../kit/skin.ts';
import type { Body } from './body.ts';
import { merge, shade } from './layer.ts';
import { limb, sprite } from './limb.ts';
import type { Stage } from './stage.ts';

/** Head, hair and neck on the top of the trunk. Angles in degrees; the id starts the ids. */
export function drawHead(
  stage: Stage,
  body: Body,
  id: string,
  base: Point,
  { neck, head }: { readonly neck: number; readonly head: number },
): string {
  const throat = limb(stage, body.segments.neck, base, neck, -1);
  const place = (outline: readonly Control[]) => sprite(stage, outline, throat.end, head);
  const { hair, brow, ear, face, head: skull } = body.outlines;
  const tuft = (outline: readonly Control[]) => `<path class="il-hair" d="${blob(place(outline))}"/>`;
  const shapes = [throat.outline, blob(place(skull))];
  return (
    merge({ id, surface: 'skin', shapes, extra: shade('skin', [throat.front, throat.back], 0.6) }) +
    [...hair, brow].map(tuft).join('') +
    skin(blob(place(ear))) +
    crease(blob(place(ear))) +
    face.map((line) => crease(curve(place(line)))).join('')
  );
}
