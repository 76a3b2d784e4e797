/** Shipped to readers, on demand. The inside of the dialog: options on one side, the paper on the other. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { Sheet, type SheetProps } from './Sheet.tsx';
import { SheetOptions } from './SheetOptions.tsx';
import { NO_WORDS, USUAL_OPTIONS } from './sheet-model.ts';

interface Props extends Pick<SheetProps, 'model' | 'qr'> {
  /** Called with the sheet to print, at first and after each change. */
  onSheet: (sheet: SheetProps) => void;
  /** Prints; gives whether the browser began. */
  onPrint: () => Promise<boolean>;
  onClose: () => void;
}

/** Head, options and preview. */
export function SheetDialog({ model, qr, onSheet, onPrint, onClose }: Props) {
  const [options, setOptions] = useState(USUAL_OPTIONS);
  const [words, setWords] = useState(NO_WORDS);
  const [isSilent, setSilent] = useState(false);
  const sheet = { model, qr, options, words };
  useLayoutEffect(() => onSheet(sheet), [options, words]);
  const print = () => void onPrint().then((hasBegun) => setSilent(!hasBegun));
  return (
    <>
      <div class="so-top">
        <h2 id="so-title">Your sheet</h2>
        <button class="btn btn--line btn--s" type="button" onClick={onClose}>
          Close
        </button>
        <button class="btn btn--s" type="button" onClick={print}>
          Print
        </button>
      </div>
      <div role="status">{isSilent && <PrintHelp />}</div>
      <div class="so-body">
        <SheetOptions
          options={options}
          words={words}
          onOptions={(change) => setOptions({ ...options, ...change })}
          onWords={(change) => setWords({ ...words, ...change })}
        />
        <div class="so-preview" role="group" aria-label="The paper as it will print" tabIndex={0}>
          <div class="so-leaf">
            <Sheet {...sheet} />
          </div>
        </div>
      </div>
    </>
  );
}

/** What to do where the browser does not print. */
function PrintHelp() {
  return (
    <div class="so-help">
      <p>
        <b>Nothing printed?</b> This browser does not let a page print.
      </p>
      <ul>
        <li>On a phone: open the Share menu of the browser, then tap Print. Leave this sheet open.</li>
        <li>Inside another app: choose “Open in browser” from its menu first.</li>
        <li>On a computer: press Ctrl and P, or ⌘ and P.</li>
      </ul>
    </div>
  );
}
