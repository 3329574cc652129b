import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const PAGE = 'A page of this release';
const hash = createHash('sha256').update(PAGE).digest('hex').slice(0, 32);
const code = readFileSync('scripts/service-worker.js', 'utf8');

/** The worker of a release of one page, online, on a device that keeps what it is given or has no room. */
function aWorker({ full }: { full: boolean }) {
  const kept = new Map<string, Response>();
  const listeners = new Map<string, (event: unknown) => void>();
  const cache = {
    match: async (key: string) => kept.get(key),
    put: async (key: string, response: Response) => {
      if (full) throw new DOMException('No room', 'QuotaExceededError');
      kept.set(key, response);
    },
  };
  const self = {
    RELEASE: { policy: 'p', locales: ['en'], files: { 'en/index.html': { hash, group: 'first' } } },
    location: { origin: 'https://indicia.example' },
    addEventListener: (type: string, hear: (event: unknown) => void) => listeners.set(type, hear),
  };
  const fetch = async () =>
    new Response(PAGE, { headers: { 'content-security-policy': "default-src 'none'" } });
  const caches = { open: async () => cache };
  runInNewContext(code, { self, caches, fetch, crypto, Response, Headers, URL, Uint8Array });
  const ask = (url: string) =>
    new Promise<Response>((resolve, reject) => {
      listeners.get('fetch')?.({
        request: new Request(url),
        respondWith: (answer: Promise<Response>) => answer.then(resolve, reject),
      });
    });
  return { ask, kept };
}

test.each([true, false])(
  'A good answer is given, whether or not there is no room: %s',
  async (full) => {
    const { ask, kept } = aWorker({ full });
    const answer = await ask('https://indicia.example/en/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(PAGE);
    expect([...kept.keys()]).toEqual(full ? [] : [`/_kept/${hash}`]);
  },
);

test('An address that is none is answered by the server, which says so', async () => {
  const { ask } = aWorker({ full: false });
  expect((await ask('https://indicia.example/%E0%A4')).status).toBe(200);
});
