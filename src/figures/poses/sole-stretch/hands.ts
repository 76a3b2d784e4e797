import { blob, curve } from '../../kit/curves.ts';
import type { Control, Point } from '../../kit/point.ts';
import { crease, skin } from '../../kit/skin.ts';
import { strap, strip } from '../../kit/strip.ts';
import { merge } from '../../rig/layer.ts';
import { type Stage, vectorOf } from '../../rig/stage.ts';
import { type FootHold, onFoot } from './foot.ts';
import { FEELING, type HandDrawing, PULLING } from './hand-shapes.ts';

/** Where the pulling hand is, from where it is with the toes pulled back. */
export interface Pull {
  readonly move: Point;
  readonly turnDeg: number;
}

type Place = (points: readonly Control[]) => Point[];

/** Round this point the pulling hand turns, and from here to there the forearm goes along with it less and less. */
const PULL_CENTRE: Point = [0, 17];
const FOREARM = { from: 12, to: 42 } as const;

/** How much of the turn of the foot the feeling hand makes, as a share. */
const FOLLOWS = 0.7;

/** The hand that pulls the toes: fingers hooked over them, the thumb before them. It comes from the right. */
export function pullingHand(stage: Stage, { move, turnDeg }: Pull): string {
  const [c, s] = vectorOf(turnDeg);
  const place: Place = (points) =>
    points.map(([x, y]) => {
      const share = Math.max(0, Math.min(1, (FOREARM.to - x) / (FOREARM.to - FOREARM.from)));
      const [dx, dy] = [x - PULL_CENTRE[0], y - PULL_CENTRE[1]];
      const turned: Point = [PULL_CENTRE[0] + dx * c - dy * s + move[0], PULL_CENTRE[1] + dx * s + dy * c + move[1]];
      return stage.toDrawing([x + (turned[0] - x) * share, y + (turned[1] - y) * share]);
    });
  return drawHand('pulling', place, PULLING);
}

/** The hand that feels the band: its finger tips lie on the arch. It comes from below on the left. */
export function feelingHand(stage: Stage, hold: FootHold): string {
  const [touchX, touchY] = FEELING.touch;
  const [x, y] = onFoot(FEELING.touch, hold);
  const [c, s] = vectorOf(hold.ankleDeg * FOLLOWS);
  const place: Place = (points) =>
    points.map((point) => {
      const [dx, dy] = [point[0] - touchX, point[1] - touchY];
      return stage.toDrawing([x + dx * c - dy * s, y + dx * s + dy * c]);
    });
  return drawHand('feeling', place, FEELING);
}

/** One line round the hand, its near finger and its thumb; the other finger lies behind. */
function drawHand(id: string, place: Place, { palm, far, near, thumb, shadows, nails, folds }: HandDrawing): string {
  const digit = ({ line, widths }: HandDrawing['near']) => {
    const [left, right] = strap(line, widths);
    return strip([place(left), place(right)], { startCap: 0.3, endCap: 0.62 });
  };
  const shade = shadows.map(([a, b]) => skin(strip([place(a), place(b)]), 'skin-shd')).join('');
  const lines = folds.map((fold) => crease(curve(place(fold)))).join('');
  const light = nails.map((nail) => skin(blob(place(nail)), 'skin-lit') + crease(blob(place(nail)))).join('');
  return (
    merge({ id: `${id}-far`, surface: 'skin', shapes: [digit(far)], far: true }) +
    merge({ id, surface: 'skin', shapes: [blob(place(palm)), digit(near), digit(thumb)], extra: shade + lines }) +
    light
  );
}
