import { expect, test } from 'vitest';
import { caddyFile, headersFile, nginxFile } from '@/server/hosting';
import { contentSecurityPolicy, headersFor } from '@/server/policy';

const files = ['index.html', '404.html', 'en/case/index.html', '_next/static/chunks/0a.js'];
const inlineScripts = { 'index.html': ['sha256-AAA='], '404.html': ['sha256-BBB='] };

/** The blocks of a `_headers` file, by address. */
function blocks(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n\n').map((block) => {
      const [address = '', ...headers] = block.trim().split('\n');
      return [address, headers.join('\n')];
    }),
  );
}

test('_headers: no header is given twice for one address, since hosts would join the two', () => {
  const rules = blocks(headersFile(files, inlineScripts));
  const namesIn = (address: string) =>
    (rules.get(address) ?? '').split('\n').map((line) => line.trim().split(':')[0]);
  const everywhere = namesIn('/*');
  for (const address of rules.keys()) {
    const own = address === '/*' ? [] : namesIn(address);
    expect(own.filter((name) => everywhere.includes(name))).toEqual([]);
  }
});

test('_headers: each file gets all that our own server sends for it', () => {
  const rules = blocks(headersFile(files, inlineScripts));
  const addresses = ['/', '/404.html', '/en/case/', '/_next/static/chunks/0a.js'];
  files.forEach((file, at) => {
    const sent = `${rules.get('/*')}\n${rules.get(addresses[at] ?? '')}`;
    for (const [name, value] of Object.entries(headersFor(file, inlineScripts))) {
      expect(sent).toContain(`${name}: ${value}`);
    }
  });
});

test('nginx and Caddy: the policy of a page admits its scripts, the usual one admits none', () => {
  const usual = contentSecurityPolicy();
  const own = contentSecurityPolicy(['sha256-BBB=']);
  const nginx = nginxFile(files, inlineScripts);
  expect(nginx).toContain(`  default "${usual}";`);
  expect(nginx).toContain(`  "/404.html" "${own}";`);
  const caddy = caddyFile(files, inlineScripts);
  expect(caddy).toContain(`    default "${usual}"`);
  expect(caddy).toContain(`    /404.html "${own}"`);
  expect(caddy).toContain('    /en/case/ "noindex"');
  expect(caddy).toContain('    /en/case/index.html "noindex"');
});
