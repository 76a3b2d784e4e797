import type { JSX } from 'preact';
import { doseWords } from '../../lib/dose/dose-text.ts';
import type { CatalogueTechnique } from '../../lib/routine/catalogue.ts';
import { Gauge } from './Gauge.tsx';
import { Icon } from './Icon.tsx';
import { memo } from './Memo.tsx';
import { DoseLine, Picture, usualMinutes } from './StepParts.tsx';

interface Props {
  technique: CatalogueTechnique;
  /** How often it is in the routine. */
  count: number;
  /** The same function for all cards. */
  onAdd: (code: string) => void;
}

/** A technique that can be added; only drawn again when its count changes. */
export const PickCard = memo(function PickCard({ technique, count, onAdd }: Props): JSX.Element {
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
        <button class="btn btn--line btn--s" type="button" onClick={() => onAdd(technique.code)}>
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
});
