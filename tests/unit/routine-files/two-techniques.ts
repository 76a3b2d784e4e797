import type { Catalogue, CatalogueTechnique } from '../../../src/lib/routine/catalogue.ts';
import { hold, reps } from '../doses.ts';

const COMMON = {
  method: 'press',
  position: 'sitting',
  certainty: 'low',
  evidence: '',
  muscles: [],
  regions: [],
  tools: [],
  cautions: [],
  redFlags: [],
  picture: { src: '/p.svg', width: 1, height: 1 },
} as const;

const PRESS: CatalogueTechnique = {
  ...COMMON,
  id: 'calf-press',
  code: 'CP',
  name: 'Calf press',
  url: '/techniques/calf-press/',
  dose: hold({ changeoverSec: 8 }),
  steps: [{ do: 'Sit down.' }, { do: 'Hold for {hold}.', how: 'Breathe.' }],
  stop: ['Sharp pain', 'A bruise'],
};
const RAISE: CatalogueTechnique = {
  ...COMMON,
  id: 'towel-heel-raise',
  code: 'HR',
  name: 'Heel raise',
  url: '/techniques/towel-heel-raise/',
  method: 'load',
  dose: reps({
    sides: 'together',
    frequency: { timesPerDay: { min: 1, max: 1, default: 1 }, days: 'every-second-day' },
  }),
  steps: [{ do: 'Rise {reps}.' }],
  stop: ['A bruise', 'Worse the next morning'],
};

/** A site with a press every day (264 seconds) and a heel raise every second day (408 seconds). */
export const TWO_TECHNIQUES: Catalogue = {
  techniques: [PRESS, RAISE],
  cautions: [],
  redFlags: [],
  regions: [],
  muscles: [],
  tools: [],
  presets: [],
};
