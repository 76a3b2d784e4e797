import type { JSX } from 'preact';
import { CAUTION_LABEL, URGENCY_LABEL } from '../../lib/labels.ts';
import { mergedCautions, mergedRedFlags, mergedStops } from '../../lib/routine/merge-cautions.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { useMedia } from './media-element.ts';

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
      {cautions.length + stops.length > 0 && <Rules cautions={cautions} stops={stops} />}
    </section>
  );
}

interface RulesProps {
  cautions: ReturnType<typeof mergedCautions>;
  stops: readonly string[];
}

/** Cautions and stop signs: folded on phones, where they would fill several screens; open elsewhere and on paper. */
function Rules({ cautions, stops }: RulesProps): JSX.Element {
  const isOpen = useMedia('(min-width: 640px), print');
  const count = cautions.reduce((sum, { cautions: list }) => sum + list.length, stops.length);
  return (
    <details class="rb-fold" open={isOpen}>
      <summary>Cautions and stop signs: {count}</summary>
      <div class="rb-rules">
        {cautions.map(({ kind, cautions: list }) => (
          <Marks key={kind} title={CAUTION_LABEL[kind]} texts={list.map(({ title }) => title)} />
        ))}
        {stops.length > 0 && <Marks title="Stop at once at" texts={stops} isStop />}
      </div>
    </details>
  );
}

function Marks({ title, texts, isStop = false }: { title: string; texts: readonly string[]; isStop?: boolean }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class={isStop ? 'marks marks--stop sm' : 'marks sm'}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
