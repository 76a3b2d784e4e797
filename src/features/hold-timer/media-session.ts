/** Shipped to readers. The play, pause and skip keys of headphones, keyboards and the lock screen. */

/** What the device shows. */
export interface MediaAbout {
  title: string;
  artist: string;
  album?: string;
}
/** What the keys do. */
export interface MediaKeys {
  play(): void;
  pause(): void;
  next(): void;
  previous(): void;
}

/** The media controls of the device. */
export interface MediaControls {
  /** Shows what is on. */
  show(about: MediaAbout, isPlaying: boolean): void;
  /** Sets what the keys do. */
  handle(keys: MediaKeys): void;
  /** Gives keys and display back; for the end of a session. */
  clear(): void;
}

type Action = 'play' | 'pause' | 'nexttrack' | 'previoustrack';
const ACTIONS: readonly Action[] = ['play', 'pause', 'nexttrack', 'previoustrack'];

/** The parts of `navigator.mediaSession` that are used. */
export type Media<M> = Pick<MediaSession, 'playbackState' | 'setActionHandler'> & { metadata: M | null };

/**
 * Prepares the controls. Browsers give a page the keys only while it makes sound; nothing is played to get them.
 *
 * @param session - `navigator.mediaSession`; `undefined` where there is none.
 * @param makeMetadata - `(init) => new MediaMetadata(init)`.
 */
export function createMediaControls<M>(
  session: Media<M> | undefined,
  makeMetadata: (init: MediaMetadataInit) => M,
): MediaControls {
  let shown = '';
  const set = (action: Action, handler: (() => void) | null) => {
    try {
      session?.setActionHandler(action, handler);
    } catch {
      // A browser that does not know the key says so by throwing; the others still work.
    }
  };
  return {
    show(about, isPlaying) {
      if (!session) return;
      const text = JSON.stringify(about);
      // New metadata makes some devices draw their display anew, so it is set on a change only.
      if (text !== shown) session.metadata = makeMetadata({ ...about });
      shown = text;
      session.playbackState = isPlaying ? 'playing' : 'paused';
    },
    handle(keys) {
      set('play', () => keys.play());
      set('pause', () => keys.pause());
      set('nexttrack', () => keys.next());
      set('previoustrack', () => keys.previous());
    },
    clear() {
      if (!session) return;
      for (const action of ACTIONS) set(action, null);
      session.metadata = null;
      session.playbackState = 'none';
      shown = '';
    },
  };
}
