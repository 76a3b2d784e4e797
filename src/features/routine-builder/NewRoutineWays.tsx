import type { JSX } from 'preact';
import { useBuilder } from './BuilderContext.tsx';
import { freshRoutine } from './fresh-routine.ts';
import { Icon, type IconName } from './Icon.tsx';

/** Ways to a new routine: empty, ready-made, from a file. */
export function NewRoutineWays({ taken = [] }: { taken?: readonly string[] }): JSX.Element {
  const { dispatch, newId, acts } = useBuilder();
  const startEmpty = () => {
    dispatch({ type: 'new-routine', routine: freshRoutine(newId(), taken) });
    dispatch({ type: 'open', dialog: 'picker' });
  };
  return (
    <ul class="rb-ways-in" role="list">
      <Way icon="plus" label="Empty" hint="Pick each step yourself." onClick={startEmpty} />
      <Way
        icon="list"
        label="From a ready-made one"
        hint="Take a routine of this site and make it yours."
        onClick={() => dispatch({ type: 'open', dialog: 'presets' })}
      />
      <li>
        <label class="rb-way">
          <Icon name="file" />
          <span>
            <b>From a file</b>
            <span class="sm two">One you saved here, or on another device.</span>
          </span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) acts.openFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </li>
    </ul>
  );
}

function Way({
  icon,
  label,
  hint,
  onClick,
}: {
  icon: IconName;
  label: string;
  hint: string;
  onClick: () => void;
}): JSX.Element {
  return (
    <li>
      <button class="rb-way" type="button" onClick={onClick}>
        <Icon name={icon} />
        <span>
          <b>{label}</b>
          <span class="sm two">{hint}</span>
        </span>
      </button>
    </li>
  );
}
