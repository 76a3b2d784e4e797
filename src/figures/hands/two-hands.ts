import { placer, type Placing } from './placing.ts';
import { type WrappedHand, wrappedHand } from './wrapped-hand.ts';

/**
 * Two wrapped hands of one drawing. The second has the lines of the first, turned and flipped, which halves their size. The
 * `behind` of the first brings the lines, so it must be in the drawing.
 *
 * @param reach - as in `wrappedHand`, for both.
 */
export function twoHands(first: Placing, second: Placing, reach = 1): readonly [WrappedHand, WrappedHand] {
  const hand = wrappedHand(first, reach);
  const behind = shared(hand.behind, 'hand-b');
  const front = shared(hand.front, 'hand-f');
  const again = (uses: string) => `<g transform="matrix(${fromTo(first, second).join(' ')})">${uses}</g>`;
  return [
    { behind: `<defs>${behind.lines}${front.lines}</defs>${behind.uses}`, front: front.uses },
    { behind: again(behind.uses), front: again(front.uses) },
  ];
}

/** Paths without their classes, each with an id, and what shows them with their classes: those inside a `use` have no effect. */
function shared(paths: string, id: string): { lines: string; uses: string } {
  let lines = '';
  let count = 0;
  const uses = paths.replace(/<path class="([^"]+)" (d="[^"]+")\/>/g, (_, className: string, data: string) => {
    count += 1;
    lines += `<path id="${id}-${count}" ${data}/>`;
    return `<use class="${className}" href="#${id}-${count}"/>`;
  });
  return { lines, uses };
}

/** The matrix that carries what stands in one placing to another one. */
function fromTo(from: Placing, to: Placing): number[] {
  const [a, b, c, d, e, f] = matrixOf(from);
  const [a2, b2, c2, d2, e2, f2] = matrixOf(to);
  const area = a * d - b * c;
  const [p, q, r, s] = [d / area, -b / area, -c / area, a / area];
  const turned = [a2 * p + c2 * q, b2 * p + d2 * q, a2 * r + c2 * s, b2 * r + d2 * s] as const;
  const moved = [e2 - turned[0] * e - turned[2] * f, f2 - turned[1] * e - turned[3] * f];
  return [...turned.map((value) => Number(value.toFixed(4))), ...moved.map((value) => Number(value.toFixed(1)))];
}

function matrixOf(placing: Placing): readonly [number, number, number, number, number, number] {
  const [origin = [0, 0], alongX = [0, 0], alongY = [0, 0]] = placer(placing)([[0, 0], [1, 0], [0, 1]]); // prettier-ignore
  const [e, f] = origin;
  return [alongX[0] - e, alongX[1] - f, alongY[0] - e, alongY[1] - f, e, f];
}
