import type { JSX } from 'preact';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { BeforeYouStart } from './BeforeYouStart.tsx';
import { useBuilder } from './BuilderContext.tsx';
import type { PreviewFrom, Screen } from './builder-state.ts';
import { Icon } from './Icon.tsx';
import { RoutineGlance } from './RoutineGlance.tsx';
import { routineLine } from './total-words.ts';

const FROM: Record<PreviewFrom, string> = {
  link: 'From a link someone made',
  file: 'From a file',
  preset: 'A ready-made routine',
};

/** What a link, a file or a preset holds. Nothing is kept until the reader says so. */
export function PreviewScreen({ screen }: { screen: Extract<Screen, { kind: 'preview' }> }): JSX.Element | null {
  const { routines, from, problems } = screen;
  const [first] = routines;
  if (!first) return null;
  return (
    <div class="rb-preview">
      <p class="rb-from sm two">{FROM[from]}</p>
      <h1 tabIndex={-1} data-focus="title">
        {routines.length === 1 ? <bdi>{first.name}</bdi> : `${routines.length} routines`}
      </h1>
      <p class="lede">Look at it first. Nothing is saved, and your own routines stay as they are.</p>
      {problems.length > 0 && (
        <div class="rb-warn" role="note">
          <Icon name="clock" small />
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <PreviewActs screen={screen} first={first} />
      {routines.map((routine) => (
        <Part key={routine.id} routine={routine} isOne={routines.length === 1} />
      ))}
      {routines.length === 1 && <BeforeYouStart routine={first} />}
    </div>
  );
}

function Part({ routine, isOne }: { routine: OwnRoutine; isOne: boolean }): JSX.Element {
  const { catalogue } = useBuilder();
  return (
    <section class="rb-part">
      <h2>{isOne ? 'Steps' : <bdi>{routine.name}</bdi>}</h2>
      <p class="sm two num">{routineLine(routine, catalogue)}</p>
      <RoutineGlance routine={routine} />
    </section>
  );
}

interface ActsProps {
  screen: Extract<Screen, { kind: 'preview' }>;
  first: OwnRoutine;
}

function PreviewActs({ screen: { routines, from }, first }: ActsProps): JSX.Element {
  const { dispatch, acts, newId } = useBuilder();
  const isOne = routines.length === 1;
  const keep = () => dispatch({ type: 'keep-preview', ids: routines.map(newId) });
  return (
    <div class="acts">
      {isOne && from !== 'file' && (
        <button class="btn" type="button" onClick={() => acts.start(first)}>
          <Icon name="play" />
          Use now
        </button>
      )}
      <button class={from === 'file' ? 'btn' : 'btn btn--line'} type="button" onClick={keep}>
        <Icon name="plus" />
        {isOne ? 'Add to mine' : `Add all ${routines.length} to mine`}
      </button>
      {isOne && (
        <button class="btn btn--line" type="button" onClick={() => acts.print(first)}>
          <Icon name="print" />
          Print
        </button>
      )}
      <button
        class="tool rb-no-thanks"
        type="button"
        onClick={() => dispatch({ type: 'show', screen: { kind: 'table' } })}
      >
        Not now
      </button>
    </div>
  );
}
