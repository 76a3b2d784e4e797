import assert from 'node:assert/strict';
import test from 'node:test';
import { THEME_SCRIPT } from '../../config/content-security-policy.ts';
import { DIST, pagesIn, tagsOf, valueOf } from './built-site.ts';
import { linksOf } from './links.ts';

const pages = pagesIn(DIST).map((page) => ({ ...page, tags: tagsOf(page.html) }));

test('every page carries a policy that allows nothing from elsewhere and nothing inline without a hash', () => {
  for (const { path, tags } of pages) {
    const policy = valueOf(tags, 'meta', { 'http-equiv': 'content-security-policy' }, 'content') ?? '';
    assert.match(policy, /default-src 'self'/, path);
    assert.match(policy, /object-src 'none'/, path);
    assert.match(policy, /script-src [^;]*'sha256-/, path);
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/, path);
  }
});

test('only the theme script, which must run before first paint, stands above the policy', () => {
  for (const { path, html } of pages) {
    // A policy in a meta element does not rule what stands above it.
    const above = html.slice(0, html.search(/http-equiv="content-security-policy"/i));
    const scripts = above.matchAll(/<script(?! type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/gi);
    assert.deepEqual(
      [...scripts].map(([, text]) => text),
      [THEME_SCRIPT],
      path,
    );
  }
});

test('no page has inline styles or inline event handlers', () => {
  for (const { path, tags } of pages) {
    for (const { name, attributes } of tags) {
      assert.equal(attributes.get('style'), undefined, `${path}: <${name} style>`);
      const handlers = [...attributes.keys()].filter((attribute) => /^on[a-z]+$/.test(attribute));
      assert.deepEqual(handlers, [], `${path}: <${name}>`);
    }
  }
});

test('no page loads anything from another place', () => {
  for (const page of pages) {
    const loaded = linksOf({
      ...page,
      html: page.html.replace(/<a\s[^>]*>/gi, '').replace(/<link rel="(?:canonical|license|me)"[^>]*>/gi, ''),
    });
    const elsewhere = loaded.filter(({ href }) => /^(https?:)?\/\//.test(href)).map(({ href }) => href);
    assert.deepEqual(elsewhere, [], page.path);
  }
});
