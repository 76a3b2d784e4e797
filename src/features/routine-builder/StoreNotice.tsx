import type { JSX } from 'preact';
import { WAY_WORDS, type StoreWay, type StoreWords } from '../routine-store/store-words.ts';
import { Icon } from './Icon.tsx';

/** What the storage has to say, with the ways on. */
export function StoreNotice({ notice, onWay }: { notice: StoreWords; onWay: (way: StoreWay) => void }): JSX.Element {
  return (
    <div class="rb-warn rb-notice" role="alert">
      <Icon name="clock" small />
      <div>
        <p>{notice.text}</p>
        {notice.ways.length > 0 && (
          <p class="rb-ways">
            {notice.ways.map((way) => (
              <button key={way} class="rb-lk" type="button" onClick={() => onWay(way)}>
                {WAY_WORDS[way]}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
