import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { doseWords } from '../../lib/dose/dose-text.ts';
import type { CatalogueTechnique, Named } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { countText } from '../technique-filter/technique-filter.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Gauge } from './Gauge.tsx';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';
import { EVERY_TECHNIQUE, offered, picked, type PickFilter } from './pick-filter.ts';
import { DoseLine, Picture, usualMinutes } from './StepParts.tsx';

/** All techniques to choose from. Stays open, so that several can be added. */
export function Picker({ routine, said }: { routine: OwnRoutine; said: string }): JSX.Element {
  const { catalogue, dispatch, edit } = useBuilder();
  const [filter, setFilter] = useState(EVERY_TECHNIQUE);
  const choices = useMemo(() => offered(catalogue), [catalogue]);
  const shown = picked(catalogue, filter);
  const counts = new Map<string, number>();
  for (const { code } of routine.steps) counts.set(code, (counts.get(code) ?? 0) + 1);
  const set = (change: Partial<PickFilter>) => setFilter((before) => ({ ...before, ...change }));
  return (
    <Modal title="Add a step" isTall onClose={() => dispatch({ type: 'close' })}>
      <search class="rb-filter" aria-label="Filter techniques">
        <div class="ask">
          <input
            type="search"
            aria-label="Search techniques"
            placeholder="Calf, ball, press …"
            value={filter.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </div>
        <Select
          label="Where it hurts"
          options={choices.regions}
          value={filter.region}
          onChange={(region) => set({ region })}
        />
        <Select label="Method" options={choices.methods} value={filter.method} onChange={(method) => set({ method })} />
        <Select label="Tool" options={choices.tools} value={filter.tool} onChange={(tool) => set({ tool })} />
      </search>
      <p class="rb-filter-end sm">
        <span role="status">{countText(shown.length, catalogue.techniques.length)}</span>
        {filter !== EVERY_TECHNIQUE && (
          <button class="rb-lk" type="button" onClick={() => setFilter(EVERY_TECHNIQUE)}>
            Clear
          </button>
        )}
      </p>
      <ul class="rb-cards" role="list">
        {shown.map((technique) => (
          <Card
            key={technique.id}
            technique={technique}
            count={counts.get(technique.code) ?? 0}
            onAdd={() => edit({ kind: 'add', step: { code: technique.code } })}
          />
        ))}
      </ul>
      <footer class="rb-modal-foot">
        <p class="sm" role="status">
          {said}
        </p>
        <button class="btn btn--s" type="button" onClick={() => dispatch({ type: 'close' })}>
          Done
        </button>
      </footer>
    </Modal>
  );
}

interface CardProps {
  technique: CatalogueTechnique;
  /** How often it is in the routine. */
  count: number;
  onAdd: () => void;
}

function Card({ technique, count, onAdd }: CardProps): JSX.Element {
  const { figure, unit, where } = doseWords(technique.dose);
  const parts = [`${figure} ${unit}`, where, usualMinutes(technique)].map((text) => ({ text, changed: false }));
  return (
    <li class="rb-card">
      <Picture technique={technique} />
      <div class="rb-words">
        <h3>{technique.name}</h3>
        <DoseLine parts={parts} />
        <Gauge certainty={technique.certainty} />
      </div>
      <div class="rb-card-add">
        <button class="btn btn--line btn--s" type="button" onClick={onAdd}>
          <Icon name="plus" small />
          Add<span class="vh"> {technique.name}</span>
        </button>
        {count > 0 && (
          <p class="xs two">
            <Icon name="check" small />
            In your routine{count > 1 && `, ${count} times`}
          </p>
        )}
      </div>
    </li>
  );
}

interface SelectProps {
  label: string;
  options: readonly Named[];
  value: string;
  onChange: (value: string) => void;
}

function Select({ label, options, value, onChange }: SelectProps): JSX.Element {
  return (
    <label class="rb-select">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">Any</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
