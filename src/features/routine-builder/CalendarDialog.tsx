import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';
import { Select } from './Select.tsx';

/** Minutes before the start, and their words. */
const ALARMS = [
  { id: '0', title: 'At the start' },
  { id: '10', title: '10 minutes before' },
  { id: '30', title: '30 minutes before' },
  { id: '60', title: '1 hour before' },
];

interface Props {
  routine: OwnRoutine;
  /** "2026-11-21". */
  today: string;
  said: string;
}

/** A calendar file of the routine: each day with its steps, again every week. */
export function CalendarDialog({ routine, today, said }: Props): JSX.Element {
  const { dispatch, acts } = useBuilder();
  const [plan, setPlan] = useState({ day: today, time: '07:30', alarm: '' });
  const set = (change: Partial<typeof plan>) => setPlan((before) => ({ ...before, ...change }));
  const save = (event: Event) => {
    event.preventDefault();
    const { day, time, alarm } = plan;
    acts.saveCalendar(routine, { day, time, ...(alarm === '' ? {} : { alarmMinutes: Number(alarm) }) });
  };
  return (
    <Modal title="Put it in your calendar" onClose={() => dispatch({ type: 'close' })}>
      <form class="rb-form" onSubmit={save}>
        <p class="two">You get a file that calendar programs open. Each day has its own steps, again every week.</p>
        <div class="rb-pair">
          <Moment label="From" type="date" value={plan.day} onInput={(day) => set({ day })} />
          <Moment label="At" type="time" value={plan.time} onInput={(time) => set({ time })} />
        </div>
        <Select
          label="Reminder"
          none="No reminder"
          options={ALARMS}
          value={plan.alarm}
          onChange={(alarm) => set({ alarm })}
        />
        <p class="xs two">The file holds the name of the routine and its steps.</p>
        <div class="acts">
          <button class="btn" type="submit">
            <Icon name="calendar" />
            Save calendar file
          </button>
        </div>
        <p class="sm rb-told" role="status">
          {said}
        </p>
      </form>
    </Modal>
  );
}

interface MomentProps {
  label: string;
  type: 'date' | 'time';
  value: string;
  onInput: (value: string) => void;
}

/** A day, or a time of day. */
function Moment({ label, type, value, onInput }: MomentProps): JSX.Element {
  return (
    <label class="rb-f">
      <span>{label}</span>
      <input
        class="rb-in"
        type={type}
        required
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
