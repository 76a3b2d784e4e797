import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { FIGURES } from '../../../src/figures/figures.ts';
import { flattenStyle } from '../../../src/figures/flat-style.ts';
import { shareSvg } from '../../../src/figures/share-image.ts';
import { attribute, elementsOf } from '../../../src/figures/svg-elements.ts';

const CSS = `@layer components {
  .il { --skin: light-dark(#abc, #123); --deep: var(--act, light-dark(oklch(1% 2 3), red)); }
  .il .skin { fill: var(--skin); }
  .il .skin.far { fill: var(--deep); stroke-width: 2; }
  .il .tone { --skin: #456; }
  .il.has-focus .m:not(.is-focus) { --f: grey; }
  .il .m { --f: red; }
  .il .fill { fill: var(--f); }
  .il.has-focus .b:not(.is-focus, .is-focus *) { fill: pale; }
  @media print { .il .skin { fill: #fff; } }
}`;

function fillsOf(inner: string, root = 'il', outer = {}): (string | undefined)[] {
  const flat = flattenStyle(`<svg class="${root}">${inner}</svg>`, CSS, outer);
  return elementsOf(flat).flatMap((element) => (element.tag === 'path' ? [attribute(element, 'fill')] : []));
}

test('variables, their fallbacks and the light of two themes become attributes', () => {
  assert.deepEqual(fillsOf('<path class="skin"/><path class="skin far"/>'), ['#abc', 'oklch(1% 2 3)']);
  assert.deepEqual(fillsOf('<path class="skin far"/>', 'il', { '--act': '#0b5068' }), ['#0b5068']);
});

test('a variable that a group sets counts inside it only', () => {
  assert.deepEqual(fillsOf('<g class="tone"><path class="skin"/></g><path class="skin"/>'), ['#456', '#abc']);
});

test('what is not in focus is told apart, also by where it stands', () => {
  const parts = '<g class="m is-focus"><path class="fill"/></g><g class="m"><path class="fill"/></g>';
  assert.deepEqual(fillsOf(parts, 'il has-focus'), ['red', 'grey']);
  assert.deepEqual(fillsOf('<g class="is-focus"><path class="b"/></g><path class="b"/>', 'il has-focus'), [
    undefined,
    'pale',
  ]);
});

test('a property that the element has as an attribute is replaced, not doubled', () => {
  assert.deepEqual(fillsOf('<path fill="none" class="skin"/>'), ['#abc']);
});

test('every drawing becomes a share picture without a variable left', () => {
  const css = readFileSync('src/styles/figures.css', 'utf8');
  for (const figure of FIGURES.keys()) {
    const svg = shareSvg({ figure, focus: [] }, css);
    assert.doesNotMatch(svg, /var\(|light-dark|NaN|undefined/, figure);
  }
});
