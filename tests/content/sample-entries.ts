import type { CollectionName } from '../../src/schemas/vocabulary.ts';

/** A dose that keeps every rule. */
export const HOLD = {
  kind: 'hold',
  sets: { min: 1, max: 3, default: 2 },
  holdSec: { min: 30, max: 90, default: 60 },
  sides: 'each',
  restSec: 10,
  pressureMax: 5,
  frequency: { timesPerDay: { min: 1, max: 2, default: 1 }, days: 'every-day' },
};

const PAGE = { title: 'A plain title', description: 'A description that is long enough for a page of search results.' };
const REVIEW = {
  firstPosted: '2026-01-10',
  lastReviewed: '2026-02-10',
  evidenceSearchedTo: '2026-02-01',
  nextCheck: '2026-08-10',
};
const GRADED = { certainty: 'low', line: 'May ease it for a while.', references: ['smith-2020'] };
const SOURCED = { text: 'It is worst with the first steps.', references: ['smith-2020'] };
const PICTURE = {
  figure: 'ball-press',
  title: 'A ball under the calf',
  description: 'A person sits with a ball under one calf.',
  caption: 'Ball under the thick part.',
};
/** One way to treat a condition. */
export const OPTION = {
  name: 'Wait',
  found: 'Most people get better with time.',
  byWhen: '12 months',
  harms: 'Free.',
  suits: 'Suits all.',
  certainty: 'moderate',
  references: ['smith-2020'],
};
const HOUSE_RULE = { kind: 'house-rule', line: 'Our own careful choice.' };
const REFERENCE = {
  id: 'smith-2020',
  type: 'article-journal',
  title: 'Pressing the calf',
  author: [{ family: 'Smith', given: 'A' }],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'Journal of Feet',
  DOI: '10.1000/feet.1',
  PMID: '',
  URL: '',
  custom: { verified: 'yes', confirmedAt: 'doi.org', design: 'RCT', n: '40', keyFinding: 'It eased pain for a day.' },
};
const caution = (title: string) => ({ title, kind: 'never', text: 'Do not press there.', basis: HOUSE_RULE });
const flag = (title: string) => ({
  title,
  urgency: 'today',
  sign: 'your calf is hot and swollen',
  action: 'Call {urgent} today.',
  mayMean: 'A clot.',
  noMassage: true,
  regions: ['calf'],
  references: ['smith-2020'],
});
const region = (order: number) => ({
  ...PAGE,
  ...REVIEW,
  group: 'foot',
  views: ['sole'],
  lede: 'Pain here is often harmless.',
  redFlags: ['hot-calf'],
  mayBe: [{ name: 'Sore heel', signs: 'Worst with the first steps.', references: ['smith-2020'] }],
  getHelp: 'See someone if it does not get better.',
  getHelpReferences: ['smith-2020'],
  order,
});
const technique = (code: string) => ({
  ...PAGE,
  ...REVIEW,
  code,
  shortTitle: 'Press',
  method: 'press',
  position: 'sitting',
  muscles: ['calf-muscle'],
  eases: ['heel'],
  tools: ['ball'],
  evidence: GRADED,
  doesNot: 'It is not known to treat heel pain.',
  dose: HOLD,
  doseBasis: { kind: 'adapted', line: 'Studies hold for about this long.', references: ['smith-2020'] },
  setUp: 'A firm ball as big as a fist.',
  steps: [{ do: 'Sit down.' }, { do: 'Place the ball.' }, { do: 'Hold for {hold}.', how: 'Stay at {pressure} or less.' }],
  feels: ['A bit tender', 'Back to normal soon'],
  stop: ['Sharp pain', 'A bruise'],
  cautions: ['open-wound', 'broken-bone', 'inflamed-area'],
  redFlags: ['hot-calf'],
  checkIt: 'Rate your first steps from 0 to 10.',
  giveUpAfterWeeks: 3,
  picture: PICTURE,
});

/** The smallest site that keeps every rule: data by collection and id. */
export const SAMPLES: Record<CollectionName, Record<string, Record<string, unknown>>> = {
  conditions: {
    'sore-heel': {
      ...PAGE,
      ...REVIEW,
      medicalName: 'Plantar fasciitis',
      lede: SOURCED,
      keyPoints: [SOURCED, SOURCED, SOURCED],
      typical: [SOURCED, SOURCED, SOURCED],
      lookElsewhere: [SOURCED, SOURCED, SOURCED],
      regions: ['heel'],
      redFlags: ['hot-calf', 'sudden-pop'],
      techniques: ['calf-press', 'calf-hold'],
      routine: 'daily',
      options: [OPTION, OPTION, OPTION, OPTION],
      course: 'Months, for most.',
      courseCertainty: 'moderate',
      picture: PICTURE,
    },
  },
  techniques: { 'calf-press': technique('CP'), 'calf-hold': technique('CH') },
  guides: {
    'how-hard': { ...PAGE, ...REVIEW, lede: 'How hard to press.', keyPoints: [SOURCED, SOURCED, SOURCED], order: 1 },
  },
  muscles: {
    'calf-muscle': {
      ...PAGE,
      ...REVIEW,
      latinName: 'Gastrocnemius',
      tissue: 'muscle',
      region: 'calf',
      where: 'At the back of the lower leg.',
      does: 'It lifts the heel.',
      find: ['Sit down.', 'Feel the back of the leg.'],
      refersTo: [{ region: 'heel', ...GRADED }],
      picture: PICTURE,
    },
  },
  routines: {
    daily: {
      ...PAGE,
      ...REVIEW,
      lede: 'For sore heels.',
      when: 'Every day.',
      steps: [{ technique: 'calf-press' }],
      basis: HOUSE_RULE,
      stopRule: 'Stop at sharp pain.',
      moveOn: 'Go on until it eases.',
      order: 1,
    },
  },
  glossary: { tendon: { title: 'Tendon', meaning: 'A cord that ties muscle to bone.' }, sham: { title: 'Sham', meaning: 'A fake treatment.' } },
  regions: { heel: region(1), calf: region(2) },
  tools: {
    ball: {
      title: 'Massage ball',
      description: 'A firm ball as big as a fist.',
      standIn: 'A rolled-up sock.',
      care: 'Do not stand on it.',
      evidence: { certainty: 'untested', line: 'No one has tested it.', references: [] },
      order: 1,
    },
  },
  cautions: {
    'open-wound': caution('Open wound'),
    'broken-bone': caution('Broken bone'),
    'inflamed-area': caution('Hot, red place'),
  },
  'red-flags': { 'hot-calf': flag('Hot calf'), 'sudden-pop': flag('Sudden pop') },
  disagreements: {
    adhesions: {
      question: 'Do adhesions exist?',
      positions: [
        { title: 'Yes', text: 'Some say that tools break up adhesions.', references: ['smith-2020'] },
        { title: 'No', text: 'No one has shown it.', references: ['smith-2020'] },
      ],
      advice: 'Do not count on it.',
    },
  },
  'source-documents': {
    'old-article': {
      title: 'An article by a seller',
      description: 'It sells a tool.',
      claims: [{ number: 1, claim: 'The tool cures heel pain.', verdict: 'unsupported', reason: 'We found no trial.' }],
    },
  },
  references: { 'smith-2020': REFERENCE },
};

/** Data without some of its fields. */
export function without(data: object, ...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([field]) => !fields.includes(field)));
}
