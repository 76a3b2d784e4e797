import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { DIST, pagesIn } from './built-site.ts';

test('every page is valid HTML', async () => {
  const config = readFileSync(join(import.meta.dirname, '../../.htmlvalidate.json'), 'utf8');
  const validator = new HtmlValidate(JSON.parse(config) as ConfigData);
  const report = await validator.validateMultipleFiles(pagesIn(DIST).map(({ file }) => file));
  const lines = report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
  );
  assert.equal(lines.length, 0, lines.slice(0, 20).join('\n'));
});
