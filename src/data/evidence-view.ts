import { CERTAINTIES } from '../schemas/vocabulary.ts';
import { referenceWords } from '../lib/reference-text.ts';
import { allClaims } from './claims.ts';
import { all } from './entries.ts';
import { sourcesOf } from './sources.ts';

/** Everything the evidence page shows. References are numbered from A to Z; those from memory are set apart. */
export async function evidenceView() {
  const [claims, disagreements, documents, references] = await Promise.all([
    allClaims(),
    all('disagreements'),
    all('source-documents'),
    all('references'),
  ]);
  const known = references.filter(({ data }) => data.custom.verified !== 'memory');
  const sorted = known.sort((a, b) => referenceWords(a.data).who.localeCompare(referenceWords(b.data).who, 'en'));
  return {
    claims: claims.sort((a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty)),
    counts: CERTAINTIES.map((certainty) => ({
      certainty,
      count: claims.filter((claim) => claim.certainty === certainty).length,
    })),
    disagreements,
    documents,
    sources: await sourcesOf(
      sorted.map(({ id }) => id),
      '/evidence/',
    ),
    uncited: references
      .filter(({ data }) => data.custom.verified === 'memory')
      .map(({ id, data }) => ({ id, title: data.title })),
  };
}
