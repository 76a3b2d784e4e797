/** Shipped to readers, on demand. The ring: 60 ticks that fill, and a hand. */
import { svgElement } from './player-icons-element.ts';
import { RING_TICKS, type Dial } from './player-dial.ts';

/** Half the side of the ring's drawing. */
const HALF = 160;

/** The ring of the dial. */
export interface Ring {
  svg: SVGSVGElement;
  show(dial: Pick<Dial, 'filled' | 'handDeg' | 'leastTick'>): void;
}

/** Makes a ring. Only what has changed since the last call of `show` is touched. */
export function newRing(): Ring {
  const svg = svgElement('svg', {
    viewBox: `${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`,
    class: 'pl-ring',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  const ticks = Array.from({ length: RING_TICKS }, (_, index) =>
    svgElement('path', {
      d: `M0 ${index % 5 === 0 ? -133 : -139}V-152`,
      transform: `rotate(${(index * 360) / RING_TICKS})`,
    }),
  );
  const hand = svgElement('path', { d: 'M0 -126V-158', class: 'pl-hand' });
  svg.append(...ticks, hand);
  let shown: Pick<Dial, 'filled' | 'handDeg' | 'leastTick'> = { filled: 0 };
  hand.classList.add('is-off');
  return {
    svg,
    show(dial) {
      if (dial.filled !== shown.filled)
        ticks.forEach((tick, index) => tick.classList.toggle('is-on', index < dial.filled));
      if (dial.leastTick !== shown.leastTick)
        ticks.forEach((tick, index) => tick.classList.toggle('is-least', index === dial.leastTick));
      if (dial.handDeg !== shown.handDeg) {
        hand.classList.toggle('is-off', dial.handDeg === undefined);
        hand.setAttribute('transform', `rotate(${dial.handDeg ?? 0})`);
      }
      shown = { ...dial };
    },
  };
}
