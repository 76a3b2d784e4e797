import type { JSX } from 'preact';
import { CERTAINTY_LABEL } from '../../lib/labels.ts';
import type { Certainty } from '../../schemas/vocabulary.ts';

/** Where the bar ends; the grades without one are drawn as open rings. */
const STOP: Partial<Record<Certainty, number>> = { 'very-low': 15, low: 28, moderate: 41, high: 54 };
const RINGS: Partial<Record<Certainty, readonly number[]>> = { untested: [4], contested: [15, 41] };

/** Certainty as on the other pages: a meter with its word. */
export function Gauge({ certainty }: { certainty: Certainty }): JSX.Element {
  const stop = STOP[certainty];
  return (
    <span class={`gauge gauge--${certainty}`}>
      <svg viewBox="0 0 58 16" aria-hidden="true" focusable="false">
        <path class="gauge-rail" d="M2 12h52M2 12V9M15 12V9M28 12V9M41 12V9M54 12V9" />
        {stop && <path class="gauge-bar" d={`M2 12H${stop}`} />}
        {stop && <circle cx={stop} cy="12" r="4" fill="currentColor" />}
        {certainty === 'contested' && <path class="gauge-gap" d="M18 12h19" />}
        {RINGS[certainty]?.map((cx) => (
          <circle key={cx} class="gauge-ring" cx={cx} cy="12" r="3.2" />
        ))}
      </svg>
      <span>
        {CERTAINTY_LABEL[certainty]}
        {stop ? ' certainty' : ''}
      </span>
    </span>
  );
}
