import type { JSX } from 'preact';
import type { StoreWay, StoreWords } from '../routine-store/store-words.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { RoutineName } from './RoutineName.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { ToolButton } from './ToolButton.tsx';

interface Props {
  name: string;
  notice: StoreWords | null;
  canUndo: boolean;
  canRedo: boolean;
  onWay: (way: StoreWay) => void;
}

/** Name of the routine on the table, whether it is kept, and the way to the others. */
export function TableHead({ name, notice, canUndo, canRedo, onWay }: Props): JSX.Element {
  const { dispatch } = useBuilder();
  return (
    <header class="rb-head">
      <RoutineName name={name} />
      <div class="rb-head-acts">
        <ToolButton icon="undo" label="Undo" isOff={!canUndo} onClick={() => dispatch({ type: 'undo' })} />
        <ToolButton icon="redo" label="Redo" isOff={!canRedo} onClick={() => dispatch({ type: 'redo' })} />
        <button class="tool" type="button" onClick={() => dispatch({ type: 'open', dialog: 'routines' })}>
          <Icon name="list" />
          My routines
        </button>
      </div>
      {notice ? (
        <StoreNotice notice={notice} onWay={onWay} />
      ) : (
        <p class="rb-saved sm two">
          <Icon name="check" small />
          Saved on this device
        </p>
      )}
    </header>
  );
}
