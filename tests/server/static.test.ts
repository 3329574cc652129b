import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from '@/server/static';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('every kind of response carries the policy', () => {
  const kinds: readonly (readonly [string, string, RequestInit, number])[] = [
    ['a page', '/', {}, 200],
    ['a worker script', '/worker.js', {}, 200],
    ['a chunk', '/_next/static/chunks/0abc.js', {}, 200],
    ['the law', '/law/en.0123456789abcdef.json', {}, 200],
    ['a picture', '/pictures/mark.svg', {}, 200],
    ['a redirect', '/en', {}, 308],
    ['an address that leads nowhere', '/nowhere/', {}, 404],
    ['an address that cannot be read', '/%E0%A4%A', {}, 404],
    ['a request that would change something', '/', { method: 'POST', body: 'x' }, 405],
    ['the head of a page', '/en/', { method: 'HEAD' }, 200],
  ];

  test.each(kinds)('%s', async (_kind, path, init, status) => {
    const { status: got, headers } = await site.get(path, init);
    expect(got).toBe(status);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(), ');
  });

  test('a request that is not HTTP', async () => {
    const answer = await site.raw('nonsense\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  });

  test('a page not changed since', async () => {
    const tag = (await site.get('/en/')).headers.get('etag') ?? '';
    const again = await site.get('/en/', { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('what is answered', () => {
  test("a page's policy admits its own inline scripts, and no other page's does", async () => {
    const policyOf = async (path: string) =>
      (await site.get(path)).headers.get('content-security-policy');
    expect(await policyOf('/')).toContain("'sha256-abc='");
    expect(await policyOf('/en/')).not.toContain('sha256-');
  });

  test('the page for an address that leads nowhere is our own, with status 404', async () => {
    const response = await site.get('/en/nowhere');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<h1>Nothing here</h1>');
  });

  test('HEAD has the length of the page and no page', async () => {
    const response = await site.get('/en/', { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('16');
    expect(await response.text()).toBe('');
  });

  test.each([
    ['/en', '/en/'],
    ['/en/case/question', '/en/case/question/'],
    ['/en?_rsc=1', '/en/?_rsc=1'],
    ['/a%20b', '/a%20b/'],
  ])('%s moves to %s', async (from, to) => {
    const response = await site.get(from);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(to);
  });

  test('a query does not hide a file', async () => {
    expect(await (await site.get('/en/index.txt?_rsc=1')).text()).toBe('payload');
  });

  test('types', async () => {
    const typeOf = async (path: string) => (await site.get(path)).headers.get('content-type');
    expect(await typeOf('/worker.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('/pictures/mark.svg')).toBe('image/svg+xml');
  });
});

describe('what stays out of reach', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/en/../../secret.txt',
    '/en/%2e%2e/%2e%2e/secret.txt',
    '//secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/secret.txt%00.html',
  ])('%s', async (path) => {
    const request = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const answer = await site.raw(request);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain(site.secret);
  });

  test.each(['/en/case/', '/law/', '/_next/static/', '/_hosting/inline-scripts.json', '/_headers'])(
    'no list of a folder, and nothing meant for a host: %s',
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
    },
  );

  test('a redirect never leads to another host', async () => {
    const answer = await site.raw(
      'GET //evil.example HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('a folder without a site is refused at the start', () => {
    expect(() => createStaticServer('/nowhere')).toThrow('There is no built site in /nowhere.');
  });
});

describe('caching, robots and https', () => {
  test('names with a hash in them are kept for ever, the rest is asked for again', async () => {
    const cacheOf = async (path: string) => (await site.get(path)).headers.get('cache-control');
    expect(await cacheOf('/_next/static/chunks/0abc.js')).toContain('immutable');
    expect(await cacheOf('/law/en.0123456789abcdef.json')).toContain('immutable');
    expect(await cacheOf('/_next/static/indicia/_buildManifest.js')).toBe('no-cache');
    expect(await cacheOf('/')).toBe('no-cache');
    expect(await cacheOf('/nowhere/')).toBe('no-cache');
  });

  test('screens that hold a case are not for search engines', async () => {
    const robotsOf = async (path: string) => (await site.get(path)).headers.get('x-robots-tag');
    expect(await robotsOf('/en/case/question/')).toBe('noindex');
    expect(await robotsOf('/en/')).toBe('all');
  });

  test('browsers are told to stay on https only where the request came by it', async () => {
    const plain = await site.get('/');
    const proxied = await site.get('/', { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(plain.headers.has('strict-transport-security')).toBe(false);
    expect(proxied.headers.get('strict-transport-security')).toContain('max-age=');
  });
});

describe('compressed copies', () => {
  const asked = (accepted: string) => site.raw(request('/big.txt', accepted));
  const request = (path: string, accepted: string) =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${accepted}\r\nConnection: close\r\n\r\n`;

  test.each([
    ['br, gzip', 'br', 'the copy for br'],
    ['gzip, deflate', 'gzip', 'the copy for gzip'],
    ['br;q=0, gzip', 'gzip', 'the copy for gzip'],
  ])('asked with "%s", %s is sent, with the policy', async (accepted, coding, body) => {
    const answer = await asked(accepted);
    expect(answer).toContain(`Content-Encoding: ${coding}`);
    expect(answer).toContain('Vary: Accept-Encoding');
    expect(answer).toContain("default-src 'none'");
    expect(answer).toContain(body);
  });

  test('who takes none gets the file itself, and a copy has no address of its own', async () => {
    const answer = await asked('identity');
    expect(answer).not.toContain('Content-Encoding');
    expect(answer).toContain('as it is');
    expect((await site.get('/big.txt.br')).status).toBe(404);
  });
});
