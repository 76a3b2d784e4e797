/** Shipped to readers, on demand. What can be chosen and typed for the paper. */
import {
  LOG_LENGTHS,
  MAX_FOR,
  MAX_PAPER_NOTE,
  SHEET_LAYOUTS,
  type LogLength,
  type SheetLayout,
  type SheetOptions as Options,
  type SheetWords,
} from './sheet-model.ts';

const LAYOUT_NAME: Record<SheetLayout, string> = { list: 'List', cards: 'Cards', large: 'Large print' };
const LAYOUT_HINT: Record<SheetLayout, string> = {
  list: 'Short orders. Up to 6 steps fit on one page.',
  cards: 'Big pictures, and each order in full.',
  large: 'Short orders in big letters.',
};
const LOG_NAME: Record<LogLength, string> = { 0: 'None', 7: '7 days', 14: '14 days', 28: '28 days' };

interface Props {
  options: Options;
  words: SheetWords;
  onOptions: (change: Partial<Options>) => void;
  onWords: (change: Partial<SheetWords>) => void;
}

/** All controls of the sheet. */
export function SheetOptions({ options, words, onOptions, onWords }: Props) {
  return (
    <div class="so-options">
      <Segments
        legend="Layout"
        name="layout"
        values={SHEET_LAYOUTS}
        names={LAYOUT_NAME}
        chosen={options.layout}
        onChoose={(layout) => onOptions({ layout })}
      />
      <p class="so-hint">{LAYOUT_HINT[options.layout]}</p>
      <Segments
        legend="Log to tick off"
        name="log"
        values={LOG_LENGTHS}
        names={LOG_NAME}
        chosen={options.log}
        onChoose={(log) => onOptions({ log })}
      />
      <Check label="Pictures" isOn={options.pictures} onChange={(pictures) => onOptions({ pictures })} />
      <Check label="Cautions" isOn={options.cautions} onChange={(cautions) => onOptions({ cautions })} />
      <PaperWords words={words} onWords={onWords} />
    </div>
  );
}

interface SegmentsProps<Value extends string | number> {
  legend: string;
  name: string;
  values: readonly Value[];
  names: Record<Value, string>;
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** Radio buttons in a row. */
function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const { legend, name, values, names, chosen, onChoose } = props;
  return (
    <fieldset class="so-segs">
      <legend>{legend}</legend>
      <div>
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={`sheet-${name}`} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Check({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label class="so-check">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Fields for the paper only; no form is sent, and the browser is asked not to remember them. */
function PaperWords({ words, onWords }: Pick<Props, 'words' | 'onWords'>) {
  return (
    <fieldset class="so-words">
      <legend>For the paper only</legend>
      <p class="so-hint">Not kept, not in any link. It is gone when you close this.</p>
      <label>
        <span>For</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={MAX_FOR}
          value={words.forName}
          onInput={({ currentTarget }) => onWords({ forName: currentTarget.value })}
        />
      </label>
      <label>
        <span>Note</span>
        <textarea
          rows={3}
          autocomplete="off"
          maxLength={MAX_PAPER_NOTE}
          value={words.note}
          onInput={({ currentTarget }) => onWords({ note: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
