import type { Catalogue, CatalogueTechnique } from '../../../src/lib/routine/catalogue.ts';
import { hold, just, reps, strokes, timed, untilEased } from '../doses.ts';

/** A technique from the fields that matter and usual ones for the rest. */
export function technique(
  fields: Partial<CatalogueTechnique> & Pick<CatalogueTechnique, 'id' | 'code'>,
): CatalogueTechnique {
  return {
    name: `Name of ${fields.id}`,
    url: `/techniques/${fields.id}/`,
    method: 'press',
    position: 'sitting',
    certainty: 'low',
    evidence: `Evidence of ${fields.id}.`,
    dose: hold(),
    steps: [{ do: 'Sit down.' }, { do: 'Work.' }],
    stop: ['Sharp pain'],
    muscles: ['calf-muscle'],
    regions: ['calf', 'heel'],
    tools: ['ball'],
    cautions: ['open-wound'],
    redFlags: ['clot'],
    picture: { src: `/figures/${fields.id}.svg`, width: 208, height: 100 },
    ...fields,
  };
}

const often = (days: unknown) => ({ timesPerDay: just(1), days });

/** A small site with every kind of dose, method and certainty. */
export const CATALOGUE: Catalogue = {
  techniques: [
    technique({
      id: 'calf-press',
      code: 'CP',
      name: 'Calf press',
      dose: hold({ sets: { min: 1, max: 3, default: 2 }, unitNoun: 'spots' }),
      steps: [
        { do: 'Sit down.', how: 'On the floor.' },
        { do: 'Place the ball.' },
        { do: 'Hold for {hold}.', how: 'Stay at {pressure} or less.' },
        { do: 'Move on.', how: 'Spots: {sets}.' },
      ],
      stop: ['Sharp pain', 'A bruise'],
      cautions: ['open-wound', 'blood-thinners', 'back-of-knee'],
      redFlags: ['clot', 'bone-pain'],
      tools: ['ball', 'thumbs'],
    }),
    technique({
      id: 'calf-roll',
      code: 'CR',
      name: 'Calf roll',
      method: 'roll',
      certainty: 'very-low',
      dose: timed({
        sets: { min: 1, max: 5, default: 5 },
        workSec: { min: 30, max: 120, default: 45 },
        sideOrder: 'side-by-side',
      }),
      stop: ['sharp pain', 'Tingling'],
      tools: ['roller'],
    }),
    technique({
      id: 'calf-stretch',
      code: 'CS',
      name: 'Calf stretch',
      method: 'stretch',
      dose: hold({ pressureMax: undefined, sets: just(5), holdSec: just(20), restSec: 20 }),
      tools: ['none'],
    }),
    technique({
      id: 'heel-raise',
      code: 'HR',
      name: 'Heel raise',
      method: 'load',
      certainty: 'moderate',
      dose: reps({ frequency: often('every-second-day') }),
      regions: ['heel'],
      cautions: ['broken-bone'],
      redFlags: ['pop'],
      tools: ['step'],
    }),
    technique({
      id: 'sole-strokes',
      code: 'SG',
      name: 'Sole strokes',
      method: 'glide',
      certainty: 'contested',
      dose: strokes({ pressureMax: 5, frequency: often(3) }),
      muscles: ['sole-band'],
      regions: ['arch', 'heel'],
      tools: ['scraper'],
    }),
    technique({
      id: 'shin-press',
      code: 'SP',
      name: 'Shin press',
      certainty: 'untested',
      dose: untilEased({ sets: { min: 1, max: 3, default: 2 }, pressureMax: 5 }),
      muscles: ['shin-muscle'],
      regions: ['shin'],
      tools: ['thumbs', 'ball'],
    }),
  ],
  cautions: [
    { id: 'back-of-knee', title: 'Back of the knee', kind: 'keep-off', text: 'Keep off.' },
    { id: 'blood-thinners', title: 'Blood thinners', kind: 'ask-first', text: 'Ask first.' },
    { id: 'broken-bone', title: 'Broken bone', kind: 'never', text: 'Do not.' },
    { id: 'open-wound', title: 'Open wound', kind: 'never', text: 'Do not.' },
  ],
  redFlags: [
    { id: 'bone-pain', title: 'Bone pain', urgency: 'soon', action: 'See someone.' },
    { id: 'clot', title: 'Clot', urgency: 'emergency', action: 'Call 999.' },
    { id: 'pop', title: 'Pop', urgency: 'today', action: 'Go today.' },
  ],
  regions: ['arch', 'calf', 'heel', 'shin'].map((id) => ({ id, title: id })),
  muscles: [
    { id: 'calf-muscle', title: 'Calf muscle' },
    { id: 'shin-muscle', title: 'Shin muscle' },
    { id: 'sole-band', title: 'Sole band' },
  ],
  tools: ['ball', 'none', 'roller', 'scraper', 'step', 'thumbs'].map((id) => ({ id, title: id })),
  presets: [
    {
      id: 'heel-day',
      title: 'Heel day',
      url: '/routines/heel-day/',
      description: 'Two steps.',
      steps: [
        { technique: 'heel-raise', dose: reps({ sets: just(4), restSec: 90 }), note: 'Slowly.' },
        { technique: 'calf-stretch' },
      ],
    },
  ],
};
