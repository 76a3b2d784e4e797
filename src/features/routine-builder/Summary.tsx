import type { JSX } from 'preact';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { warningsOf } from '../../lib/routine/routine-warnings.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { Ruler } from './Ruler.tsx';
import type { TotalWords } from './total-words.ts';

interface Props {
  routine: OwnRoutine;
  total: TotalWords;
  /** Key of the step that is being edited. */
  editing: string | undefined;
}

/** How long it takes, what to mind, and what to do with it. */
export function Summary({ routine, total, editing }: Props): JSX.Element {
  const { catalogue } = useBuilder();
  const { minutes, days, perStepSec } = total;
  const warnings = warningsOf(routine, catalogue);
  return (
    <section class="rb-sum" aria-label="Summary">
      <p class="rb-total">
        <b class="num">{minutes}</b> {minutes === 1 ? 'minute' : 'minutes'}
        {days && <span class="two">{days}</span>}
      </p>
      <Ruler perStepSec={perStepSec} current={routine.steps.findIndex(({ key }) => key === editing)} />
      {warnings.length > 0 && (
        <ul class="rb-warns" role="list" aria-label="Worth a thought">
          {warnings.map(({ message }) => (
            <li key={message} class="rb-warn">
              <Icon name="clock" small />
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      <Acts routine={routine} />
    </section>
  );
}

function Acts({ routine }: { routine: OwnRoutine }): JSX.Element {
  const { dispatch, acts } = useBuilder();
  return (
    <>
      <div class="rb-main-acts">
        <button class="btn" type="button" onClick={() => acts.start(routine)}>
          <Icon name="play" />
          Start
        </button>
        <button class="btn btn--line" type="button" onClick={() => acts.print(routine)}>
          <Icon name="print" />
          Sheet
        </button>
      </div>
      <ul class="rb-more" role="list">
        <More icon="link" label="Copy link" onClick={() => acts.copyLink(routine)} />
        <More icon="share" label="Share, QR code" onClick={() => dispatch({ type: 'open', dialog: 'share' })} />
        <More icon="calendar" label="Calendar" onClick={() => dispatch({ type: 'open', dialog: 'calendar' })} />
        <More icon="copy" label="Copy as text" onClick={() => acts.copyText(routine)} />
        <More icon="file" label="Save a file" onClick={() => acts.saveFile([routine])} />
      </ul>
    </>
  );
}

interface MoreProps {
  icon: 'link' | 'share' | 'calendar' | 'copy' | 'file';
  label: string;
  onClick: () => void;
}

function More({ icon, label, onClick }: MoreProps): JSX.Element {
  return (
    <li>
      <button class="tool" type="button" onClick={onClick}>
        <Icon name={icon} small />
        {label}
      </button>
    </li>
  );
}
