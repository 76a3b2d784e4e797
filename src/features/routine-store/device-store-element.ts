/** Shipped to readers. The store of this tab, and word of changes in this and other tabs. */
import { newIdFrom } from './new-id.ts';
import { createRoutineStore, type RoutineStore } from './routine-store.ts';
import { ROUTINES_CHANGED, ROUTINES_KEY } from './step-count.ts';

/** Ids for new routines and steps. */
export const newId = newIdFrom(crypto, Math.random);

/** The routines of this device. */
export function openDeviceStore(): RoutineStore {
  return createRoutineStore(
    () => localStorage,
    () => window.dispatchEvent(new Event(ROUTINES_CHANGED)),
  );
}

/**
 * Calls back when another tab changed the routines.
 *
 * @param signal - ends it.
 */
export function onOtherTab(callback: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'storage',
    ({ key }) => {
      // Without a key everything was cleared.
      if (key === ROUTINES_KEY || key === null) callback();
    },
    { signal },
  );
}
