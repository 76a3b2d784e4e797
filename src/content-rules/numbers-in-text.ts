/** What a number in a text counts, as far as a dose has such a number. */
export type Counted = 'seconds' | 'strokes' | 'repetitions' | 'sets' | 'times a day' | 'days a week' | 'out of 10';

/** A number with its unit, such as "45 to 90 seconds". */
export interface CountedNumber {
  counted: Counted;
  /** One value or the two ends of a range; minutes are given in seconds. */
  values: number[];
  /** The words as they stand in the text. */
  phrase: string;
}

const WORDS: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90,
}; // prettier-ignore

/** Patterns of a unit with what it counts, the longer ones first; the factor turns minutes into seconds. */
const UNITS: { unit: string; counted: Counted; factor?: number }[] = [
  { unit: '(?:times?|rounds?) (?:a|per|each) day', counted: 'times a day' },
  { unit: '(?:days?|times?) (?:a|per|each) week', counted: 'days a week' },
  { unit: 'out of (?:10|ten)', counted: 'out of 10' },
  { unit: 'seconds?|secs?|s', counted: 'seconds' },
  { unit: 'minutes?|mins?', counted: 'seconds', factor: 60 },
  { unit: 'strokes?', counted: 'strokes' },
  { unit: 'repetitions?|reps?|times(?! (?:as|more|less|the|higher|lower|bigger|larger))', counted: 'repetitions' },
  { unit: 'sets?|spots?|rounds?|holds?', counted: 'sets' },
];

const NUMBER = `\\d+(?:\\.\\d+)?|${Object.keys(WORDS).join('|')}`;
const BETWEEN = '(?:slow|gentle|light|long|short|full|new|more|different|separate)';
const PATTERNS = UNITS.map(({ unit, ...rest }) => ({
  ...rest,
  pattern: new RegExp(
    `\\b(${NUMBER})(?:\\s*(?:to|or|and|–|-)\\s*(${NUMBER}))?[\\s-]*(?:${BETWEEN}\\s+)?(?:${unit})\\b`,
    'gi',
  ),
}));

const ANY_NUMBER = new RegExp(NUMBER, 'i');

/** Every number in a text that counts something a dose counts too; "one" is too common a word to be taken for a number. */
export function numbersIn(text: string): CountedNumber[] {
  if (!ANY_NUMBER.test(text)) return [];
  let rest = text;
  return PATTERNS.flatMap(({ pattern, counted, factor = 1 }) => {
    const found = [...rest.matchAll(pattern)].map(([phrase, first, second]) => ({
      counted,
      values: [first, second].filter((word) => word !== undefined).map((word) => valueOf(word) * factor),
      phrase: phrase.trim(),
    }));
    // "times a day" must not be read again as "times".
    if (found.length > 0) rest = rest.replace(pattern, (phrase) => '·'.repeat(phrase.length));
    return found;
  });
}

function valueOf(word: string): number {
  return WORDS[word.toLowerCase()] ?? Number(word);
}
