/** Shipped to readers with the page. Fetches the player with its styles and opens it. */
import stylesUrl from '../../styles/player.css?url&no-inline';
import { loadStyles } from '../chrome/load-styles-element.ts';
import type { Session } from './session.ts';

/**
 * Opens a session in the player.
 *
 * @returns whether it opened; the player could not be fetched where not.
 */
export async function startSession(session: Session): Promise<boolean> {
  try {
    const [{ openPlayer }] = await Promise.all([import('./player-dialog.ts'), loadStyles(stylesUrl)]);
    openPlayer(session);
    return true;
  } catch {
    return false;
  }
}
