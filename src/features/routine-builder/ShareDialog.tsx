import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { QrDrawing } from '../../lib/qr-path.ts';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { COPY_BY_HAND } from './builder-acts-element.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';

/** The link of a routine: to copy, to share, to scan. */
export function ShareDialog({ routine, said }: { routine: OwnRoutine; said: string }): JSX.Element {
  const { dispatch, acts } = useBuilder();
  const [withWords, setWithWords] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const longLink = withWords ? acts.linkWithWords(routine) : undefined;
  const isTooLong = withWords && longLink === undefined;
  const link = longLink ?? acts.linkOf(routine);
  // A browser that does not let the page copy opened this dialog: the link is ready to be copied by hand.
  useEffect(() => field.current?.select(), [link]);
  const copy = async () => {
    const isCopied = await acts.copy(link);
    const text = isCopied ? 'Link copied' : COPY_BY_HAND;
    dispatch({ type: 'say', text });
    field.current?.select();
  };
  return (
    <Modal title="Share this routine" onClose={() => dispatch({ type: 'close' })}>
      <p class="two">The routine is in the link itself. It never runs out, and nothing is stored anywhere.</p>
      <div class="rb-f">
        <label for={id}>Link</label>
        <input
          id={id}
          ref={field}
          class="rb-in"
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <label class="rb-check">
        <input type="checkbox" checked={withWords} onChange={() => setWithWords(!withWords)} />
        <span>
          Include its name and my notes
          <span class="xs two">Off: the link holds steps and doses, no words of yours.</span>
        </span>
      </label>
      {isTooLong && (
        <p class="rb-warn" role="status">
          Your notes are too long for a link. This link is without them. To send all of it, save a file.
        </p>
      )}
      <div class="acts">
        <button class="btn" type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          Copy link
        </button>
        {acts.share && (
          <button class="btn btn--line" type="button" onClick={() => acts.share?.(link)}>
            <Icon name="share" />
            Share …
          </button>
        )}
      </div>
      <p class="sm rb-told" role="status">
        {said}
      </p>
      <QrCode link={link} />
    </Modal>
  );
}

type Qr = { state: 'loading' } | { state: 'ready'; drawing: QrDrawing } | { state: 'failed' };

/** Fetched when it is looked at: few readers need it. */
function QrCode({ link }: { link: string }): JSX.Element {
  const [qr, setQr] = useState<Qr>({ state: 'loading' });
  useEffect(() => {
    let isAsked = true;
    const show = (next: Qr) => isAsked && setQr(next);
    import('../../lib/qr-path.ts')
      .then(({ qrPath }) => show({ state: 'ready', drawing: qrPath(link) }))
      .catch(() => show({ state: 'failed' }));
    return () => void (isAsked = false);
  }, [link]);
  if (qr.state === 'failed')
    return (
      <p class="sm two">
        There is no QR code: the link is too long for one, or it could not be loaded. The link itself works.
      </p>
    );
  return (
    <figure class="rb-qr">
      {qr.state === 'ready' && <QrSvg {...qr.drawing} />}
      <figcaption class="sm two">Point a phone camera here to open the routine on it.</figcaption>
    </figure>
  );
}

/** Black on white in every theme, with a quiet zone of four modules: cameras need both. */
function QrSvg({ size, path }: QrDrawing): JSX.Element {
  return (
    <svg
      role="img"
      aria-label="QR code of the link"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shape-rendering="crispEdges"
    >
      <path class="rb-qr-bed" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path d={path} />
    </svg>
  );
}
