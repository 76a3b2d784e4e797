import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checksum } from '../../../src/lib/routine-link/checksum.ts';
import { readLink, type LinkFault } from '../../../src/lib/routine-link/read-link.ts';
import { encode, MAX_LINK } from '../../../src/lib/routine-link/write-link.ts';

/** A body with the checksum that makes it look right. */
const signed = (body: string) => body + checksum(body);
const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const words = (place: string, text: string, length = String(text.length)) => `${place}w${length}w${text}`;
const GOOD = encode([{ code: 'CP', change: { sets: 3 }, days: 0 }]);

/** Bad links by what is said of them. */
const BAD: Record<LinkFault, string[]> = {
  empty: [''],
  'too-long': ['1'.repeat(MAX_LINK + 1), `1-${'CP-'.repeat(5000)}`, signed(`1${'-CP'.repeat(1400)}`), '💣'.repeat(5000), ' '.repeat(1_000_000)],
  'not-a-link': [
    ' ', '1', '0', '-', '_', 'a', 'undefined', 'null', '[object Object]', 'NaN', '{}', '[]', '{"steps":[]}', '<script>alert(1)</script>',
    'javascript:alert(1)', 'https://footing.example/routines/build/#r=1-CP', '../../etc/passwd', '%00', '\0', '1\0', '1-CP\n', '1-CP\u2028',
    '１-CP', '١-CP', '1-CP%20', '1-СР-abcdef', '1 CP', `${GOOD} `, ` ${GOOD}`, `${GOOD}\n`, `${GOOD}=`, `#r=${GOOD}`, `${GOOD}.`, `${GOOD}"`,
    `${GOOD}%0A`, '0-CPabcdef', signed('0-CP'), signed('-1-CP'), signed(''), signed('x-CP'), '__proto__', 'constructor', 'toString', '+1-CP', '\uD800', '1-CP\uDC00',
    'CP-CR-CS', '1-CP&x=1', '1-CP?x', '1-CP/..', "1-CP' OR 1=1", '1-CP${7*7}', '1-CP{{7*7}}',
  ],
  'newer-version': [signed('2'), signed('2-CP'), signed('2_CP'), signed('9-anything-at-all'), signed('10-CP'), signed('9999-CP'), signed('2-__proto__')],
  'cut-off-or-altered': [
    // No checksum, or that of something else.
    '11', '1-CP', '1-CPs3', '1-CP000000', '1-CP______', '1-CP------', '1234567', '2-CP', '2-CP000000', '99-CPabcdef', '1-CP-CR-CS-HR',
    GOOD.toLowerCase(), GOOD.toUpperCase(), GOOD + GOOD, `1${GOOD}`, GOOD.replace('s3', 's4'), GOOD.replace('CP', 'CR'),
    // No version that there is.
    signed('1CP'), signed('1CP-CR'), signed('11111-CP'), signed('99999-CP'), signed('1a'), signed('12345'),
    // Steps that are none.
    signed('1-'), signed('1--'), signed('1-CP-'), signed('1--CP'), signed('1-CP--CR'), signed('1-C'), signed('1-ABCDE'), signed('1-cp'), signed('1-C1'),
    signed('1-1'), signed('1-12'), signed('1-__proto__'), signed('1-constructor'), signed('1-toString'), signed('1-CPz1'), signed('1-CPq'), signed('1-CPs'),
    signed('1-CPss'), signed('1-CPs3CR'), signed('1-CP3'), signed('1-CPsA1B2C3'), signed(`1-CPa${'Z'.repeat(3000)}`), signed(`1-CP${'s3'.repeat(1500)}`),
    // Numbers out of their limits.
    signed('1-CPs0'), signed('1-CPsB'), signed('1-CPsZZ'), signed('1-CPa0'), signed('1-CPa2S1'), signed('1-CPaZZZ'), signed('1-SPl0'), signed('1-SPlGP'),
    signed('1-HRuL'), signed('1-HRhL'), signed('1-HRdL'), signed('1-CPr8D'), signed('1-CPc1P'), signed('1-CPpB'), signed('1-CPn0'), signed('1-CPn7'),
    signed('1-CPx0'), signed('1-CPx3K'), signed('1-HRu0h0d0'), signed('1-SPaAlB'),
    // Right, but not as it is written here.
    signed('1-CPs03'), signed('1-CPs003'), signed('1-CPa3s3'), signed('1-CPs3s3'), signed('1-CPs3s4'), signed('1-CPr0Fs3'), signed('1-CPx1s3'), signed('1-CPet'),
    signed('1-CPte'), signed('1-CPee'), signed('1-CPe1'), signed('1-CPt0'), signed('1-CPts3'), signed('1-CPx01'), signed('1-CPx1s3t'), signed('1-CPx1x1'),
    // Too many steps.
    signed(`1${'-CP'.repeat(61)}`), signed(`1${'-CP'.repeat(1300)}`), signed(`1${'-'.repeat(3900)}`),
    // Words that are none, or not as they are written here.
    signed('1_'), signed('1__'), signed('1-CP_'), signed('1-CP_0'), signed('1-CP_0w'), signed('1-CP_0w0w'), signed('1-CP_0w4w'), signed('1-CP_0w4wSG'),
    signed('1-CP_0w9999wSGVs'), signed(`1-CP_${words('0', base64url('Heels'), '07')}`), signed(`1-CP_${words('00', base64url('Heels'))}`),
    signed(`1-CP_${words('2', base64url('Note'))}`), signed(`1-CP_${words('1', base64url('b'))}${words('0', base64url('a'))}`),
    signed(`1-CP_${words('0', base64url('a'))}${words('0', base64url('b'))}`), signed(`1-CP_${words('0', base64url('x'.repeat(61)))}`),
    signed(`1-CP_${words('1', base64url('x'.repeat(201)))}`), signed(`1-CP_${words('0', base64url('a\nb'))}`), signed(`1-CP_${words('0', base64url('  '))}`),
    signed(`1-CP_${words('1', base64url('a\0b'))}`), signed('1-CP_0w2w_w'), signed('1-CP_0w2w__'), signed('1-CP_0w4w7aCA'), signed('1-CP_0w1wA'), signed('1-CP_0w2wYR'),
    signed('1-CP_0w3wwK8A'), signed('1-CP_0w2wYQ0w2wYQ'), signed('1-CP_99w2wYQ'), signed('1-CP_-1w2wYQ'), signed(`1-CP_${'0w2wYQ'.repeat(600)}`), signed('1-CP_0w2wYQx'),
  ],
}; // prettier-ignore

for (const [reason, links] of Object.entries(BAD)) {
  test(`${links.length} bad links are refused as ${reason}`, () => {
    for (const link of links) assert.deepEqual(readLink(link), { ok: false, reason }, link.slice(0, 80));
  });
}

test('there are many bad links, each a different one', () => {
  const all = Object.values(BAD).flat();
  assert.ok(all.length >= 120);
  assert.equal(new Set(all).size, all.length);
});

test('no text makes the reading throw, and none is taken by chance', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^1[A-Za-z0-9_-]*$/));
  fc.assert(
    fc.property(text, (link) => assert.ok(!readLink(link).ok)),
    { numRuns: 3000 },
  );
});

test('a text that is signed rightly is refused, or is the one way to write what it says', () => {
  const body = fc.oneof(
    fc.stringMatching(/^1(-[A-Z]{2,5}([a-z][0-9A-Z]{0,2}){0,4}){0,4}$/),
    fc.stringMatching(/^1(-[A-Z]{2}([acdehlnprstux][0-9A]{1,2}){0,3}){0,3}$/),
    fc.stringMatching(/^1-CP(_([01]w[2-4]w[A-Za-z0-9_-]{2,4}){1,2})?$/),
  );
  let taken = 0;
  fc.assert(
    fc.property(body, (unsigned) => {
      const link = signed(unsigned);
      const read = readLink(link);
      if (!read.ok) return;
      taken += 1;
      assert.equal(encode(read.steps, { name: read.name ?? '', notes: read.steps.map(({ note }) => note) }), link);
    }),
    { numRuns: 3000 },
  );
  assert.ok(taken > 50, `only ${taken} were links at all`);
});

test('the checksum is that of zip files', () => {
  // CRC-32 of "123456789" is 0xcbf43926, whatever the program.
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const number = [...checksum('123456789')].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
  assert.equal(number, 0xcbf43926);
});

test('the longest bad link takes no longer than it is long', () => {
  /** The quickest of some runs: what else the machine does is not counted. */
  const timeOf = (link: string) => {
    const runs = Array.from({ length: 30 }, () => {
      const from = performance.now();
      readLink(link);
      return performance.now() - from;
    });
    return Math.min(...runs);
  };
  for (const unit of ['-', 'A', 'a', '-AB', 'a1', '_', '0w', '9w9w', '0w2wYQ']) {
    const link = (length: number) => signed(`1${unit.repeat(Math.floor(length / unit.length))}`);
    timeOf(link(3900));
    const ratio = timeOf(link(3900)) / Math.max(timeOf(link(390)), 0.005);
    assert.ok(ratio < 60, `${unit} took ${Math.round(ratio)} times as long`);
  }
});
