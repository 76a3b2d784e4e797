import { ownRoutine } from '../routine-store/routines.ts';

/** A routine as it stands in a file. */
export const GOOD = ownRoutine('a', 'Sore heel', 'CP', 'HR');
const STEP = GOOD.steps[0];

/** The text of a file with these routines, good or bad. */
export const fileWith = (...routines: unknown[]): string =>
  JSON.stringify({ footing: 'routines', version: 1, routines });
const withStep = (fields: object) => fileWith({ ...GOOD, steps: [{ ...STEP, ...fields }] });
const without = (object: object | undefined, field: string) =>
  Object.fromEntries(Object.entries(object ?? {}).filter(([name]) => name !== field));
const WHOLE = fileWith(GOOD);

/** Values that no field may have. */
const ODD = [null, true, '7', -1, 1.5, 1e6, 1e308, [], {}, [1], { $gt: 0 }];

/** Texts that are no file of this site, or one of a later version, by what they are. */
export const NOT_OURS: Record<string, string> = {
  nothing: '',
  spaces: ' \n\t\r\n ',
  'a mark of the byte order alone': '\uFEFF',
  PNG: '\uFFFDPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR',
  JPEG: '\uFFFD\uFFFD\uFFFD\uFFFD\u0000\u0010JFIF',
  zip: 'PK\u0003\u0004\u0014\u0000\b\u0000',
  gzip: '\u001f\uFFFD\b\u0000',
  'UTF-16': '\uFFFD\uFFFD{\u0000"\u0000',
  PDF: '%PDF-1.7\n%\uFFFD\uFFFD\uFFFD\uFFFD\n',
  CSV: 'technique,sets,seconds\nCP,2,60\n',
  'CSV with semicolons': 'Übung;Sätze\nCP;2\n',
  HTML: '<!doctype html><title>x</title><script>globalThis.hacked = true</script>',
  SVG: '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.hacked = true"/>',
  'XML with entities': '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>',
  YAML: 'footing: routines\nversion: 1\n',
  script: 'globalThis.hacked = true;',
  'JSON in a call': `load(${WHOLE})`,
  calendar: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n',
  'two files in one': WHOLE + WHOLE,
  'a comma too many': WHOLE.replace(/}$/, ',}'),
  comments: `// mine\n${WHOLE}`,
  'single quotes': WHOLE.replaceAll('"', "'"),
  NaN: WHOLE.replace('"version":1', '"version":NaN'),
  'a link': 'https://footing.example/routines/build/#r=1CP',
  null: 'null',
  true: 'true',
  'a number': '42',
  'a text': '"routines"',
  'a list': '[]',
  'a list of routines without its file': JSON.stringify([GOOD]),
  'a routine without its file': JSON.stringify(GOOD),
  'an empty object': '{}',
  'a package': '{"name":"footing","version":"1.0.0"}',
  'a map': '{"type":"FeatureCollection","features":[]}',
  'a file of another site': WHOLE.replace('"routines"', '"recipes"'),
  'a later version': WHOLE.replace('"version":1', '"version":2'),
  'a version as text': WHOLE.replace('"version":1', '"version":"1"'),
  'version 0': WHOLE.replace('"version":1', '"version":0'),
  'half a version': WHOLE.replace('"version":1', '"version":1.5'),
  'no version': WHOLE.replace('"version":1,', ''),
  'no routines': '{"footing":"routines","version":1}',
  'routines as an object': '{"footing":"routines","version":1,"routines":{"0":{}}}',
  'routines as text': '{"footing":"routines","version":1,"routines":"CP"}',
  'a patient beside the routines': WHOLE.replace('"version":1', '"version":1,"patient":"Jo Bloggs"'),
  'deep lists': '['.repeat(100_000) + ']'.repeat(100_000),
  'deep objects': '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
  'a long number': '9'.repeat(100_000),
  'a long text': `"${'a'.repeat(1_000_000)}"`,
  'more than is read': ' '.repeat(2_000_001),
};
for (let end = 1; end < WHOLE.length; end += Math.ceil(WHOLE.length / 25)) {
  NOT_OURS[`cut off after ${end} signs`] = WHOLE.slice(0, end);
}

/** Files of this site whose only routine is bad. */
export const BAD_ROUTINES: Record<string, string> = {
  'empty list': fileWith(),
  null: fileWith(null),
  'a list': fileWith([GOOD]),
  'no steps': fileWith(without(GOOD, 'steps')),
  'no name': fileWith(without(GOOD, 'name')),
  'no id': fileWith(without(GOOD, 'id')),
  'empty name': fileWith({ ...GOOD, name: '' }),
  'name of spaces': fileWith({ ...GOOD, name: '   ' }),
  'long name': fileWith({ ...GOOD, name: 'a'.repeat(61) }),
  'name as list': fileWith({ ...GOOD, name: ['a'] }),
  'a patient': fileWith({ ...GOOD, patient: 'Jo Bloggs' }),
  'a line for the paper': fileWith({ ...GOOD, for: 'Jo Bloggs' }),
  'steps as object': fileWith({ ...GOOD, steps: { length: 1, 0: STEP } }),
  'steps as text': fileWith({ ...GOOD, steps: 'CP' }),
  'step of null': fileWith({ ...GOOD, steps: [null] }),
  'too many steps': fileWith({ ...GOOD, steps: Array.from({ length: 61 }, (_, key) => ({ ...STEP, key: `${key}` })) }),
  'a great many steps': fileWith({ ...GOOD, steps: Array.from({ length: 5000 }, () => STEP) }),
  'long note': withStep({ note: 'a'.repeat(201) }),
  'unknown field of a step': withStep({ patient: 'Jo Bloggs' }),
  'unknown change': withStep({ change: { patient: 'Jo Bloggs' } }),
  'change that hides a constructor': withStep({ change: { constructor: { prototype: { hacked: true } }, x: 1 } }),
  'code in small letters': withStep({ code: 'cp' }),
  'code with a space': withStep({ code: 'C P' }),
  'code with markup': withStep({ code: '<B>' }),
  'code with a line break': withStep({ code: 'CP\n' }),
  'code of five letters': withStep({ code: 'ABCDE' }),
  'code of one letter': withStep({ code: 'A' }),
  'code of other letters': withStep({ code: 'СР' }),
  'days beyond a week': withStep({ days: 128 }),
  'sides that are none': withStep({ change: { sides: 'left' } }),
};
for (const field of ['key', 'code', 'change', 'days', 'note']) {
  BAD_ROUTINES[`step without ${field}`] = fileWith({ ...GOOD, steps: [without(STEP, field)] });
}
for (const [index, value] of ODD.entries()) {
  if (typeof value !== 'string') BAD_ROUTINES[`odd name ${index}`] = fileWith({ ...GOOD, name: value });
  BAD_ROUTINES[`odd days ${index}`] = withStep({ days: value });
  BAD_ROUTINES[`odd code ${index}`] = withStep({ code: value });
  for (const field of ['sets', 'amount', 'restSec', 'timesPerDay']) {
    BAD_ROUTINES[`odd ${field} ${index}`] = withStep({ change: { [field]: value } });
  }
}
