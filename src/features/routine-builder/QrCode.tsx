import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QrDrawing } from '../../lib/qr-path.ts';

type Qr = { state: 'loading' } | { state: 'ready'; drawing: QrDrawing } | { state: 'failed' };

/** The QR code of a link. Fetched when it is looked at: few readers need it. */
export function QrCode({ link }: { link: string }): JSX.Element {
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
