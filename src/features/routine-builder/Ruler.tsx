import type { JSX } from 'preact';
import { rulerOf } from './ruler.ts';

/** Height of the drawing; its width is 1000. */
const HEIGHT = 40;
const WIDTH = 1000;

interface Props {
  perStepSec: readonly number[];
  /** Index of the step that is being edited; -1: none. */
  current: number;
}

/** The minutes of the steps, end to end, with the mark of 30 minutes. The same is said in words above it. */
export function Ruler({ perStepSec, current }: Props): JSX.Element {
  const { minutes, steps, limit, labels, tick } = rulerOf(perStepSec);
  const at = (minute: number) => (minute / minutes) * WIDTH;
  const ticks = Array.from({ length: Math.floor(minutes / tick) + 1 }, (_, index) => index);
  const lines = ticks.map((index) => `M${at(index * tick)} ${HEIGHT}v${index % 10 === 0 ? -13 : -7}`).join('');
  let start = 0;
  return (
    <div class="rb-ruler" aria-hidden="true">
      <svg viewBox={`0 -8 ${WIDTH} ${HEIGHT + 8}`} preserveAspectRatio="none">
        {steps.map((share, index) => {
          const x = start * WIDTH;
          start += share;
          const width = Math.max(0, share * WIDTH - 5);
          return <rect key={index} class={index === current ? 'is-now' : ''} x={x} y="0" width={width} height="20" />;
        })}
        <path class="rb-ticks" d={lines} />
        <path class="rb-limit" d={`M${limit * WIDTH} -8V${HEIGHT}`} />
      </svg>
      <div class="rb-ruler-n xs num">
        {labels.map((label) => (
          <span key={label.minutes} style={{ left: `${label.at * 100}%` }}>
            {label.minutes}
          </span>
        ))}
      </div>
    </div>
  );
}
