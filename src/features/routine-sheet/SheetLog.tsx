/** Shipped to readers, on demand. Boxes to tick, folded at 14 days. */
import { dayNames, foldLog } from './sheet-log.ts';
import { LONGEST_LOG, type LogLength, type SheetStep } from './sheet-model.ts';

const EVERY_DAY = Array.from({ length: LONGEST_LOG }, () => true);

/** What the log needs to know of the sheet. */
interface LogProps {
  log: LogLength;
  weekdays?: readonly string[] | undefined;
}

/** The line over a list that names the days of all logs below it. */
export function DayHeads({ log, weekdays }: LogProps) {
  return (
    <div class="paper-days">
      <p>Tick each side as you do it. A dot is a day off.</p>
      <div class="paper-log">
        <Days log={log} weekdays={weekdays} />
      </div>
    </div>
  );
}

/** The log of one step; with the names of the days where they do not stand above. */
export function StepLog({ step, log, weekdays, named }: LogProps & { step: SheetStep; named: boolean }) {
  return (
    <div class="paper-log">
      {named && <Days log={log} weekdays={weekdays} />}
      {step.logSides.map((side) => (
        <Boxes key={side} head={side} isOn={step.logDays} log={log} />
      ))}
    </div>
  );
}

/** Boxes for a number a day: the worst pain. */
export function PainLog({ log }: { log: LogLength }) {
  return (
    <div class="paper-log paper-pain">
      <p>
        <b>Worst pain of the day,</b> 0 to 10
      </p>
      <Boxes head="0–10" isOn={EVERY_DAY} log={log} />
    </div>
  );
}

function Days({ log, weekdays }: LogProps) {
  return foldLog('Day', dayNames(log, weekdays), log).map(({ head, cells }, row) => (
    <p key={row} class="paper-boxes paper-day">
      <b>{head}</b>
      {cells.map((name, day) => (
        <b key={day}>{name}</b>
      ))}
    </p>
  ));
}

function Boxes({ head, isOn, log }: { head: string; isOn: readonly boolean[]; log: LogLength }) {
  return (
    <div class="paper-side">
      {foldLog(head, isOn, log).map((line, row) => (
        <p key={row} class="paper-boxes">
          <b>{line.head}</b>
          {line.cells.map((on, day) => (
            <i key={day} class={on ? 'paper-box' : 'paper-off'} />
          ))}
        </p>
      ))}
    </div>
  );
}
