/** Shipped to readers. The ways on that the storage offers. */
import { currentOf, keepBoth, type Shelf } from '../routine-store/shelf.ts';
import type { RoutineStore } from '../routine-store/routine-store.ts';
import { savedWords, type StoreWay } from '../routine-store/store-words.ts';
import type { BuilderTools } from './BuilderContext.tsx';

/** Goes a way, and says how it went. */
export function goStoreWay(way: StoreWay, store: RoutineStore, shelf: Shelf, tools: BuilderTools): void {
  const { dispatch, acts, newId } = tools;
  const keep = (next: Shelf) => {
    dispatch({ type: 'loaded', shelf: next });
    dispatch({ type: 'stored', notice: savedWords(store.save(next)) });
  };
  const current = currentOf(shelf);
  switch (way) {
    case 'save-a-file':
      acts.saveFile(shelf.routines, store.aside());
      return;
    case 'copy-link':
      if (current) acts.copyLink(current);
      else dispatch({ type: 'say', text: 'There is no routine to copy yet' });
      return;
    case 'start-anew':
      if (store.startAnew()) keep(shelf);
      else dispatch({ type: 'say', text: 'That did not work. Save a file first, then try again.' });
      return;
    case 'reload':
      location.reload();
      return;
    case 'try-again':
      keep(shelf);
      return;
    case 'keep-both': {
      store.refresh();
      keep(keepBoth(shelf, store.shelf(), newId));
      return;
    }
    case 'use-theirs':
      store.refresh();
      dispatch({ type: 'loaded', shelf: store.shelf(), said: 'You see what the other tab has kept' });
      dispatch({ type: 'stored', notice: null });
      return;
  }
}
