import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import type { Suggestion } from '../../lib/routine/suggestion.ts';
import { useBuilder } from './BuilderContext.tsx';
import { freshRoutine } from './fresh-routine.ts';
import { Icon } from './Icon.tsx';
import { Picture } from './StepParts.tsx';
import { routineLine } from './total-words.ts';

interface Props {
  proposal: Suggestion;
  /** The routine on the table, if there is one. */
  routine: OwnRoutine | undefined;
  onBack: () => void;
}

/** The steps that are proposed, each with its reason, and what was left out. */
export function Proposal({ proposal: { steps, leftOut, notes }, routine, onBack }: Props): JSX.Element {
  const { catalogue } = useBuilder();
  const top = useRef<HTMLParagraphElement>(null);
  // The form this grew out of is gone, and its button with the focus.
  useLayoutEffect(() => top.current?.focus(), []);
  const wanted = freshRoutine(
    '',
    [],
    steps.map(({ technique, change }) => ({ code: technique.code, change })),
  );
  return (
    <div class="rb-form">
      <p ref={top} tabIndex={-1} class="rb-proposal-line">
        {steps.length === 0
          ? 'Nothing fits. Try more minutes, another place or another tool.'
          : routineLine(wanted, catalogue)}
      </p>
      {notes.map(({ message }) => (
        <p key={message} class="rb-warn">
          <Icon name="clock" small />
          <span>{message}</span>
        </p>
      ))}
      <ProposedSteps steps={steps} />
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} />}
      <ProposalActs wanted={wanted} routine={routine} onBack={onBack} />
    </div>
  );
}

function ProposedSteps({ steps }: Pick<Suggestion, 'steps'>): JSX.Element {
  return (
    <ol class="rb-rows" role="list">
      {steps.map(({ technique, reason }, index) => (
        <li key={technique.id} class="rb-row rb-row--look">
          <Picture technique={technique} />
          <div class="rb-words">
            <h3>
              <span class="rb-no">{index + 1}</span> {technique.name}
            </h3>
            <p class="sm">{reason}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function LeftOut({ leftOut }: Pick<Suggestion, 'leftOut'>): JSX.Element {
  return (
    <details class="rb-fold">
      <summary>Left out: {leftOut.length}</summary>
      <ul class="sm">
        {leftOut.map(({ technique, reason }) => (
          <li key={technique.id}>
            <b>{technique.name}.</b> {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ActsProps {
  wanted: OwnRoutine;
  routine: OwnRoutine | undefined;
  onBack: () => void;
}

/** Where the steps go is asked, unless there is only one place for them. */
function ProposalActs({ wanted: { steps }, routine, onBack }: ActsProps): JSX.Element {
  const { dispatch, edit, newId } = useBuilder();
  const use = (act: () => void) => () => {
    act();
    dispatch({ type: 'close' });
  };
  const taken = routine ? [routine.name] : [];
  const startNew = () => dispatch({ type: 'new-routine', routine: freshRoutine(newId(), taken, steps) });
  const hasSteps = routine !== undefined && routine.steps.length > 0;
  return (
    <div class="acts rb-proposal-acts">
      {steps.length > 0 && !hasSteps && (
        <button class="btn" type="button" onClick={use(routine ? () => edit({ kind: 'add-all', steps }) : startNew)}>
          <Icon name="check" />
          Use this
        </button>
      )}
      {steps.length > 0 && hasSteps && (
        <>
          <p class="rb-ask">
            Use this: where? Your routine <bdi>{routine.name}</bdi> has steps already.
          </p>
          <button class="btn" type="button" onClick={use(startNew)}>
            As a new routine
          </button>
          <button class="btn btn--line" type="button" onClick={use(() => edit({ kind: 'add-all', steps }))}>
            Add at the end
          </button>
          <button class="btn btn--line" type="button" onClick={use(() => edit({ kind: 'replace-all', steps }))}>
            Replace its steps
          </button>
        </>
      )}
      <button class="tool rb-link-tool" type="button" onClick={onBack}>
        Change my answers
      </button>
    </div>
  );
}
