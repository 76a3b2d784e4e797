import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnRoutine } from '../../lib/routine/own-routine.ts';
import { COPY_BY_HAND } from './builder-acts-element.ts';
import { useBuilder } from './BuilderContext.tsx';
import { Icon } from './Icon.tsx';
import { Modal } from './Modal.tsx';
import { QrCode } from './QrCode.tsx';

/** The link of a routine: to copy, to share, to scan. */
export function ShareDialog({ routine, said }: { routine: OwnRoutine; said: string }): JSX.Element {
  const { dispatch, acts } = useBuilder();
  const [withWords, setWithWords] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const longLink = withWords ? acts.linkWithWords(routine) : undefined;
  const link = longLink ?? acts.linkOf(routine);
  // A browser that does not let the page copy opened this dialog: the link is ready to be copied by hand.
  useEffect(() => field.current?.select(), [link]);
  const copy = async () => {
    dispatch({ type: 'say', text: (await acts.copy(link)) ? 'Link copied' : COPY_BY_HAND });
    field.current?.select();
  };
  return (
    <Modal title="Share this routine" onClose={() => dispatch({ type: 'close' })}>
      <p class="two">The routine is in the link itself. It never runs out, and nothing is stored anywhere.</p>
      <LinkField link={link} field={field} />
      <WordsSwitch isOn={withWords} onChange={setWithWords} />
      {withWords && longLink === undefined && <TooLong />}
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

function LinkField({ link, field }: { link: string; field: RefObject<HTMLInputElement> }): JSX.Element {
  const id = useId();
  return (
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
  );
}

function WordsSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }): JSX.Element {
  return (
    <label class="rb-check">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      <span>
        Include its name and my notes
        <span class="xs two">Off: the link holds steps and doses, no words of yours.</span>
      </span>
    </label>
  );
}

function TooLong(): JSX.Element {
  return (
    <p class="rb-warn" role="status">
      Your notes are too long for a link. This link is without them. To send all of it, save a file.
    </p>
  );
}
