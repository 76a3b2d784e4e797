import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import type { BuilderActs } from './builder-acts-element.ts';
import type { BuilderEvent } from './builder-state.ts';
import type { Edit } from './edits.ts';

/** What every view of the builder may use; the same objects for the life of the page. */
export interface BuilderTools {
  catalogue: Catalogue;
  dispatch: (event: BuilderEvent) => void;
  /** Gives an id for a new step or routine. */
  newId: () => string;
  /** What the page can do on this device. */
  acts: BuilderActs;
}

const Context = createContext<BuilderTools | undefined>(undefined);
/** Hands the tools to the views inside it. */
export const BuilderProvider = Context.Provider;

/**
 * The tools of the builder.
 *
 * @throws outside {@link BuilderProvider}.
 */
export function useBuilder(): BuilderTools & { edit: (edit: Edit) => void } {
  const tools = useContext(Context);
  if (!tools) throw new Error('A view of the builder stands outside <BuilderProvider>');
  return { ...tools, edit: (edit) => tools.dispatch({ type: 'edit', edit }) };
}
