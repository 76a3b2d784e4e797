import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { belly, tendon } from '../../../src/figures/kit/belly.ts';
import { bone } from '../../../src/figures/kit/bone.ts';
import { item } from '../../../src/figures/kit/item.ts';
import type { Edges } from '../../../src/figures/kit/strip.ts';
import { pathBounds } from '../../../src/figures/path-bounds.ts';
import { attribute, elementsOf, hasClass } from '../../../src/figures/svg-elements.ts';

const EDGES: Edges = [[[0, 0], [50, 0], [100, 0]], [[0, 20], [50, 20], [100, 20]]]; // prettier-ignore
const pathOf = (svg: string, className: string) =>
  attribute(item(elementsOf(svg).filter((element) => hasClass(element, className)), 0), 'd') ?? ''; // prettier-ignore

describe('belly', () => {
  it('lies between its edges with light, shade and fibres', () => {
    for (const className of ['il-lit', 'il-shd', 'il-fib']) {
      const [x, y, width, height] = pathBounds(pathOf(belly('calf', EDGES), className));
      assert.ok(x >= -0.2 && x + width <= 100.2, className);
      assert.ok(y >= 0 && y + height <= 20.2, className);
    }
  });

  it('has as many fibre lines as asked for, shorter than the part', () => {
    const fibres = pathOf(belly('calf', EDGES, { fibres: 4, trim: 0.2 }), 'il-fib');
    assert.equal(fibres.split('M').length - 1, 4);
    const [x, , width] = pathBounds(fibres);
    assert.ok(x > 5 && x + width < 95);
  });

  it('is the same every time, and another part has other fibres', () => {
    assert.equal(belly('calf', EDGES), belly('calf', EDGES));
    assert.notEqual(pathOf(belly('calf', EDGES), 'il-fib'), pathOf(belly('soleus', EDGES), 'il-fib'));
  });

  it('says by class what it is made of', () => {
    assert.match(belly('a', EDGES, { quiet: true }), /class="il-part il-muscle il-quiet" data-part="a"/);
    assert.match(belly('a', EDGES, { material: 'fascia' }), /class="il-part il-fascia"/);
    assert.match(tendon('a', [[0, 0], [10, 0]], [2]), /class="il-part il-tendon"/); // prettier-ignore
    assert.match(bone('a', [[0, 0], [10, 0], [5, 5]]), /class="il-part il-bone"/); // prettier-ignore
  });

  it('cuts fibres with a grain of their own off at the outline', () => {
    const across: Edges = [[[0, -40], [0, 60]], [[100, -40], [100, 60]]]; // prettier-ignore
    const svg = belly('a', EDGES, { grain: across });
    assert.match(svg, /<g clip-path="url\(#a-c\)">.*il-fib.*<\/g><use href="#a-p" class="il-edge"/);
    assert.doesNotMatch(belly('a', EDGES), /clip/);
  });

  it('can do without light, shade and fibres', () => {
    assert.doesNotMatch(belly('a', EDGES, { lit: null, shade: null, fibres: 0 }), /il-lit|il-shd|il-fib/);
  });
});
