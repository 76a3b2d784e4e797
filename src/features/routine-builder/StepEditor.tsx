import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CatalogueTechnique } from '../../lib/routine/catalogue.ts';
import { MAX_NOTE, type OwnStep } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { DoseEditor } from './DoseEditor.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  step: OwnStep;
  technique: CatalogueTechnique | undefined;
  /** Name of the step, for the labels. */
  name: string;
}

/** What can be changed in a step, in its place in the list. */
export function StepEditor({ step, technique, name }: Props): JSX.Element {
  const { edit } = useBuilder();
  const id = useId();
  const { key } = step;
  return (
    <div class="rb-editor">
      {technique && <DoseEditor step={step} technique={technique} />}
      <div class="rb-f">
        <label for={id}>
          Note to yourself<span class="vh"> on {name}</span>
        </label>
        <input
          id={id}
          class="rb-in"
          value={step.note}
          maxLength={MAX_NOTE}
          placeholder="Stays on this device"
          onInput={({ currentTarget }) => edit({ kind: 'note', key, note: currentTarget.value })}
        />
      </div>
      <div class="rb-foot">
        {Object.keys(step.change).length > 0 && (
          <button class="tool" type="button" onClick={() => edit({ kind: 'reset', key })}>
            <Icon name="undo" small />
            All defaults<span class="vh"> {name}</span>
          </button>
        )}
        <button class="tool" type="button" onClick={() => edit({ kind: 'duplicate', key })}>
          <Icon name="copy" small />
          Duplicate<span class="vh"> {name}</span>
        </button>
        {technique && (
          <a class="tool" href={technique.url}>
            How to do it<span class="vh"> {name}</span>
          </a>
        )}
      </div>
    </div>
  );
}
