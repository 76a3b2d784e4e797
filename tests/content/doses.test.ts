import { houseDose } from '../../src/content-rules/rules/house-dose.ts';
import { placeholders } from '../../src/content-rules/rules/placeholders.ts';
import { routineDoseKind } from '../../src/content-rules/rules/routine-dose-kind.ts';
import { typedNumber } from '../../src/content-rules/rules/typed-number.ts';
import { accepts, entryOf, rejects } from './sample.ts';
import { HOLD, without } from './sample-entries.ts';

const technique = (data: Record<string, unknown>, body = '') => entryOf('techniques', { data, body });
const article = (body: string) => technique({}, body);
const step = (how: string) => technique({ steps: [{ do: 'Sit down.' }, { do: 'Press.', how }, { do: 'Stand up.' }] });
const routine = (steps: object[], data: Record<string, unknown> = {}, body = '') => entryOf('routines', { data: { steps, ...data }, body });
const WITHOUT_PRESSURE = without(HOLD, 'pressureMax');
const STROKES = { ...without(HOLD, 'holdSec'), kind: 'strokes', strokes: { min: 10, max: 15, default: 10 } };
const REPS = {
  kind: 'reps',
  sets: { min: 3, max: 5, default: 3 },
  reps: { min: 8, max: 12, default: 12 },
  tempo: { upSec: 3, holdSec: 2, downSec: 3 },
  sides: 'each',
  restSec: 60,
  frequency: { timesPerDay: { min: 1, max: 1, default: 1 }, days: 3 },
};

accepts(houseDose, 'five out of ten, twice a day', technique({}));
accepts(houseDose, 'a stretch without a limit of pressure, three times a day', technique({ method: 'stretch', dose: { ...WITHOUT_PRESSURE, frequency: { timesPerDay: { min: 1, max: 3, default: 3 }, days: 'every-day' } } }));
rejects(houseDose, 'seven out of ten', technique({ dose: { ...HOLD, pressureMax: 7 } }), {
  field: 'dose.pressureMax',
  message: /7 breaks the house rule of at most 5 out of 10/,
  fix: /up to 5 out of 10, once or twice a day: see the guide "How hard to press"/,
});
rejects(houseDose, 'a press without a limit', technique({ dose: WITHOUT_PRESSURE }), {
  field: 'dose.pressureMax',
  message: /is missing: a press needs a limit of pressure/,
  fix: /up to 5 out of 10/,
});
rejects(houseDose, 'pressing four times a day', technique({ dose: { ...HOLD, frequency: { timesPerDay: { min: 1, max: 4, default: 1 }, days: 'every-day' } } }), {
  field: 'dose.frequency.timesPerDay.max',
  message: /4 times a day breaks the house rule of at most 2 for a press/,
  fix: /once or twice a day/,
});
rejects(houseDose, 'a routine that presses harder', routine([{ technique: 'calf-press', dose: { ...HOLD, pressureMax: 8 } }]), {
  field: 'steps.0.dose.pressureMax',
  message: /8 breaks the house rule/,
  fix: /up to 5 out of 10/,
});

accepts(routineDoseKind, 'a longer hold for a hold', routine([{ technique: 'calf-press', dose: HOLD }]));
accepts(routineDoseKind, 'the dose of the technique', routine([{ technique: 'calf-press' }]));
rejects(routineDoseKind, 'strokes for a hold', routine([{ technique: 'calf-press', dose: STROKES }]), {
  field: 'steps.0.dose.kind',
  message: /is "strokes", but the dose of "calf-press" is "hold"/,
  fix: /Write kind: hold/,
});

accepts(placeholders, 'numbers that the dose has', step('Hold for {hold}, {sets} times, then rest for {rest} at {pressure}.'));
accepts(placeholders, 'phone numbers in the action of a red flag', entryOf('red-flags'));
rejects(placeholders, 'a number that this kind of dose has not', step('Do {strokes}.'), {
  field: 'steps.1.how',
  message: /"\{strokes\}" stands for nothing here/,
  fix: /There is \{sets\}, \{rest\}, \{pressure\}, \{hold\}/,
});
rejects(placeholders, 'a misspelt number', step('Hold for {hald}.'), {
  field: 'steps.1.how',
  message: /"\{hald\}" stands for nothing here/,
  fix: /Did you mean "hold"\?/,
});
rejects(placeholders, 'braces where none are filled', technique({ setUp: 'Have a ball for {hold}.' }), {
  field: 'setUp',
  message: /"\{hold\}" would be shown as it stands/,
  fix: /Braces work in the steps of techniques and the action of red flags/,
});
rejects(placeholders, 'a phone that the site has not', entryOf('red-flags', { data: { action: 'Call {police}.' } }), {
  field: 'action',
  message: /"\{police\}" stands for nothing here/,
  fix: /\{emergency\}, \{urgent\}/,
});
rejects(placeholders, 'a routine dose without a number that the steps name', routine([{ technique: 'calf-press', dose: WITHOUT_PRESSURE }]), {
  field: 'steps.0.dose',
  message: /has no \{pressure\}, which the steps of "calf-press" name/,
  fix: /Give the dose a pressureMax/,
});

accepts(typedNumber, 'steps that name the numbers in braces', technique({}));
accepts(typedNumber, 'numbers that no dose has', step('Start two finger widths above the heel. Rate it from 0 to 10.'));
accepts(typedNumber, 'the numbers of the dose in the article', article('Hold each spot for 30 to 90 seconds, once or twice a day, at 5 out of 10.\n'));
accepts(typedNumber, 'the minutes it takes', technique({ description: 'A press that takes about 4 minutes, with two spots on each calf to hold.' }));
accepts(typedNumber, 'what a study did, in a claim', article('<Claim certainty="low" refs="smith-2020">They held it for 7 seconds, 20 times.</Claim>\n'));
accepts(typedNumber, 'what a study did, with its source', article('They held it for 7 seconds.<Cite refs="smith-2020" />\n'));
accepts(typedNumber, 'odds', article('The risk was 3 times as high.\n'));
accepts(typedNumber, 'other kinds of page', entryOf('guides', { body: 'Hold for 7 seconds.\n' }));
accepts(typedNumber, 'the tempo and the days of repetitions', technique({ method: 'load', dose: REPS, steps: [{ do: 'Up.', how: 'Take {tempo}.' }, { do: 'Do {reps}.' }, { do: 'Rest.' }] }, 'Three days a week, 8 to 12 repetitions in 3 sets.\n'));
rejects(typedNumber, 'a number of the dose typed into a step', step('Hold for 60 seconds.'), {
  field: 'steps.1.how',
  message: /"60 seconds" is a number of the dose, typed again/,
  fix: /Write \{hold\} in its place/,
});
rejects(typedNumber, 'a rest typed into a step', step('Rest for ten seconds.'), {
  field: 'steps.1.how',
  message: /"ten seconds"/,
  fix: /Write \{rest\}/,
});
rejects(typedNumber, 'a step that contradicts the dose', step('Hold for 20 s.'), {
  field: 'steps.1.how',
  message: /"20 s" is not a number of the dose/,
  fix: /The dose has 8, 10, 30, 60, 90, 240 \(seconds\)\. Change the dose or the text/,
});
rejects(typedNumber, 'strokes where the dose counts none', step('Make 15 slow strokes.'), {
  field: 'steps.1.how',
  message: /"15 slow strokes" is not a number of the dose/,
  fix: /The dose counts no strokes/,
});
rejects(typedNumber, 'a number word in an article', article('Words.\n\nPress five spots on each leg.\n'), {
  field: 'text',
  line: 6,
  message: /"five spots"/,
  fix: /The dose has 1, 2, 3 \(sets\)/,
});
rejects(typedNumber, 'minutes in what it feels like', technique({ feels: ['Tender for 10 minutes', 'Then normal'] }), {
  field: 'feels.0',
  message: /"10 minutes"/,
  fix: /a number from a study goes into a <Claim>/,
});
rejects(typedNumber, 'more pressure in the set-up', technique({ setUp: 'Press up to 7 out of 10 with a ball.' }), {
  field: 'setUp',
  message: /"7 out of 10"/,
  fix: /The dose has 5 \(out of 10\)/,
});
rejects(typedNumber, 'more times a day in a description', technique({ description: 'Press the calf three times a day, or as often as you feel like it.' }), {
  field: 'description',
  message: /"three times a day"/,
  fix: /The dose has 1, 2 \(times a day\)/,
});
rejects(typedNumber, 'a routine whose text contradicts its steps', routine([{ technique: 'calf-press' }], { when: 'Hold each for 5 minutes.' }), {
  field: 'when',
  message: /"5 minutes"/,
  fix: /Change the dose or the text/,
});
rejects(typedNumber, 'a note that contradicts its step', routine([{ technique: 'calf-press', note: 'Do 4 sets.' }]), {
  field: 'steps.0.note',
  message: /"4 sets"/,
  fix: /The dose has 1, 2, 3 \(sets\)/,
});
accepts(typedNumber, 'a routine that names the numbers of its own dose', routine([{ technique: 'calf-press', dose: { ...HOLD, sets: { min: 4, max: 4, default: 4 } }, note: 'Do 4 sets.' }]));
