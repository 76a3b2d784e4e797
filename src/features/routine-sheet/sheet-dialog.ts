/** Shipped to readers, on demand. Opens the sheet of a reader's own routine. */
import { dayInWords } from '../../lib/days.ts';
import { qrPath } from '../../lib/qr-path.ts';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { sheetOfRoutine } from './own-sheet.ts';
import { openPaper } from './paper-dialog.ts';

/**
 * Opens the sheet with its options.
 *
 * @param address - full link that opens the routine, without the reader's words.
 * @param onClose - called when it has closed.
 * @throws where its styles cannot be fetched, or the link is too long for a QR code.
 */
export async function openSheet(
  routine: OwnRoutine,
  catalogue: Catalogue,
  address: string,
  onClose?: () => void,
): Promise<void> {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const model = sheetOfRoutine(routine, catalogue, { address, today: dayInWords(day.join('-')) });
  await openPaper({ model, qr: qrPath(address) }, onClose);
}
