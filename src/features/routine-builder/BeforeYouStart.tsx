import type { JSX } from 'preact';
import { CAUTION_LABEL, URGENCY_LABEL } from '../../lib/labels.ts';
import { mergedCautions, mergedRedFlags, mergedStops } from '../../lib/routine/merge-cautions.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';

const LEVEL_ICON = { emergency: 'emergency', today: 'clock', soon: 'calendar' } as const;

/** Red flags, cautions and stop signs of all steps, each once. */
export function BeforeYouStart({ routine }: { routine: OwnRoutine }): JSX.Element | null {
  const { catalogue } = useBuilder();
  const flags = mergedRedFlags(routine, catalogue);
  const cautions = mergedCautions(routine, catalogue);
  const stops = mergedStops(routine, catalogue);
  if (flags.length + cautions.length + stops.length === 0) return null;
  return (
    <section class="rb-before" aria-labelledby="rb-before">
      <h2 id="rb-before">Before you start</h2>
      <p class="sm two">Taken from all the steps.</p>
      <div class="rb-cares">
        {flags.map(({ level, flags: signs }) => (
          <section key={level} class={`care care--${level}`}>
            <h3 class="care-head">
              <Icon name={LEVEL_ICON[level]} />
              <span>{URGENCY_LABEL[level]}</span>
            </h3>
            <ul class="sm">
              {signs.map(({ id, title, action }) => (
                <li key={id}>
                  <b>{title}.</b> {action}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div class="rb-rules">
        {cautions.map(({ kind, cautions: list }) => (
          <div key={kind}>
            <h3>{CAUTION_LABEL[kind]}</h3>
            <ul class="marks sm">
              {list.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
        ))}
        {stops.length > 0 && (
          <div>
            <h3>Stop at once at</h3>
            <ul class="marks marks--stop sm">
              {stops.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
