/** Shipped to readers, on demand. The foot of the sheet: rules, cautions, notes, sources. */
import { Lists } from './SheetLists.tsx';
import { PainLog } from './SheetLog.tsx';
import type { SheetModel, SheetOptions } from './sheet-model.ts';

const NOTE_LINES = 2;

/** Cautions, stop rule, lines to write on, sources. */
export function SheetFoot({ model, options }: { model: SheetModel; options: SheetOptions }) {
  return (
    <>
      <div class="paper-foot">
        <div>
          {options.cautions && <Lists lists={model.cautions} />}
          {model.stopRule && (
            <p class="paper-rule">
              <b>Every step.</b> {model.stopRule}
            </p>
          )}
        </div>
        <div>
          {options.log > 0 && <PainLog log={options.log} />}
          <p>Notes</p>
          {Array.from({ length: NOTE_LINES }, (_, line) => (
            <p key={line} class="paper-note" />
          ))}
        </div>
      </div>
      <p class="paper-small">{model.sources}</p>
    </>
  );
}
