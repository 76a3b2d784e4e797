import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { counted } from '../../lib/dose/dose-text.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import type { StoreWay } from '../routine-store/store-words.ts';
import { BeforeYouStart } from './BeforeYouStart.tsx';
import { useBuilder } from './BuilderContext.tsx';
import type { BuilderState } from './builder-state.ts';
import { Icon } from './Icon.tsx';
import { StepList } from './StepList.tsx';
import { Summary } from './Summary.tsx';
import { TableHead } from './TableHead.tsx';
import { totalWords } from './total-words.ts';

interface Props {
  state: BuilderState;
  routine: OwnRoutine;
  onWay: (way: StoreWay) => void;
}

/** The routine that is worked on. */
export function Table({ state, routine, onWay }: Props): JSX.Element {
  const { catalogue } = useBuilder();
  const total = totalWords(routine, catalogue);
  const { history, editing, removedStep } = state;
  const hasSteps = routine.steps.length > 0;
  // What is to be minded hangs on which techniques come, not on their doses.
  const codes = routine.steps.map(({ code }) => code).join(' ');
  const before = useMemo(() => <BeforeYouStart routine={routine} />, [codes]);
  return (
    <>
      <TableHead
        name={routine.name}
        notice={state.notice}
        canUndo={(history?.past.length ?? 0) > 0}
        canRedo={(history?.future.length ?? 0) > 0}
        onWay={onWay}
      />
      <div class="rb">
        <section class="rb-list" aria-labelledby="rb-steps">
          <h2 class="vh" id="rb-steps">
            Steps
          </h2>
          {hasSteps || removedStep ? (
            <StepList routine={routine} perStepSec={total.perStepSec} editing={editing} removed={removedStep} />
          ) : (
            <Empty />
          )}
          <MoreSteps isMain={!hasSteps && !removedStep} />
        </section>
        {hasSteps && <Summary routine={routine} total={total} editing={editing} />}
        {before}
      </div>
      {hasSteps && <Bar routine={routine} minutes={total.minutes} />}
    </>
  );
}

/** Ways to more steps; the first is the main thing to do where there are none. */
function MoreSteps({ isMain }: { isMain: boolean }): JSX.Element {
  const { dispatch } = useBuilder();
  return (
    <div class="acts rb-add">
      <button
        class={isMain ? 'btn' : 'btn btn--line'}
        type="button"
        onClick={() => dispatch({ type: 'open', dialog: 'picker' })}
      >
        <Icon name="plus" />
        Add a step
      </button>
      <button class="tool rb-link-tool" type="button" onClick={() => dispatch({ type: 'open', dialog: 'suggest' })}>
        Suggest steps
      </button>
    </div>
  );
}

/** On narrow screens the total and the start stay in sight. */
function Bar({ routine, minutes }: { routine: OwnRoutine; minutes: number }): JSX.Element {
  const { acts } = useBuilder();
  const count = routine.steps.length;
  return (
    <div class="rb-bar">
      <span>
        <b class="num">{minutes} min</b> <span class="two">{counted(count, 'steps')}</span>
      </span>
      <button class="btn btn--s" type="button" onClick={() => acts.start(routine)}>
        <Icon name="play" />
        Start
      </button>
    </div>
  );
}

function Empty(): JSX.Element {
  return (
    <div class="rb-empty">
      <p>
        <b>No steps yet.</b>
      </p>
      <p class="two">Add the first one. The minutes, the cautions and the sheet follow by themselves.</p>
    </div>
  );
}
