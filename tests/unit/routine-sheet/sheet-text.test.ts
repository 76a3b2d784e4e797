import assert from 'node:assert/strict';
import test from 'node:test';
import jsqrModule from 'jsqr';
import { dayNames, foldLog } from '../../../src/features/routine-sheet/sheet-log.ts';
import { inSentence, shortAddress } from '../../../src/features/routine-sheet/sheet-text.ts';
import { qrPath } from '../../../src/lib/qr-path.ts';

/** The package is CommonJS: its types name the function, Node gives the module. */
const { default: jsqr } = jsqrModule as unknown as { default: typeof jsqrModule };

test('a title in a sentence begins small, but for names in capitals', () => {
  assert.equal(inSentence('Varicose veins'), 'varicose veins');
  assert.equal(inSentence('A bruise'), 'a bruise');
  assert.equal(inSentence('IT band'), 'IT band');
  assert.equal(inSentence(''), '');
});

test('an address that can be typed is printed whole', () => {
  assert.equal(
    shortAddress('https://footing.example/routines/sore-legs/').shortAddress,
    'footing.example/routines/sore-legs/',
  );
});

test('a log is folded at 14 days, and only its first row is named', () => {
  const days = Array.from({ length: 28 }, (_, day) => day);
  const heads = (rows: { head: string; cells: readonly number[] }[]) =>
    rows.map(({ head, cells }) => `${head}:${cells.length}`);
  assert.deepEqual(heads(foldLog('L', days, 0)), []);
  assert.deepEqual(heads(foldLog('L', days, 7)), ['L:7']);
  assert.deepEqual(heads(foldLog('L', days, 14)), ['L:14']);
  assert.deepEqual(heads(foldLog('L', days, 28)), ['L:14', ':14']);
  assert.deepEqual(foldLog('L', days, 28)[1]?.cells[0], 14);
});

test('days have numbers, or names that come round', () => {
  assert.deepEqual(dayNames(7), ['1', '2', '3', '4', '5', '6', '7']);
  assert.equal(dayNames(14, ['M', 'T', 'W', 'Th', 'F', 'Sa', 'Su']).join(' '), 'M T W Th F Sa Su M T W Th F Sa Su');
});

test('a scanner reads the address back from the drawing', () => {
  const address = `https://footing.example/routines/build/#r=${'aB3-_'.repeat(50)}`;
  const { size, path } = qrPath(address);
  assert.equal(jsqr(...pixelsOf(size, path))?.data, address);
});

/** The drawing as pixels, four to a module, with a quiet zone. */
function pixelsOf(size: number, path: string): [Uint8ClampedArray, number, number] {
  const SCALE = 4;
  const side = (size + 8) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) + 4) * SCALE + row) * side + (Number(x) + 4) * SCALE;
      for (let at = start; at < start + Number(width) * SCALE; at++) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return [pixels, side, side];
}
