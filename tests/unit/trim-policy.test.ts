import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { withTrimmedPolicy } from '../../config/trim-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script>go()</script><script src="/x.js"></script>`;

test('the policy keeps the hashes of what stands in the page and drops the others', () => {
  const policy = `default-src 'self'; script-src 'self' ${hash('go()')} ${hash('elsewhere()')}; style-src 'self' ${hash('b{}')} ${hash('a{}')}`;
  assert.equal(
    withTrimmedPolicy(page(policy)),
    page(`default-src 'self'; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')}`),
  );
});

test('a page without a policy stays as it is', () => {
  assert.equal(withTrimmedPolicy('<p>Nothing</p>'), '<p>Nothing</p>');
});
