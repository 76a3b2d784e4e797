/** Shipped to readers, on demand. The head of the sheet: what it is, whom it is for, and where more is found. */
import { counted } from '../../lib/dose/dose-text.ts';
import type { QrDrawing } from '../../lib/qr-path.ts';
import { inSentence } from './sheet-text.ts';
import type { SheetModel, SheetWords } from './sheet-model.ts';

/** Title, facts, lines to fill in, and the QR code. */
export function SheetHead({ model, words, qr }: { model: SheetModel; words: SheetWords; qr: QrDrawing }) {
  const { head, title, when, shortAddress, addressLabel } = model;
  return (
    <div class="paper-head">
      <div>
        <p class="paper-site">{head}</p>
        <p class="paper-title">{title}</p>
        <p>{factsOf(model)}</p>
        {when && <p>{when}</p>}
        <p class="paper-lines">
          <span>
            For <b>{words.forName}</b>
          </span>
          <span>Start date</span>
          <span>Side</span>
        </p>
        {words.note && (
          <p class="paper-words">
            <b>Note.</b> {words.note}
          </p>
        )}
      </div>
      <div class="paper-qr">
        <Qr {...qr} />
        <p>{addressLabel}</p>
        <p>
          <b>{breakable(shortAddress)}</b>
        </p>
      </div>
    </div>
  );
}

/** "4 steps, about 24 minutes. You need: massage ball, tennis ball." */
function factsOf({ steps, minutes, tools }: SheetModel): string {
  const time = minutes > 0 ? `, about ${counted(minutes, 'minutes')}` : '';
  const needs = tools.length > 0 ? ` You need: ${tools.map(inSentence).join(', ')}.` : '';
  return `${counted(steps.length, 'steps')}${time}.${needs}`;
}

/** An address that may break after a slash or a hyphen, and not in a word. */
function breakable(address: string) {
  return address.split(/(?<=[/-])/).flatMap((part) => [part, <wbr key={part} />]);
}

/** A QR code, black on white with its quiet zone of four modules. */
function Qr({ size, path }: QrDrawing) {
  return (
    <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} shape-rendering="crispEdges" aria-hidden="true" focusable="false">
      <path class="paper-qr-bed" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path d={path} />
    </svg>
  );
}
