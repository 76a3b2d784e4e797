import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NAME } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';

/** The name of the routine as the heading of the page; a button turns it into a field. */
export function RoutineName({ name }: { name: string }): JSX.Element {
  const { edit } = useBuilder();
  const [isRenaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useLayoutEffect(() => {
    if (wasRenaming.current && !isRenaming) opener.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  const keep = (typed: string) => {
    setRenaming(false);
    if (typed !== name) edit({ kind: 'rename', name: typed.trim() });
  };
  if (isRenaming) return <RenameForm name={name} onKeep={keep} onCancel={() => setRenaming(false)} />;
  return (
    <div class="rb-title">
      <h1 tabIndex={-1} data-focus="title">
        <span class="vh">Routine: </span>
        <bdi>{name}</bdi>
      </h1>
      <button ref={opener} class="tool" type="button" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
        <Icon name="pencil" />
      </button>
    </div>
  );
}

interface FormProps {
  name: string;
  onKeep: (typed: string) => void;
  onCancel: () => void;
}

function RenameForm({ name, onKeep, onCancel }: FormProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onKeep(field.current?.value ?? name);
  };
  return (
    <form class="rb-rename" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
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
}
