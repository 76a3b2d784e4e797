import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

const root = join(import.meta.dirname, '../..');

/** One defect in a copy of the real content, and what the author must read about it. */
interface Defect {
  name: string;
  file: string;
  spoil: (text: string) => string;
  says: readonly RegExp[];
}

const DEFECTS: readonly Defect[] = [
  {
    name: 'YAML that cannot be read',
    file: 'cautions/open-wound.yaml',
    spoil: (text) => `${text}\nbroken: [a, b\n`,
    says: [/content\/cautions\/open-wound\.yaml/, /field: whole file/, /fix: +Mend the YAML/],
  },
  {
    name: 'a misspelt key',
    file: 'techniques/calf-press.mdx',
    spoil: (text) => text.replace('\nsteps:', '\nstepps:'),
    says: [/content\/techniques\/calf-press\.mdx/, /field: stepps/, /"stepps" is not a field/, /fix: .*(spelling|mean)/],
  },
  {
    name: 'a missing field',
    file: 'techniques/calf-press.mdx',
    spoil: (text) => text.replace(/\ncode: .*/, ''),
    says: [/content\/techniques\/calf-press\.mdx/, /field: code/, /missing/, /fix: +\S+/],
  },
  {
    name: 'an id that leads nowhere in the front matter',
    file: 'techniques/calf-press.mdx',
    spoil: (text) => text.replace(/\ncautions: \[/, '\ncautions: [open-wownd, '),
    says: [/content\/techniques\/calf-press\.mdx/, /field: cautions\.0/, /open-wownd/, /fix: +\S+/],
  },
  {
    name: 'an id that leads nowhere in the text',
    file: 'conditions/plantar-fasciitis.mdx',
    spoil: (text) => `${text}\n\nA word. <Term id="no-such-word">word</Term>\n`,
    says: [/content\/conditions\/plantar-fasciitis\.mdx/, /field: text.*Term/, /no-such-word/, /fix: +\S+/],
  },
  {
    name: 'a code that two techniques share',
    file: 'techniques/calf-press.mdx',
    spoil: (text) => text.replace(/\ncode: .*/, `\ncode: ${codeOf('techniques/calf-roll.mdx')}`),
    says: [/content\/techniques\/calf-(press|roll)\.mdx/, /field: code/, /calf-(press|roll)/, /fix: +\S+/],
  },
];

for (const { name, file, spoil, says } of DEFECTS) {
  test(`${name}: the build stops, and says which file, which field and what to do`, (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-'));
    context.after(() => rmSync(folder, { recursive: true }));
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    const path = join(folder, 'content', file);
    const text = readFileSync(path, 'utf8');
    const spoilt = spoil(text);
    assert.notEqual(spoilt, text, 'the content has changed so that this defect no longer fits');
    writeFileSync(path, spoilt);

    const { status, stderr } = check(join(folder, 'content'));
    assert.equal(status, 1);
    for (const part of says) assert.match(stderr, part);
  });
}

test('the content as it is passes', () => {
  const { status, stderr } = check(join(root, 'content'));
  assert.equal(status, 0, stderr);
});

function check(dir: string) {
  return spawnSync(process.execPath, [join(root, 'scripts/check-content.ts'), dir], { encoding: 'utf8' });
}

function codeOf(file: string): string {
  const code = /\ncode: (\S+)/.exec(readFileSync(join(root, 'content', file), 'utf8'))?.[1];
  assert.ok(code);
  return code;
}
