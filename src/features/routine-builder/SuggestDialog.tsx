import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { suggest } from '../../lib/routine/suggest.ts';
import type { Wish } from '../../lib/routine/suggestion.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Chips, Segments } from './Choices.tsx';
import { Modal } from './Modal.tsx';
import { offered } from './pick-filter.ts';
import { Proposal } from './Proposal.tsx';

const MINUTES = [10, 15, 20, 30].map((value) => ({ value, label: `${value} min` }));

/** What hurts, how long, what is there: a routine comes of it, with the reason for each step. */
export function SuggestDialog({ routine }: { routine: OwnRoutine | undefined }): JSX.Element {
  const { catalogue, dispatch } = useBuilder();
  const [wish, setWish] = useState<Wish>({ regions: [], minutes: 15, tools: [] });
  const [stage, setStage] = useState<'first' | 'asked' | 'again'>('first');
  const isAsked = stage === 'asked';
  return (
    <Modal
      title={isAsked ? 'A routine for you' : 'Suggest a routine'}
      isTall
      onClose={() => dispatch({ type: 'close' })}
    >
      {isAsked ? (
        <Proposal proposal={suggest(catalogue, wish)} routine={routine} onBack={() => setStage('again')} />
      ) : (
        <WishForm wish={wish} isAgain={stage === 'again'} onWish={setWish} onAsk={() => setStage('asked')} />
      )}
    </Modal>
  );
}

interface FormProps {
  wish: Wish;
  /** The reader comes back to it: what had the focus is gone. */
  isAgain: boolean;
  onWish: (wish: Wish) => void;
  onAsk: () => void;
}

/** The questions; asked only with a place that hurts. */
function WishForm({ wish, isAgain, onWish, onAsk }: FormProps): JSX.Element {
  const [wasEmpty, setWasEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (isAgain) form.current?.querySelector('input')?.focus();
  }, [isAgain]);
  const isEmpty = wish.regions.length === 0;
  const ask = (event: Event) => {
    event.preventDefault();
    setWasEmpty(isEmpty);
    if (!isEmpty) onAsk();
  };
  return (
    <form ref={form} class="rb-form" onSubmit={ask} noValidate>
      <Questions wish={wish} isPlaceMissing={wasEmpty && isEmpty} onWish={onWish} />
      <p class="xs two">Your hands are always there. This is no diagnosis: read when to get help first.</p>
      <div class="acts">
        <button class="btn" type="submit">
          Show a routine
        </button>
      </div>
    </form>
  );
}

type QuestionProps = Pick<FormProps, 'wish' | 'onWish'> & { isPlaceMissing: boolean };

function Questions({ wish, isPlaceMissing, onWish }: QuestionProps): JSX.Element {
  const { catalogue } = useBuilder();
  const choices = useMemo(() => offered(catalogue), [catalogue]);
  return (
    <>
      <Chips
        legend="Where does it hurt?"
        options={choices.regions}
        chosen={wish.regions}
        onChange={(regions) => onWish({ ...wish, regions })}
      />
      {isPlaceMissing && (
        <p class="rb-warn" role="alert">
          Choose at least one place.
        </p>
      )}
      <Segments
        legend="How long do you have on a day?"
        name="minutes"
        options={MINUTES}
        chosen={wish.minutes}
        onChange={(minutes) => onWish({ ...wish, minutes })}
      />
      <Chips
        legend="What do you have?"
        options={choices.tools}
        chosen={wish.tools}
        onChange={(tools) => onWish({ ...wish, tools })}
      />
    </>
  );
}
