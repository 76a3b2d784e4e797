import { blob } from '../kit/curves.ts';
import type { Point } from '../kit/point.ts';
import { crease, skin } from '../kit/skin.ts';
import type { Body } from './body.ts';
import { merge } from './layer.ts';
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
  const place = (outline: Body['outlines']['head']) => blob(sprite(stage, outline, throat.end, head));
  const { hair, ear, head: face } = body.outlines;
  const locks = hair.map((outline) => `<path class="il-hair" d="${place(outline)}"/>`).join('');
  return (
    merge({ id, surface: 'skin', shapes: [throat.outline, place(face)] }) +
    locks +
    skin(place(ear)) +
    crease(place(ear))
  );
}
