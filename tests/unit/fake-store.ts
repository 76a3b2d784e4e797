import type { KeyStore, OpenStore } from '../../src/lib/key-store.ts';

/** A storage that can be full. */
export class FakeStore implements KeyStore {
  readonly values: Map<string, string>;
  isFull = false;
  writes = 0;
  constructor(values: Record<string, string> = {}) {
    this.values = new Map(Object.entries(values));
  }
  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.writes += 1;
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.values.delete(key);
  }
  /** As code under test asks for it. */
  readonly open: OpenStore = () => this;
}

/** A storage that the reader's browser forbids: even naming it throws. */
export const FORBIDDEN: OpenStore = () => {
  throw new Error('SecurityError');
};
