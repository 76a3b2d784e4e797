/** Shipped to readers, on demand. The paper of a routine: drawn at build time for presets, in the dialog for every choice. */
import type { QrDrawing } from '../../lib/qr-path.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Lists } from './SheetLists.tsx';
import { DayHeads } from './SheetLog.tsx';
import { SheetSteps } from './SheetSteps.tsx';
import type { SheetList, SheetModel, SheetOptions, SheetWords } from './sheet-model.ts';

/** What the paper is drawn from. */
export interface SheetProps {
  model: SheetModel;
  options: SheetOptions;
  words: SheetWords;
  qr: QrDrawing;
}

/** A list of this many steps or fewer is set large. */
const FEW_STEPS = 2;
/** From this many steps on, the list is set small, so that six of them fit on one page. */
const MANY_STEPS = 5;

/** The whole sheet. */
export function Sheet({ model, options, words, qr }: SheetProps) {
  const { layout, log, pictures } = options;
  const count = model.steps.length;
  const size = count >= MANY_STEPS ? 'many' : count <= FEW_STEPS ? 'few' : 'some';
  return (
    <div class={`paper paper--${layout} paper--${size} paper--log-${log}${pictures ? '' : ' paper--bare'}`}>
      <SheetHead model={model} words={words} qr={qr} />
      <Signs lists={model.redFlags} />
      {layout === 'list' && log > 0 && <DayHeads log={log} weekdays={model.weekdays} />}
      <SheetSteps model={model} options={options} />
      <SheetFoot model={model} options={options} />
    </div>
  );
}

/** Signs that need care; always there, always first. */
function Signs({ lists }: { lists: readonly SheetList[] }) {
  if (lists.length === 0) return null;
  return (
    <div class="paper-stop">
      <p class="paper-stop-head">
        <svg class="paper-i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6m0 3v.5" />
        </svg>
        <b>Stop and get help</b>
      </p>
      <div>
        <Lists lists={lists} />
      </div>
    </div>
  );
}
