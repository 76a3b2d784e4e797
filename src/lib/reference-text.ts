import type { Reference } from '../schemas/reference.ts';

/** A reference in parts, ready to show in a list of sources. */
export interface ReferenceWords {
  /** "Renan-Ordine and others, 2011". */
  who: string;
  title: string;
  /** Kind of study and number of people: "Randomised trial, 60 people". */
  kind: string;
  /** Journal, site or publisher that the link is labelled with. */
  where: string;
  /** Address of the DOI, else PubMed, else the page itself; absent where none is confirmed. */
  url?: string;
  /** A doubt a reader should know, such as "seen as an abstract only". */
  caveat?: string;
}

/** Formats a CSL-JSON record for readers: authors, year, title, kind of study, and a stable link. */
export function referenceWords(reference: Reference): ReferenceWords {
  const year = reference.issued?.['date-parts'][0]?.[0];
  const url = referenceUrl(reference);
  const { design, n, verified } = reference.custom;
  return {
    who: [authors(reference), year].filter(Boolean).join(', '),
    title: reference.title.replace(/\.$/, ''),
    kind: sentence([design, n && /^\d+$/.test(n) ? `${n} people` : ''].filter(Boolean).join(', ')),
    where: reference['container-title'] ?? reference.publisher ?? (url ? new URL(url).hostname.replace(/^www\./, '') : ''),
    ...(url ? { url } : {}),
    ...(verified === 'partial' ? { caveat: 'Details only partly confirmed.' } : {}),
  };
}

/** Where a reader can find the work: DOI, else PubMed, else its own address. Document-sharing copies are not linked. */
export function referenceUrl({ DOI, PMID, URL: address }: Reference): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return address && !/scribd\.com|researchgate\.net|academia\.edu/.test(address) ? address : undefined;
}

function authors({ author }: Reference): string {
  const names = author.map((name) => ('literal' in name ? name.literal : name.family));
  if (names.length <= 2) return names.join(' and ');
  return `${names[0]} and others`;
}

function sentence(text: string): string {
  if (!text) return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/[.;]?$/, '.');
}
