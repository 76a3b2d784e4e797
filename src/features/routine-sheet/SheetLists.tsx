/** Shipped to readers, on demand. */
import type { SheetList } from './sheet-model.ts';

/** Names under their headings, a line each. */
export function Lists({ lists }: { lists: readonly SheetList[] }) {
  return lists.map(({ heading, names }) => (
    <p key={heading}>
      <b>{heading}:</b> {names.join('; ')}.
    </p>
  ));
}
