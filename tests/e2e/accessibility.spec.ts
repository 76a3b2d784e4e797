import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { batches, paths } from './paths.ts';

const WIDTHS_PX = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

for (const [first, batch] of batches(paths, 8)) {
  test(`axe finds nothing, light and dark, narrow and wide: ${first} and on`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of batch) {
      await page.goto(path);
      for (const width of WIDTHS_PX) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          // Legacy mode looks at one frame only, which is all a page here has, and needs no second tab.
          const { violations } = await new AxeBuilder({ page })
            .options({ resultTypes: ['violations'] })
            .setLegacyMode()
            .analyze();
          for (const { id, nodes } of violations) {
            for (const { target, failureSummary } of nodes) {
              found.push(`${path} ${width} ${colorScheme} ${id}: ${target.join(' ')}\n${failureSummary ?? ''}`);
            }
          }
        }
      }
    }
    expect(found).toEqual([]);
  });
}
