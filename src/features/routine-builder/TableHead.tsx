import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NAME } from '../../lib/routine/own-routine.ts';
import type { StoreWay, StoreWords } from '../routine-store/store-words.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { StoreNotice } from './StoreNotice.tsx';

interface Props {
  name: string;
  notice: StoreWords | null;
  canUndo: boolean;
  canRedo: boolean;
  onWay: (way: StoreWay) => void;
}

/** Name of the routine on the table, whether it is kept, and the way to the others. */
export function TableHead({ name, notice, canUndo, canRedo, onWay }: Props): JSX.Element {
  const { dispatch } = useBuilder();
  return (
    <header class="rb-head">
      <Name name={name} />
      <div class="rb-head-acts">
        <HistoryButton name="undo" label="Undo" isOff={!canUndo} onClick={() => dispatch({ type: 'undo' })} />
        <HistoryButton name="redo" label="Redo" isOff={!canRedo} onClick={() => dispatch({ type: 'redo' })} />
        <button class="tool" type="button" onClick={() => dispatch({ type: 'open', dialog: 'routines' })}>
          <Icon name="list" />
          My routines
        </button>
      </div>
      {notice ? (
        <StoreNotice notice={notice} onWay={onWay} />
      ) : (
        <p class="rb-saved sm two">
          <Icon name="check" small />
          Saved on this device
        </p>
      )}
    </header>
  );
}

function Name({ name }: { name: string }): JSX.Element {
  const { edit } = useBuilder();
  const [isRenaming, setRenaming] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useLayoutEffect(() => {
    if (isRenaming) field.current?.select();
    else if (wasRenaming.current) opener.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const keep = (typed: string) => {
    setRenaming(false);
    if (typed !== name) edit({ kind: 'rename', name: typed.trim() });
  };
  if (isRenaming)
    return (
      <form
        class="rb-rename"
        onSubmit={(event) => {
          event.preventDefault();
          keep(field.current?.value ?? name);
        }}
        onKeyDown={({ key }) => key === 'Escape' && setRenaming(false)}
      >
        <label class="vh" for="rb-name">
          Name of this routine
        </label>
        <input
          id="rb-name"
          class="rb-in"
          name="name"
          defaultValue={name}
          maxLength={MAX_NAME}
          autocomplete="off"
          ref={field}
        />
        <button class="btn btn--s" type="submit">
          Save name
        </button>
      </form>
    );
  return (
    <h1 tabIndex={-1} data-focus="title">
      <span class="vh">Routine: </span>
      <bdi>{name}</bdi>
      <button ref={opener} class="tool" type="button" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
        <Icon name="pencil" />
      </button>
    </h1>
  );
}

interface HistoryProps {
  name: 'undo' | 'redo';
  label: string;
  isOff: boolean;
  onClick: () => void;
}

function HistoryButton({ name, label, isOff, onClick }: HistoryProps): JSX.Element {
  return (
    <button class="tool" type="button" aria-label={label} aria-disabled={isOff} onClick={() => !isOff && onClick()}>
      <Icon name={name} />
    </button>
  );
}
