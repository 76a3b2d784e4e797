import type { JSX } from 'preact';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { NewRoutineWays } from './NewRoutineWays.tsx';

/** The page of a reader who has no routine yet. */
export function StartScreen(): JSX.Element {
  const { dispatch } = useBuilder();
  return (
    <div class="rb-start">
      <div class="index-head">
        <h1 tabIndex={-1} data-focus="title">
          Put together your own routine
        </h1>
        <p class="lede">
          Pick steps, set how much, then start the timer or print the sheet. It is kept on this device, and nowhere
          else.
        </p>
      </div>
      <div class="rb-first">
        <div>
          <h2>Not sure where to begin?</h2>
          <p class="two">Say where it hurts and how long you have. You get a routine, and why each step is in it.</p>
        </div>
        <button class="btn" type="button" onClick={() => dispatch({ type: 'open', dialog: 'suggest' })}>
          Suggest a routine
        </button>
      </div>
      <h2 class="rb-or">Or begin</h2>
      <NewRoutineWays />
      <p class="rb-fine sm two">
        <Icon name="check" small />
        Nothing you type here leaves your device.
      </p>
    </div>
  );
}
