import type { JSX } from 'preact';
import { useBuilder } from './BuilderContext.tsx';
import type { Screen } from './builder-state.ts';

/** A link or a file that cannot be used: why, and what to do. Never another routine in its place. */
export function RefusedScreen({ screen }: { screen: Extract<Screen, { kind: 'refused' }> }): JSX.Element {
  const { dispatch } = useBuilder();
  return (
    <div class="rb-refused">
      <h1 tabIndex={-1} data-focus="title">
        {screen.title}
      </h1>
      {screen.reasons.map((reason) => (
        <p key={reason} class="lede">
          {reason}
        </p>
      ))}
      <p class="two">Your own routines are as they were.</p>
      <div class="acts">
        <button class="btn" type="button" onClick={() => dispatch({ type: 'show', screen: { kind: 'table' } })}>
          Go to my routines
        </button>
      </div>
    </div>
  );
}
