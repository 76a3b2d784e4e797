/** Shipped to readers. What the part of the address after `#` asks for. */
import type { Catalogue } from '../../lib/routine/catalogue.ts';
import { readLink } from '../../lib/routine-link/read-link.ts';
import type { Screen } from './builder-state.ts';
import { freshRoutine, fromPreset } from './fresh-routine.ts';
import { refusedLink } from './link-words.ts';

/** What a routine of a link is called that brings no name along. */
const LINK_NAME = 'Routine from a link';

/**
 * The screen for an address.
 *
 * @param hash - with its `#`: `#r=` and a link, or `#preset=` and the id of a preset.
 * @param id - for the routine that is shown; it gets another one when it is kept.
 * @returns `undefined` where the address asks for nothing.
 */
export function screenOfHash(hash: string, catalogue: Catalogue, id: string): Screen | undefined {
  const link = after('#r=', hash);
  if (link !== undefined) return linkScreen(link, id);
  const presetId = after('#preset=', hash);
  return presetId === undefined ? undefined : presetScreen(presetId, catalogue, id);
}

function linkScreen(link: string, id: string): Screen {
  const read = readLink(link);
  if (!read.ok) return refusedLink(read.reason);
  const routine = freshRoutine(id, [], read.steps, read.name || LINK_NAME);
  return { kind: 'preview', from: 'link', routines: [routine], problems: [] };
}

function presetScreen(presetId: string, catalogue: Catalogue, id: string): Screen {
  const preset = catalogue.presets.find((candidate) => candidate.id === presetId);
  if (!preset)
    return {
      kind: 'refused',
      title: 'This ready-made routine is not here',
      reasons: ['It may have a new name. Look for it in the list of routines, or start from another one.'],
    };
  return { kind: 'preview', from: 'preset', routines: [fromPreset(preset, catalogue, id)], problems: [] };
}

function after(start: string, hash: string): string | undefined {
  return hash.startsWith(start) ? hash.slice(start.length) : undefined;
}
