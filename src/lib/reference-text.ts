import type { Reference } from '../schemas/reference.ts';
import { countWords, designWords } from './study-words.ts';

/** A reference in parts, ready to show in a list of sources. */
export interface ReferenceWords {
  /** "Renan-Ordine and others, 2011". */
  who: string;
  title: string;
  /** Kind of study and number of people: "Randomised trial, 60 people." */
  kind: string;
  /** Journal, site or publisher that the link is labelled with. */
  where: string;
  /** Address of the DOI, else PubMed, else the page itself; absent where none is confirmed. */
  url?: string;
  /** A doubt a reader should know, such as "Details only partly confirmed." */
  caveat?: string;
}

/** Hosts that show copies of other people's works: fine to read a page on, not to send readers to. */
const SHARING_HOSTS = [
  'academia.edu',
  'coek.info',
  'docplayer.net',
  'ouci.dntb.gov.ua',
  'pdfcoffee.com',
  'readkong.com',
  'researchgate.net',
  'scribd.com',
  'slideshare.net',
  'spinefityoga.com',
  'studylib.net',
];

/** Formats a CSL-JSON record for readers: authors, year, title, kind of study, and a stable link. */
export function referenceWords(reference: Reference): ReferenceWords {
  const year = reference.issued?.['date-parts'][0]?.[0];
  const url = referenceUrl(reference);
  const doubt = caveat(reference, url);
  return {
    who: [authors(reference), year].filter(Boolean).join(', '),
    title: reference.title.replace(/\.$/, ''),
    kind: kind(reference),
    where: where(reference, url),
    ...(url ? { url } : {}),
    ...(doubt ? { caveat: doubt } : {}),
  };
}

/** Where a reader can find the work: DOI, else PubMed, else its own address. Document-sharing copies are not linked. */
export function referenceUrl({ DOI, PMID, URL: address }: Reference): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return address && !isSharingSite(address) ? address : undefined;
}

/** Whether an address lies on a site that shows copies of other people's works. */
export function isSharingSite(address: string): boolean {
  const host = hostOf(address);
  return SHARING_HOSTS.some((shared) => host === shared || host.endsWith(`.${shared}`));
}

/** "Randomised trial, 60 people."; a report on one person need not count that person. */
function kind({ custom: { design, n } }: Reference): string {
  const study = designWords(design);
  const count = study.includes('one person') ? '' : countWords(n);
  return sentence([study, count].filter(Boolean).join(', '));
}

/** Where it appeared. A link that is neither DOI nor PubMed names its host, which need not be the journal's. */
function where(reference: Reference, url: string | undefined): string {
  const home = reference['container-title'] ?? reference.publisher;
  if (!url) return home ?? '';
  if (!home) return hostOf(url);
  return reference.DOI || reference.PMID ? home : `${home} (${hostOf(url)})`;
}

function caveat({ URL: address, custom }: Reference, url: string | undefined): string {
  const copy = address && !url ? 'We saw it on another site, which we do not link to.' : '';
  const doubt = custom.verified === 'partial' ? 'Details only partly confirmed.' : '';
  return [copy, doubt].filter(Boolean).join(' ');
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function authors({ author }: Reference): string {
  const names = author.map((name) => ('literal' in name ? name.literal : name.family));
  if (names.length <= 2) return names.join(' and ');
  return `${names[0] ?? ''} and others`;
}

function sentence(text: string): string {
  if (!text) return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/[.;]?$/, '.');
}
