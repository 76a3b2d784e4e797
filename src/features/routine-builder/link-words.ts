/** Shipped to readers. What is said about a link that cannot be opened. */
import type { LinkFault } from '../../lib/routine-link/read-link.ts';
import type { Screen } from './builder-state.ts';

const WORDS: Record<LinkFault, { title: string; reasons: readonly string[] }> = {
  empty: {
    title: 'There is no routine in this link',
    reasons: ['The link ends too early. Ask for it again, or copy it once more from where it was made.'],
  },
  'cut-off-or-altered': {
    title: 'This link is cut off or changed',
    reasons: [
      'Some characters are missing or different, so we cannot tell what was in it. We would rather show nothing than a wrong dose.',
      'Long links often break over two lines in an email. Copy all of it, or ask the sender for a new one.',
    ],
  },
  'newer-version': {
    title: 'This link is newer than this page',
    reasons: [
      'It was made with a newer version of this site. Load the page again while you are online, then open the link once more.',
    ],
  },
  'not-a-link': {
    title: 'This is not a routine link',
    reasons: [
      'What comes after the # sign is something else. Ask the sender to use "Copy link" on the page of their routine.',
    ],
  },
  'too-long': {
    title: 'This link is too long',
    reasons: [
      'No routine needs a link as long as this one. Ask the sender to use "Copy link" again, or to send a file.',
    ],
  },
};

/** The page in place of a routine. */
export function refusedLink(reason: LinkFault): Screen {
  return { kind: 'refused', ...WORDS[reason] };
}
