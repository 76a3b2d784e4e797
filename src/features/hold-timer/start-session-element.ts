/** Shipped to readers with the page. Fetches the player with its styles and opens it. */
import stylesUrl from '../../styles/player.css?url&no-inline';
import type { Session } from './session.ts';

let styles: Promise<void> | undefined;

/**
 * Opens a session in the player.
 *
 * @returns whether it opened; the player could not be fetched where not.
 */
export async function startSession(session: Session): Promise<boolean> {
  try {
    const [{ openPlayer }] = await Promise.all([import('./player-dialog.ts'), loadStyles()]);
    openPlayer(session);
    return true;
  } catch {
    styles = undefined;
    return false;
  }
}

/** The styles as a file: the policy of the page lets no text become a style. */
function loadStyles(): Promise<void> {
  return (styles ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesUrl;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`The styles of the timer could not be loaded from ${stylesUrl}`));
    });
    document.head.append(link);
  }));
}
