import type { JSX } from 'preact';
import { aboutMinutes, doseSeconds } from '../../lib/dose/dose-seconds.ts';
import type { CatalogueTechnique } from '../../lib/routine/catalogue.ts';
import { memo } from './Memo.tsx';
import type { DosePart } from './step-view.ts';

/** The picture of a technique, standing on its floor; an empty place for one that this site does not know. */
export const Picture = memo(function Picture({
  technique,
}: {
  technique: CatalogueTechnique | undefined;
}): JSX.Element {
  if (!technique) return <div class="rb-pic rb-pic--none" aria-hidden="true" />;
  const { src, width, height } = technique.picture;
  return (
    <div class="rb-pic">
      <img src={src} width={width} height={height} alt="" loading="lazy" decoding="async" />
    </div>
  );
});

/** A dose in one line; what the reader changed is marked, and said to be. */
export function DoseLine({ parts }: { parts: readonly DosePart[] }): JSX.Element {
  return (
    <p class="dose-row">
      {parts.map(({ text, changed }) => (
        <span key={text}>
          {changed && <b class="vh">Changed: </b>}
          {changed ? <b class="rb-chg">{text}</b> : text}
        </span>
      ))}
    </p>
  );
}

/** "About 5 min", of a technique as it is on its page. */
export function usualMinutes({ dose }: CatalogueTechnique): string {
  return `About ${aboutMinutes(doseSeconds(dose))} min`;
}
