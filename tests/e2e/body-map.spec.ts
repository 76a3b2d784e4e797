import { expect, type Page, test } from '@playwright/test';

const LEAST_PX = 24;

for (const path of ['./find-the-spot/', './find-the-spot/forearm/'])
  test(`every place on the map takes a finger on a phone: ${path}`, async ({ page }) => {
    // Tall, so that every drawing lies in the window: only then can it be asked what lies where.
    await page.setViewportSize({ width: 360, height: 4000 });
    await page.goto(path);
    const squares = await largestSquares(page);
    expect(squares.length).toBeGreaterThan(3);
    expect(squares.filter(({ size }) => size < LEAST_PX)).toEqual([]);
  });

/** For each place in each drawing: the largest square, in CSS pixels, in which every tap leads to its page. */
async function largestSquares(page: Page): Promise<{ place: string; size: number }[]> {
  return page.evaluate(() => {
    const found = new Map<string, number>();
    for (const [index, svg] of [...document.querySelectorAll('.map-drawing svg')].entries()) {
      const { left, top, width, height } = svg.getBoundingClientRect();
      let above: { place: string; size: number }[] = [];
      for (let y = top + 0.5; y < top + height; y += 1) {
        const row: typeof above = [];
        for (let x = left + 0.5; x < left + width; x += 1) {
          const place = document.elementFromPoint(x, y)?.closest('a')?.getAttribute('data-region') ?? '';
          const near = [row.at(-1), above[row.length], above[row.length - 1]];
          const sizes = near.map((one) => (one?.place === place ? one.size : 0));
          const size = 1 + Math.min(...sizes);
          row.push({ place, size });
          const name = `${place} in drawing ${String(index + 1)}`;
          if (place) found.set(name, Math.max(found.get(name) ?? 0, size));
        }
        above = row;
      }
    }
    return [...found].map(([place, size]) => ({ place, size }));
  });
}
