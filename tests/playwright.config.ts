import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, needBrowser } from '../scripts/find-browser.ts';

/** Runs the built site in a browser: `npm run test:e2e`, after `npm run build` and `npm run build:sub-folder`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: process.env['FOOTING_URL'] ?? '',
    locale: 'en-GB',
    trace: 'off',
    launchOptions: { executablePath: needBrowser(), args: BROWSER_ARGUMENTS },
  },
});
