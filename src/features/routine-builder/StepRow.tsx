import type { JSX } from 'preact';
import type { OwnStep } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { memo } from './Memo.tsx';
import { StepEditor } from './StepEditor.tsx';
import { DoseLine, Picture } from './StepParts.tsx';
import { stepView } from './step-view.ts';

interface Props {
  step: OwnStep;
  /** Its place, from 0. */
  index: number;
  /** How many steps there are. */
  count: number;
  seconds: number;
  isEdited: boolean;
}

/** One step of the routine; only drawn again when something in it changed. */
export const StepRow = memo(function StepRow({ step, index, count, seconds, isEdited }: Props): JSX.Element {
  const { catalogue, dispatch, edit } = useBuilder();
  const { name, technique, parts, minutes } = stepView(step, seconds, catalogue);
  const { key } = step;
  const move = (by: 1 | -1) => edit({ kind: 'move', key, to: index + by });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li class={isEdited ? 'rb-row is-edit' : 'rb-row'} data-key={key} onKeyDown={onKeyDown}>
      <span class="rb-grip" data-grip={key} aria-hidden="true">
        <Icon name="grip" />
      </span>
      <Picture technique={technique} />
      <div class="rb-words">
        <h3>
          <span class="rb-no">{index + 1}</span> <span class="rb-name">{name}</span>
        </h3>
        {technique ? (
          <DoseLine parts={parts} />
        ) : (
          <p class="sm two">This site does not know it, perhaps because it is newer. It is kept, but not timed.</p>
        )}
        {step.note && !isEdited && <p class="sm rb-note">{step.note}</p>}
      </div>
      <span class="rb-min num">{minutes}</span>
      <div class="rb-acts">
        <Arrow name="up" of={name} isOff={index === 0} onClick={() => move(-1)} />
        <Arrow name="down" of={name} isOff={index === count - 1} onClick={() => move(1)} />
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
        <button
          class="tool rb-del"
          type="button"
          aria-label={`Remove ${name}`}
          onClick={() => edit({ kind: 'remove', key })}
        >
          <Icon name="bin" />
        </button>
      </div>
      {isEdited && <StepEditor step={step} technique={technique} name={name} />}
    </li>
  );
});

interface ArrowProps {
  name: 'up' | 'down';
  of: string;
  /** At the end of the list; still focusable, so that the focus is not lost there. */
  isOff: boolean;
  onClick: () => void;
}

function Arrow({ name, of, isOff, onClick }: ArrowProps): JSX.Element {
  return (
    <button
      class="tool"
      type="button"
      aria-label={`Move ${of} ${name}`}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <Icon name={name} />
    </button>
  );
}
