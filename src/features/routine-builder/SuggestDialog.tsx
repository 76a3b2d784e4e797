import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Named } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { suggest } from '../../lib/routine/suggest.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Modal } from './Modal.tsx';
import { offered } from './pick-filter.ts';
import { Proposal } from './Proposal.tsx';

const MINUTES = [10, 15, 20, 30];

/** What the reader said. */
interface Wish {
  regions: readonly string[];
  minutes: number;
  tools: readonly string[];
}

/** What hurts, how long, what is there: a routine comes of it, with the reason for each step. */
export function SuggestDialog({ routine }: { routine: OwnRoutine | undefined }): JSX.Element {
  const { catalogue, dispatch } = useBuilder();
  const [wish, setWish] = useState<Wish>({ regions: [], minutes: 15, tools: [] });
  const [isAsked, setAsked] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);
  const { regions, tools } = offered(catalogue);
  const set = (change: Partial<Wish>) => {
    setWish((before) => ({ ...before, ...change }));
    setIncomplete(false);
  };
  const ask = (event: Event) => {
    event.preventDefault();
    if (wish.regions.length === 0) setIncomplete(true);
    else setAsked(true);
  };
  return (
    <Modal
      title={isAsked ? 'A routine for you' : 'Suggest a routine'}
      isTall
      onClose={() => dispatch({ type: 'close' })}
    >
      {isAsked ? (
        <Proposal proposal={suggest(catalogue, wish)} routine={routine} onBack={() => setAsked(false)} />
      ) : (
        <form class="rb-form" onSubmit={ask} noValidate>
          <Chips
            legend="Where does it hurt?"
            options={regions}
            chosen={wish.regions}
            onChange={(chosen) => set({ regions: chosen })}
          />
          {isIncomplete && (
            <p class="rb-warn" role="alert">
              Choose at least one place.
            </p>
          )}
          <fieldset class="rb-f">
            <legend>How long do you have on a day?</legend>
            <div class="rb-segs">
              {MINUTES.map((minutes) => (
                <label key={minutes}>
                  <input
                    type="radio"
                    name="minutes"
                    checked={wish.minutes === minutes}
                    onChange={() => set({ minutes })}
                  />
                  <span>{minutes} min</span>
                </label>
              ))}
            </div>
          </fieldset>
          <Chips
            legend="What do you have?"
            options={tools}
            chosen={wish.tools}
            onChange={(chosen) => set({ tools: chosen })}
          />
          <p class="xs two">Your hands are always there. This is no diagnosis: read when to get help first.</p>
          <div class="acts">
            <button class="btn" type="submit">
              Show a routine
            </button>
          </div>
        </form>
      )}
    </Modal>
  );
}

interface ChipsProps {
  legend: string;
  options: readonly Named[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Boxes to tick, drawn as chips. */
function Chips({ legend, options, chosen, onChange }: ChipsProps): JSX.Element {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="rb-f">
      <legend>{legend}</legend>
      <div class="rb-chips">
        {options.map(({ id, title }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
