import type { JSX } from 'preact';
import { useBuilder } from './BuilderContext.tsx';
import { fromPreset } from './fresh-routine.ts';
import { Modal } from './Modal.tsx';
import { routineLine } from './total-words.ts';

/** The routines of this site to start from; each is looked at first. */
export function PresetsDialog(): JSX.Element {
  const { catalogue, dispatch, newId } = useBuilder();
  return (
    <Modal title="Ready-made routines" onClose={() => dispatch({ type: 'close' })}>
      <ul class="rb-shelf" role="list">
        {catalogue.presets.map((preset) => {
          const routine = fromPreset(preset, catalogue, newId());
          const look = () =>
            dispatch({ type: 'show', screen: { kind: 'preview', from: 'preset', routines: [routine], problems: [] } });
          return (
            <li key={preset.id}>
              <button class="rb-open" type="button" onClick={look}>
                <b>{preset.title}</b>
                <span class="sm two">{preset.description}</span>
                <span class="sm two num">{routineLine(routine, catalogue)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
