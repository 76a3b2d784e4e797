import type { JSX } from 'preact';
import type { OwnStep } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { memo } from './Memo.tsx';
import { StepEditor } from './StepEditor.tsx';
import { DoseLine, Picture } from './StepParts.tsx';
import { stepView, type StepView } from './step-view.ts';
import { ToolButton } from './ToolButton.tsx';

interface Props {
  step: OwnStep;
  /** Its place, from 0. */
  index: number;
  /** Whether no step comes after it. */
  isLast: boolean;
  seconds: number;
  isEdited: boolean;
}

/** One step of the routine; only drawn again when something in it changed. */
export const StepRow = memo(function StepRow({ step, index, isLast, seconds, isEdited }: Props): JSX.Element {
  const { catalogue, edit } = useBuilder();
  const view = stepView(step, seconds, catalogue);
  const { key } = step;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    edit({ kind: 'move-by', key, by: event.key === 'ArrowUp' ? -1 : 1 });
  };
  return (
    <li class={isEdited ? 'rb-row is-edit' : 'rb-row'} data-key={key} onKeyDown={onKeyDown}>
      <span class="rb-grip" data-grip={key} aria-hidden="true">
        <Icon name="grip" />
      </span>
      <Picture technique={view.technique} />
      <Words index={index} view={view} note={isEdited ? '' : step.note} />
      <span class="rb-min num">{view.minutes}</span>
      <RowActs stepKey={key} name={view.name} isFirst={index === 0} isLast={isLast} isEdited={isEdited} />
      {isEdited && <StepEditor step={step} technique={view.technique} name={view.name} />}
    </li>
  );
});

function Words({ index, view, note }: { index: number; view: StepView; note: string }): JSX.Element {
  return (
    <div class="rb-words">
      <h3>
        <span class="rb-no">{index + 1}</span> <span class="rb-name">{view.name}</span>
      </h3>
      {view.technique ? (
        <DoseLine parts={view.parts} />
      ) : (
        <p class="sm two">This site does not know it, perhaps because it is newer. It is kept, but not timed.</p>
      )}
      {note && (
        <p class="sm rb-note">
          <bdi>{note}</bdi>
        </p>
      )}
    </div>
  );
}

interface ActsProps {
  stepKey: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  isEdited: boolean;
}

/** Without the number of the step: most of a long routine stays as it is when a step comes or goes. */
const RowActs = memo(function RowActs({ stepKey: key, name, isFirst, isLast, isEdited }: ActsProps): JSX.Element {
  const { dispatch, edit } = useBuilder();
  const move = (by: 1 | -1) => edit({ kind: 'move-by', key, by });
  return (
    <div class="rb-acts">
      <ToolButton icon="up" label={`Move ${name} up`} isOff={isFirst} onClick={() => move(-1)} />
      <ToolButton icon="down" label={`Move ${name} down`} isOff={isLast} onClick={() => move(1)} />
      <button
        class="tool rb-edit"
        type="button"
        data-focus={`edit ${key}`}
        aria-expanded={isEdited}
        onClick={() => dispatch({ type: 'toggle-editor', key })}
      >
        {isEdited ? 'Done' : 'Edit'}
        <span class="vh"> {name}</span>
      </button>
      <ToolButton icon="bin" label={`Remove ${name}`} class="rb-del" onClick={() => edit({ kind: 'remove', key })} />
    </div>
  );
});
