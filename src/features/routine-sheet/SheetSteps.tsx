/** Shipped to readers, on demand. The steps on paper. */
import { StepLog } from './SheetLog.tsx';
import type { SheetModel, SheetOptions, SheetStep } from './sheet-model.ts';
import { inSentence } from './sheet-text.ts';

/** Cards that stand side by side. */
const CARD_COLUMNS = 2;

interface StepsProps {
  model: SheetModel;
  options: SheetOptions;
}

/** All steps. Cards come in rows that are never cut: not every browser keeps the rows of one grid together. */
export function SheetSteps({ model, options }: StepsProps) {
  const numbered = model.steps.map((step, index) => ({ step, number: index + 1 }));
  const columns = options.layout === 'cards' ? CARD_COLUMNS : 1;
  const rows = Array.from({ length: Math.ceil(numbered.length / columns) }, (_, row) =>
    numbered.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row) => (
    <div class="paper-row" key={row[0]?.number}>
      {row.map(({ step, number }) => (
        <Step key={number} step={step} number={number} options={options} weekdays={model.weekdays} />
      ))}
    </div>
  ));
}

interface StepProps {
  step: SheetStep;
  number: number;
  options: SheetOptions;
  weekdays: readonly string[] | undefined;
}

function Step({ step, number, options, weekdays }: StepProps) {
  const { layout, pictures, log } = options;
  return (
    <div class="paper-step">
      {pictures && <Picture {...step} />}
      <div class="paper-what">
        <div>
          <p class="paper-name">
            <span>{number}</span> {step.name}
          </p>
          <p class="paper-dose">
            <b>{step.dose}</b> {step.sides}
          </p>
        </div>
        <div>
          {layout !== 'cards' && <ShortOrders {...step} />}
          <Often {...step} />
        </div>
      </div>
      {layout === 'cards' && <Orders {...step} />}
      {log > 0 && <StepLog step={step} log={log} weekdays={weekdays} named={layout !== 'list'} />}
    </div>
  );
}

function Picture({ picture }: SheetStep) {
  return (
    <div class="paper-pic">
      {picture && <img src={picture.src} width={picture.width} height={picture.height} alt="" loading="lazy" />}
    </div>
  );
}

/** The orders as running text. */
function ShortOrders({ orders }: SheetStep) {
  return orders.length > 0 && <p class="paper-orders">{orders.map((order) => order.do).join(' ')}</p>;
}

/** How often, how hard, and the note. */
function Often({ often, pressure, note }: SheetStep) {
  const rest = [pressure && `${pressure}.`, note].filter(Boolean).join(' ');
  return (
    <p class="paper-often">
      {often && <b>{often}.</b>} {rest}
    </p>
  );
}

/** Orders line by line, with the signs to stop at. */
function Orders({ orders, stop }: SheetStep) {
  return (
    <div class="paper-orders">
      <ol>
        {orders.map((order) => (
          <li key={order.do}>
            <b>{order.do}</b> {order.how}
          </li>
        ))}
      </ol>
      {stop.length > 0 && (
        <p>
          <b>Stop at:</b> {stop.map(inSentence).join('; ')}.
        </p>
      )}
    </div>
  );
}
