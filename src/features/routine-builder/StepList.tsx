import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import type { RemovedStep } from './builder-state.ts';
import { dragRows } from './drag-rows-element.ts';
import { Icon } from './Icon.tsx';
import { StepRow } from './StepRow.tsx';
import { stepView } from './step-view.ts';

interface Props {
  routine: OwnRoutine;
  perStepSec: readonly number[];
  editing: string | undefined;
  removed: RemovedStep | undefined;
}

/** The steps in order, with the line of the one that was just taken out in its place. */
export function StepList({ routine, perStepSec, editing, removed }: Props): JSX.Element {
  const { dispatch } = useBuilder();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const ends = new AbortController();
    if (list.current) {
      const onDrop = (key: string, to: number) => dispatch({ type: 'edit', edit: { kind: 'move', key, to } });
      dragRows(list.current, onDrop, ends.signal);
    }
    return () => ends.abort();
  }, [dispatch]);
  const rows = routine.steps.map((step, index) => (
    <StepRow
      key={step.key}
      step={step}
      index={index}
      isLast={index === routine.steps.length - 1}
      seconds={perStepSec[index] ?? 0}
      isEdited={editing === step.key}
    />
  ));
  return (
    // Lists without marks are no lists to some screen readers unless they say so.
    <ol class="rb-rows" role="list" ref={list}>
      {removed ? rows.toSpliced(removed.index, 0, <Removed key="removed" {...removed} />) : rows}
    </ol>
  );
}

function Removed({ step, index }: RemovedStep): JSX.Element {
  const { catalogue, edit } = useBuilder();
  const { name } = stepView(step, 0, catalogue);
  return (
    <li class="rb-gone">
      <span>
        Removed: <bdi>{name}</bdi>.
      </span>
      <button
        class="rb-lk"
        type="button"
        data-focus="undo-remove"
        onClick={() => edit({ kind: 'restore', step, index })}
      >
        <Icon name="undo" small />
        Undo
      </button>
    </li>
  );
}
