import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTheme, themeLabel, themeOf, type Theme } from '../../src/features/chrome/theme.ts';

const STORED: [string | null, Theme][] = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['device', 'device'],
  [null, 'device'],
  ['', 'device'],
  ['DARK', 'device'],
  ['{"theme":"dark"}', 'device'],
];
for (const [stored, theme] of STORED) {
  test(`a stored ${JSON.stringify(stored)} means ${theme}`, () => assert.equal(themeOf(stored), theme));
}

test('three presses come back to where they began', () => {
  const themes: Theme[] = ['device'];
  for (let press = 0; press < 3; press += 1) themes.push(nextTheme(themes.at(-1) ?? 'device'));
  assert.deepEqual(themes, ['device', 'light', 'dark', 'device']);
});

test('each choice has words of its own', () => {
  const labels = (['device', 'light', 'dark'] as const).map(themeLabel);
  assert.equal(new Set(labels).size, 3);
  assert.equal(themeLabel('device'), 'Theme: as the device');
});
