import { figureSvg, renderFigure } from '../figures.ts';
import { attribute, elementsOf, escapeXml, hasClass, partsIn, replaceElements } from '../svg-elements.ts';
import { MAP_DRAWINGS, type MapDrawing } from './map-drawings.ts';
import { tapPath } from './tap-areas.ts';

/** A region on the map: the zones it covers and the page they lead to. */
export interface MapRegion {
  readonly id: string;
  readonly title: string;
  readonly zones: readonly string[];
  readonly href: string;
}

/** What is marked on the map, by region id or zone name. */
export interface MapMarks {
  /** Where pain is felt: hatched. */
  readonly felt?: readonly string[] | undefined;
  /** Where to work: solid. */
  readonly work?: readonly string[] | undefined;
}

let zones: readonly string[] | undefined;

/** Every zone that some drawing of the map has, in alphabetical order; read once, as every map asks for it. */
export function zoneNames(): readonly string[] {
  zones ??= [...new Set(MAP_DRAWINGS.flatMap((drawing) => partsIn(figureSvg(drawing))))].sort();
  return zones;
}

/**
 * Drawings of the map with every region as a link.
 *
 * A region is one link per drawing. Only its first link can be reached with the keyboard and is read out; the others
 * are for the pointer. Of several regions that cover a zone, the first gets the link. Zones of no region, and zones
 * without a tap area in the drawing, stay plain. An unseen tap area makes each link large enough for a finger.
 *
 * @returns one `<svg>` text per drawing, in the order given.
 * @throws if a region names an unknown zone, or a mark names neither region nor zone.
 */
export function renderMap(
  drawings: readonly MapDrawing[],
  idPrefix: string,
  regions: readonly MapRegion[],
  marks: MapMarks,
): string[] {
  const felt = markedZones(marks.felt ?? [], regions);
  const work = markedZones(marks.work ?? [], regions);
  const regionOf = new Map<string, MapRegion>();
  for (const region of regions) {
    checkZones(region);
    for (const zone of region.zones) if (!regionOf.has(zone)) regionOf.set(zone, region);
  }
  const linked = new Set<string>();
  return drawings.map((name) => {
    const svg = linkZones(name, regionOf, linked, (zone) =>
      [felt.has(zone) ? 'is-pain' : '', work.has(zone) ? 'is-work' : ''].filter(Boolean),
    );
    const plain = renderFigure(svg, { idPrefix: `${idPrefix}-${name}`, decorative: true });
    return plain.replace(
      'aria-hidden="true" focusable="false"',
      `role="group" aria-labelledby="${idPrefix}-${name}-name"`,
    );
  });
}

function linkZones(
  name: MapDrawing,
  regionOf: ReadonlyMap<string, MapRegion>,
  linked: Set<string>,
  marksOf: (zone: string) => string[],
): string {
  const svg = figureSvg(name);
  const zones = elementsOf(svg).filter((element) => hasClass(element, 'il-zone'));
  const zoneOf = (element: (typeof zones)[number]) => attribute(element, 'data-zone') ?? '';
  const draw = (element: (typeof zones)[number]) =>
    svg
      .slice(element.start, element.end)
      .replace('class="il-zone"', `class="${['il-zone', ...marksOf(zoneOf(element))].join(' ')}"`);
  const here = new Set<MapRegion>();
  return replaceElements(svg, (element) => {
    if (!zones.some((zone) => zone.start === element.start)) return undefined;
    const region = regionOf.get(zoneOf(element));
    const area = region ? tapPath(name, region.zones) : '';
    if (!region || !area) return draw(element);
    if (here.has(region)) return '';
    here.add(region);
    const shapes = zones.filter((zone) => regionOf.get(zoneOf(zone)) === region).map(draw);
    const repeat = linked.has(region.id) ? ' tabindex="-1" aria-hidden="true"' : '';
    linked.add(region.id);
    return `<a class="il-link" href="${escapeXml(region.href)}" data-region="${escapeXml(region.id)}"${repeat}><title>${escapeXml(region.title)}</title><path class="il-hit" d="${area}"/>${shapes.join('')}</a>`;
  });
}

function markedZones(names: readonly string[], regions: readonly MapRegion[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const region = regions.find(({ id }) => id === name);
      if (region) return region.zones;
      if (zoneNames().includes(name)) return [name];
      const known = [...regions.map(({ id }) => id), ...zoneNames()];
      throw new Error(`Unknown place "${name}" on the body map. Expected a region or a zone: ${known.join(', ')}.`);
    }),
  );
}

function checkZones({ id, zones }: MapRegion): void {
  const unknown = zones.find((zone) => !zoneNames().includes(zone));
  if (unknown !== undefined)
    throw new Error(`Region "${id}" names the unknown zone "${unknown}". Expected: ${zoneNames().join(', ')}.`);
}
