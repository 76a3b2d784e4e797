import type { JSX } from 'preact';
import { currentOf } from '../routine-store/shelf.ts';
import type { StoreWay } from '../routine-store/store-words.ts';
import { BuilderProvider, type BuilderTools } from './BuilderContext.tsx';
import type { BuilderState } from './builder-state.ts';
import { CalendarDialog } from './CalendarDialog.tsx';
import { Picker } from './Picker.tsx';
import { PresetsDialog } from './PresetsDialog.tsx';
import { PreviewScreen } from './PreviewScreen.tsx';
import { RefusedScreen } from './RefusedScreen.tsx';
import { RoutinesDialog } from './RoutinesDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { StartScreen } from './StartScreen.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { SuggestDialog } from './SuggestDialog.tsx';
import { Table } from './Table.tsx';

interface Props {
  tools: BuilderTools;
  state: BuilderState;
  /** The reader's own day: "2026-11-21". */
  today: string;
  onWay: (way: StoreWay) => void;
}

/** The page of the builder. */
export function App({ tools, state, today, onWay }: Props): JSX.Element {
  const { said } = state;
  return (
    <BuilderProvider value={tools}>
      <Shown state={state} onWay={onWay} />
      <OpenDialog state={state} today={today} />
      <div class={said.isShown && !state.dialog ? 'rb-said' : 'vh'} role="status">
        <span key={said.number}>{said.text}</span>
      </div>
    </BuilderProvider>
  );
}

function Shown({ state, onWay }: Pick<Props, 'state' | 'onWay'>): JSX.Element {
  const { screen } = state;
  if (screen.kind === 'preview') return <PreviewScreen screen={screen} />;
  if (screen.kind === 'refused') return <RefusedScreen screen={screen} />;
  const routine = currentOf(state.shelf);
  if (routine) return <Table state={state} routine={routine} onWay={onWay} />;
  return (
    <>
      {state.notice && <StoreNotice notice={state.notice} onWay={onWay} />}
      <StartScreen />
    </>
  );
}

function OpenDialog({ state, today }: Pick<Props, 'state' | 'today'>): JSX.Element | null {
  const { dialog, shelf, said } = state;
  const routine = currentOf(shelf);
  switch (dialog) {
    case undefined:
      return null;
    case 'suggest':
      return <SuggestDialog routine={routine} />;
    case 'presets':
      return <PresetsDialog />;
    case 'routines':
      return <RoutinesDialog shelf={shelf} removed={state.removedRoutine} />;
    case 'picker':
      return routine ? <Picker routine={routine} said={said.text} /> : null;
    case 'share':
      return routine ? <ShareDialog routine={routine} said={said.isShown ? said.text : ''} /> : null;
    case 'calendar':
      return routine ? <CalendarDialog routine={routine} today={today} said={said.isShown ? said.text : ''} /> : null;
  }
}
