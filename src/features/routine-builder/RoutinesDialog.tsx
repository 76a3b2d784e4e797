import type { JSX } from 'preact';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { copyName, currentOf, type Shelf } from '../routine-store/shelf.ts';
import { useBuilder } from './BuilderContext.tsx';
import type { RemovedRoutine } from './builder-state.ts';
import { freeName } from './fresh-routine.ts';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';
import { NewRoutineWays } from './NewRoutineWays.tsx';
import { ToolButton } from './ToolButton.tsx';
import { routineLine } from './total-words.ts';

interface Props {
  shelf: Shelf;
  removed: RemovedRoutine | undefined;
}

/** All routines of the device: open, copy, delete, and ways to a new one. */
export function RoutinesDialog({ shelf, removed }: Props): JSX.Element {
  const { dispatch, acts } = useBuilder();
  const current = currentOf(shelf);
  const names = shelf.routines.map(({ name }) => name);
  const items = shelf.routines.map((routine) => (
    <Item key={routine.id} routine={routine} names={names} isCurrent={routine === current} />
  ));
  return (
    <Modal title="My routines" onClose={() => dispatch({ type: 'close' })}>
      <ul class="rb-shelf" role="list">
        {removed ? items.toSpliced(removed.index, 0, <Deleted key="deleted" {...removed} />) : items}
      </ul>
      {shelf.routines.length > 0 && (
        <button class="tool rb-link-tool" type="button" onClick={() => acts.saveFile(shelf.routines)}>
          <Icon name="file" small />
          Save all to a file
        </button>
      )}
      <h3 class="rb-or">A new one</h3>
      <NewRoutineWays taken={names} />
    </Modal>
  );
}

interface ItemProps {
  routine: OwnRoutine;
  names: readonly string[];
  isCurrent: boolean;
}

function Item({ routine, names, isCurrent }: ItemProps): JSX.Element {
  const { catalogue, dispatch, newId } = useBuilder();
  const { id, name } = routine;
  const copy = () =>
    dispatch({ type: 'new-routine', routine: { ...routine, id: newId(), name: freeName(copyName(name), names) } });
  return (
    <li class={isCurrent ? 'is-current' : ''}>
      <button
        class="rb-open"
        type="button"
        data-focus={`routine ${id}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => dispatch({ type: 'choose-routine', id })}
      >
        <b>
          <bdi>{name}</bdi>
        </b>
        <span class="sm two num">
          {routineLine(routine, catalogue)}
          {isCurrent && '. Open now'}
        </span>
      </button>
      <ToolButton icon="copy" label={`Duplicate ${name}`} onClick={copy} />
      <ToolButton
        icon="bin"
        label={`Delete ${name}`}
        class="rb-del"
        onClick={() => dispatch({ type: 'delete-routine', id })}
      />
    </li>
  );
}

function Deleted({ routine }: RemovedRoutine): JSX.Element {
  const { dispatch } = useBuilder();
  return (
    <li class="rb-gone">
      <span>
        Deleted: <bdi>{routine.name}</bdi>.
      </span>
      <button
        class="rb-lk"
        type="button"
        data-focus="undo-delete"
        onClick={() => dispatch({ type: 'restore-routine' })}
      >
        <Icon name="undo" small />
        Undo
      </button>
    </li>
  );
}
