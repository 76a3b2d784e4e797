import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { countText } from '../technique-filter/technique-filter.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Modal } from './Modal.tsx';
import { PickCard } from './PickCard.tsx';
import { EVERY_TECHNIQUE, offered, picked, type PickFilter } from './pick-filter.ts';
import { Select } from './Select.tsx';

/** All techniques to choose from. Stays open, so that several can be added. */
export function Picker({ routine, said }: { routine: OwnRoutine; said: string }): JSX.Element {
  const { catalogue, dispatch } = useBuilder();
  const [filter, setFilter] = useState(EVERY_TECHNIQUE);
  const shown = useMemo(() => picked(catalogue, filter), [catalogue, filter]);
  const counts = new Map<string, number>();
  for (const { code } of routine.steps) counts.set(code, (counts.get(code) ?? 0) + 1);
  const add = useCallback(
    (code: string) => dispatch({ type: 'edit', edit: { kind: 'add', step: { code } } }),
    [dispatch],
  );
  const close = () => dispatch({ type: 'close' });
  return (
    <Modal title="Add a step" isTall onClose={close}>
      <Filter filter={filter} count={shown.length} onFilter={setFilter} />
      <ul class="rb-cards" role="list">
        {shown.map((technique) => (
          <PickCard key={technique.id} technique={technique} count={counts.get(technique.code) ?? 0} onAdd={add} />
        ))}
      </ul>
      <footer class="rb-modal-foot">
        <p class="sm" role="status">
          {said}
        </p>
        <button class="btn btn--s" type="button" onClick={close}>
          Done
        </button>
      </footer>
    </Modal>
  );
}

interface FilterProps {
  filter: PickFilter;
  /** How many techniques fit. */
  count: number;
  onFilter: (filter: PickFilter) => void;
}

function Filter({ filter, count, onFilter }: FilterProps): JSX.Element {
  const { catalogue } = useBuilder();
  const choices = useMemo(() => offered(catalogue), [catalogue]);
  const search = useRef<HTMLInputElement>(null);
  const select = (name: 'region' | 'method' | 'tool', label: string, options: typeof choices.tools) => (
    <Select
      label={label}
      none="Any"
      options={options}
      value={filter[name]}
      onChange={(value) => onFilter({ ...filter, [name]: value })}
    />
  );
  const clear = () => {
    // This button goes away.
    search.current?.focus();
    onFilter(EVERY_TECHNIQUE);
  };
  return (
    <>
      <search class="rb-filter" aria-label="Filter techniques">
        <SearchField field={search} text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
        {select('region', 'Where it hurts', choices.regions)}
        {select('method', 'Method', choices.methods)}
        {select('tool', 'Tool', choices.tools)}
      </search>
      <p class="rb-filter-end sm">
        <span role="status">{countText(count, catalogue.techniques.length)}</span>
        {filter !== EVERY_TECHNIQUE && (
          <button class="rb-lk" type="button" onClick={clear}>
            Clear
          </button>
        )}
      </p>
    </>
  );
}

interface SearchProps {
  field: { current: HTMLInputElement | null };
  text: string;
  onText: (text: string) => void;
}

function SearchField({ field, text, onText }: SearchProps): JSX.Element {
  return (
    <div class="ask">
      <input
        ref={field}
        type="search"
        aria-label="Search techniques"
        placeholder="Calf, ball, press …"
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
