import { schemaFit } from '../../src/content-rules/rules/schema-fit.ts';
import { entryOf, accepts, rejects } from './sample.ts';
import { HOLD } from './sample-entries.ts';

const technique = (data: Record<string, unknown>) => entryOf('techniques', { data });
/** A technique without one of its fields. */
const without = (field: string) => technique({ [field]: undefined });

accepts(schemaFit, 'a good technique', entryOf('techniques'));

rejects(schemaFit, 'a misspelt key', technique({ caution: ['open-wound'] }), {
  field: 'caution',
  message: /^"caution" is not a field here$/,
  fix: /Did you mean "cautions"\?.*npm run content:fields/,
});
rejects(schemaFit, 'a misspelt key inside a dose', technique({ dose: { ...HOLD, holdSecs: 3 } }), {
  field: 'dose.holdSecs',
  message: /"holdSecs" is not a field/,
  fix: /Did you mean "holdSec"/,
});
rejects(schemaFit, 'a key that is like no field', technique({ zzzzzzzzzzzz: 1 }), {
  field: 'zzzzzzzzzzzz',
  message: /is not a field/,
  fix: /There is title, description/,
});
rejects(schemaFit, 'a technique without stop signs', without('stop'), {
  field: 'stop',
  message: /^is missing$/,
  fix: /Signs to stop at once/,
});
rejects(schemaFit, 'a technique with one stop sign', technique({ stop: ['Sharp pain'] }), {
  field: 'stop',
  message: /at least 2 items; it is 1/,
  fix: /Signs to stop at once/,
});
rejects(schemaFit, 'a technique without cautions', technique({ cautions: [] }), {
  field: 'cautions',
  message: /at least 1 items; it is 0/,
  fix: /Reasons not to do it/,
});
rejects(schemaFit, 'a technique without red flags', without('redFlags'), {
  field: 'redFlags',
  message: /is missing/,
  fix: /Signs to look for before starting/,
});
rejects(
  schemaFit,
  'a picture without words for those who cannot see it',
  technique({ picture: { figure: 'ball-press', title: 'A ball', caption: 'A ball.' } }),
  { field: 'picture.description', message: /is missing/, fix: /for someone who cannot see it/ },
);
rejects(schemaFit, 'a technique without a picture', without('picture'), {
  field: 'picture',
  message: /is missing/,
  fix: /The drawing of the technique/,
});
rejects(schemaFit, 'a dose out of its range', technique({ dose: { ...HOLD, holdSec: { min: 30, max: 90, default: 120 } } }), {
  field: 'dose.holdSec',
  message: /needs min ≤ default ≤ max/,
  fix: /Seconds of one hold/,
});
rejects(schemaFit, 'more seconds than any hold may have', technique({ dose: { ...HOLD, holdSec: { min: 1, max: 9999, default: 60 } } }), {
  field: 'dose.holdSec.max',
  message: /at most 3600; it is 9999/,
  fix: /Most, in seconds/,
});
rejects(schemaFit, 'a kind of dose that does not exist', technique({ dose: { ...HOLD, kind: 'squeeze' } }), {
  field: 'dose.kind',
  message: /must be hold, until-eased, strokes, timed or reps, not "squeeze"/,
  fix: /How much and how often/,
});
rejects(schemaFit, 'an unknown certainty', technique({ evidence: { certainty: 'strong', line: 'It works.', references: ['smith-2020'] } }), {
  field: 'evidence.certainty',
  message: /must be high, moderate, low, very-low, contested or untested, not "strong"/,
  fix: /How sure anyone can be/,
});
rejects(schemaFit, 'a code in small letters', technique({ code: 'cp' }), {
  field: 'code',
  message: /must be 2 to 4 capital letters \(given: "cp"\)/,
  fix: /Never changed, never used again/,
});
rejects(schemaFit, 'a day that does not exist', technique({ nextCheck: '2026-13-01' }), {
  field: 'nextCheck',
  message: /must be a day like 2026-11-20/,
  fix: /must be checked again/,
});
rejects(schemaFit, 'text where a list belongs', technique({ feels: 'Tender' }), {
  field: 'feels',
  message: /must be a list, not "Tender"/,
  fix: /What normal feels like/,
});
rejects(schemaFit, 'a description that is too short', technique({ description: 'Too short.' }), {
  field: 'description',
  message: /at least 50 characters; it is 10/,
  fix: /for search results/,
});
rejects(schemaFit, 'a name that cannot be an id', technique({ tools: ['Massage Ball'] }), {
  field: 'tools.0',
  message: /must be the file name of an entry in content\/tools/,
  fix: /What you need/,
});
rejects(schemaFit, 'days that are no rhythm', technique({ dose: { ...HOLD, frequency: { ...HOLD.frequency, days: 'weekly' } } }), {
  field: 'dose.frequency.days',
  message: /cannot be "weekly"/,
  fix: /every-day, every-second-day, or a number of days a week/,
});
