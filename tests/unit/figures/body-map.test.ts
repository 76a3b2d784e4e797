import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parseYaml } from '../../../src/content-rules/yaml.ts';
import { MAP_DRAWINGS, type MapDrawing } from '../../../src/figures/body-map/map-drawings.ts';
import { isInRing, TAP_AREAS } from '../../../src/figures/body-map/tap-areas.ts';
import { viewBoxOf } from '../../../src/figures/crop.ts';
import { figureSvg } from '../../../src/figures/figures.ts';
import type { Control, Point } from '../../../src/figures/kit/point.ts';
import { attribute, elementsOf, hasClass } from '../../../src/figures/svg-elements.ts';
import type { View } from '../../../src/schemas/vocabulary.ts';
import { outlinePoints } from './outline-points.ts';

interface RegionFile {
  readonly group: string;
  readonly views: readonly View[];
  readonly zones: readonly string[];
}

const LEAST_PX = 24;
const PHONE_PX = 360;
const GUTTER_PX = 0.05 * PHONE_PX;
const component = readFileSync('src/components/BodyMap.astro', 'utf8');
const [legUnits = NaN, bodyUnits = NaN] = [...component.matchAll(/\(100cqw - 12px\) \/ (\d+)/g)].map(([, units]) =>
  Number(units),
);
const isBody = (drawing: MapDrawing) => drawing === 'body-front' || drawing === 'body-back';
/** How large one unit of a drawing is on a narrow phone, in CSS pixels. */
const pxPerUnit = (drawing: MapDrawing) => (PHONE_PX - 2 * GUTTER_PX - 12) / (isBody(drawing) ? bodyUnits : legUnits);

const regions = readdirSync('content/regions')
  .filter((file) => file.endsWith('.yaml'))
  .map((file): [string, RegionFile] => [
    file.slice(0, -'.yaml'.length),
    parseYaml(readFileSync(`content/regions/${file}`, 'utf8')) as RegionFile,
  ]);
const zonesIn = (drawing: MapDrawing) =>
  elementsOf(figureSvg(drawing))
    .filter((element) => hasClass(element, 'il-zone'))
    .map((element) => ({
      name: attribute(element, 'data-zone') ?? '',
      side: attribute(element, 'data-side') ?? '',
      points: outlinePoints(attribute(element, 'd') ?? ''),
    }));
const drawingOf = (view: View, group: string): MapDrawing => {
  if (view === 'outer-side') return 'body-outer-side';
  if (view === 'sole') return 'body-sole';
  return group === 'arm-and-hand' ? `body-${view}` : `legs-${view}`;
};
const areasOf = (drawing: MapDrawing, zones: readonly string[]) =>
  TAP_AREAS[drawing].filter((area) => area.zones.some((zone) => zones.includes(zone)));

/** Every point of a grid over the frame of a drawing. */
function gridOver(drawing: MapDrawing, step: number): Point[] {
  const [x, y, width, height] = viewBoxOf(figureSvg(drawing));
  const points: Point[] = [];
  for (let across = 0; across <= width; across += step)
    for (let down = 0; down <= height; down += step) points.push([x + across, y + down]);
  return points;
}

/** Whether a square of that size fits into the ring somewhere, inside the frame of the drawing. */
function holdsSquare(drawing: MapDrawing, ring: readonly Control[], size: number): boolean {
  const [left, top, width, height] = viewBoxOf(figureSvg(drawing));
  const shares = [0.01, 0.25, 0.5, 0.75, 0.99];
  return gridOver(drawing, 1).some(
    ([x, y]) =>
      x + size <= left + width &&
      y + size <= top + height &&
      shares.every((across) => shares.every((down) => isInRing([x + across * size, y + down * size], ring))),
  );
}

describe('the body map', () => {
  for (const [id, { views, zones, group }] of regions)
    for (const view of views)
      it(`has a place for ${id} in the view ${view}, large enough for a finger on a phone`, () => {
        const drawing = drawingOf(view, group);
        const drawn = zonesIn(drawing).filter(({ name }) => zones.includes(name));
        assert.ok(drawn.length > 0, 'a zone');
        const areas = areasOf(drawing, zones);
        assert.ok(areas.length > 0, 'a tap area');
        const size = LEAST_PX / pxPerUnit(drawing);
        for (const { rings } of areas)
          for (const ring of rings) assert.ok(holdsSquare(drawing, ring, size), `room for ${size.toFixed(1)} units`);
      });

  for (const drawing of MAP_DRAWINGS) {
    it(`${drawing}: no place for a finger lies over another`, () => {
      for (const point of gridOver(drawing, 2)) {
        const over = TAP_AREAS[drawing].filter(({ rings }) => rings.some((ring) => isInRing(point, ring)));
        assert.ok(over.length <= 1, `${point.join(' ')}: ${over.map(({ zones }) => zones[0]).join(' and ')}`);
      }
    });

    it(`${drawing}: no place for a finger covers a zone that leads elsewhere`, () => {
      for (const { zones, rings } of TAP_AREAS[drawing])
        for (const { name, points } of zonesIn(drawing)) {
          if (zones.includes(name) || areasOf(drawing, [name]).length === 0) continue;
          const covered = points.filter((point) => rings.some((ring) => isInRing(point, ring)));
          assert.deepEqual(covered, [], `${zones[0] ?? ''} over ${name}`);
        }
    });

    it(`${drawing}: every zone lies in its frame, within 14 KB`, () => {
      const [x, y, width, height] = viewBoxOf(figureSvg(drawing));
      for (const { name, points } of zonesIn(drawing))
        for (const [px, py] of points)
          assert.ok(px > x && px < x + width && py > y && py < y + height, `${name} at ${px} ${py}`);
      assert.ok(brotliCompressSync(figureSvg(drawing)).length <= 14 * 1024);
    });
  }

  for (const drawing of ['body-front', 'body-back', 'legs-front', 'legs-back'] as const)
    it(`${drawing}: has each zone on the reader's own side`, () => {
      const [x, , width] = viewBoxOf(figureSvg(drawing));
      const leftIsRight = drawing.endsWith('front');
      for (const { name, side, points } of zonesIn(drawing)) {
        if (side === 'both') continue;
        const isOnTheRight = points.every(([px]) => px > x + width / 2);
        assert.equal(isOnTheRight, (side === 'left') === leftIsRight, `${name} ${side}`);
      }
    });

  it('is drawn at the widths the page gives it', () => {
    for (const drawing of MAP_DRAWINGS) {
      const [, , width] = viewBoxOf(figureSvg(drawing));
      const rule = new RegExp(`\\.map-view--${drawing}[^{}]*\\{\\s*width: calc\\((\\d+) \\* var\\(--u\\)\\)`);
      assert.equal(Number(rule.exec(component)?.[1]), width, drawing);
    }
  });
});
