import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { blockedMarkup, inlineScriptHashes } from '@/scripts/html';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the hash of an inline script is that of its exact text; a script with an address has none', () => {
  const html =
    '<script src="/a.js"></script><script id="_R_">start( "<b>" );\n</script><script async src=/b.js></script>';
  expect(inlineScriptHashes(html)).toEqual([hash('start( "<b>" );\n')]);
});

test('the same script twice is one hash', () => {
  expect(inlineScriptHashes('<script>a()</script><script>a()</script>')).toEqual([hash('a()')]);
});

test.each([
  ['a style attribute', '<p class="x" style="color:red">'],
  ['a style element', '<style>p{}</style>'],
  ['an event attribute', '<button type="button" onclick="go()">'],
  ['another origin', '<img alt="" src="https://elsewhere.example/x.png">'],
  ['another origin', '<link rel="preload" href="//elsewhere.example/x.css">'],
])('%s is found', (what, html) => {
  expect(blockedMarkup(html)).toHaveLength(1);
  expect(blockedMarkup(html)[0]).toContain(what);
});

test('what the policy lets through is no fault: a link abroad, text about style, data in a script', () => {
  const html =
    '<a href="https://www.icc-cpi.int/">Court</a><p>style="x" onclick="y"</p>' +
    '<script>push("<p style=\\"a\\">")</script><link rel="stylesheet" href="/a.css">';
  expect(blockedMarkup(html)).toEqual([]);
});
