import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';

const ALARMS = [
  { value: '', label: 'No reminder' },
  { value: '0', label: 'At the start' },
  { value: '10', label: '10 minutes before' },
  { value: '30', label: '30 minutes before' },
  { value: '60', label: '1 hour before' },
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
          <label class="rb-f">
            <span>From</span>
            <input
              class="rb-in"
              type="date"
              required
              value={plan.day}
              onInput={({ currentTarget }) => set({ day: currentTarget.value })}
            />
          </label>
          <label class="rb-f">
            <span>At</span>
            <input
              class="rb-in"
              type="time"
              required
              value={plan.time}
              onInput={({ currentTarget }) => set({ time: currentTarget.value })}
            />
          </label>
        </div>
        <label class="rb-select">
          <span>Reminder</span>
          <select value={plan.alarm} onChange={({ currentTarget }) => set({ alarm: currentTarget.value })}>
            {ALARMS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
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
