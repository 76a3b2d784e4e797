/** Shipped to readers, on demand. Opens the sheet of any routine with its options. */
import { h, render } from 'preact';
import type { QrDrawing } from '../../lib/qr-path.ts';
import stylesUrl from '../../styles/sheet-dialog.css?url&no-inline';
import { loadStyles } from '../chrome/load-styles-element.ts';
import { printNow } from '../print/print-buttons.ts';
import { element } from '../search/new-element.ts';
import { Sheet } from './Sheet.tsx';
import { SheetDialog } from './SheetDialog.tsx';
import type { SheetModel } from './sheet-model.ts';

/** A sheet, ready to open. */
export interface SheetToPrint {
  model: SheetModel;
  qr: QrDrawing;
}

/** Width of an A4 page in CSS pixels, the measure of the preview. */
const A4_WIDTH_PX = 793.7;

/**
 * Opens the dialog. While it is open, the page prints as the sheet shown in it; what is typed for the paper lives as
 * long as the dialog. Focus goes back to where it was.
 *
 * @param onClose - called when it has closed.
 * @throws where its styles cannot be fetched.
 */
export async function openPaper({ model, qr }: SheetToPrint, onClose = () => {}): Promise<void> {
  await loadStyles(stylesUrl);
  const paper = element('div', { class: 'paper-print', 'aria-hidden': 'true' });
  const dialog = element('dialog', { class: 'so', 'aria-labelledby': 'so-title' });
  document.body.append(paper, dialog);
  const view = h(SheetDialog, {
    model,
    qr,
    onSheet: (sheet) => render(h(Sheet, sheet), paper),
    onPrint: printNow,
    onClose: () => dialog.close(),
  });
  render(view, dialog);
  const sizes = fitPreview(dialog);
  dialog.addEventListener('close', () => {
    sizes.disconnect();
    render(null, dialog);
    render(null, paper);
    dialog.remove();
    paper.remove();
    onClose();
  });
  dialog.showModal();
}

/** Keeps the paper as wide as its place. */
function fitPreview(dialog: HTMLDialogElement): ResizeObserver {
  const sizes = new ResizeObserver(([entry]) => {
    if (entry) dialog.style.setProperty('--so-zoom', String(Math.min(1, entry.contentRect.width / A4_WIDTH_PX)));
  });
  const preview = dialog.querySelector('.so-preview');
  if (preview) sizes.observe(preview);
  return sizes;
}
