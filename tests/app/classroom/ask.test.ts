import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '@/app/[locale]/classroom/ask';
import { refusals } from '@/lib/exercise/classroom/refusals';

afterEach(() => vi.unstubAllGlobals());

/** Answers for the address asked, and for `/health`; an error is a line that was cut. */
function answering(answer: Response | Error, health: Response | Error = Response.json({})) {
  const asked: [string, RequestInit | undefined][] = [];
  const fetch = async (address: string, init?: RequestInit) => {
    asked.push([address, init]);
    const response = address === '/health' ? health : answer;
    if (response instanceof Error) throw response;
    return response;
  };
  vi.stubGlobal('window', { fetch });
  vi.stubGlobal('fetch', fetch);
  return asked;
}

const refused = (error: string, more: object = {}) =>
  Response.json({ error, says: 'In English.', ...more }, { status: 422 });
const cut = new TypeError('no network');

test('what is answered is handed on; the key goes into a header and nowhere else', async () => {
  const asked = answering(Response.json({ room: 'a' }));
  expect(await ask('/api/x', { code: 1 }, 'room.secret')).toEqual({
    ...{ ok: true, value: { room: 'a' } },
  });
  const [[address, init] = []] = asked;
  expect([address, init?.body]).toEqual(['/api/x', '{"code":1}']);
  expect(new Headers(init?.headers).get('Authorization')).toBe('Bearer room.secret');
});

test.each([...Object.keys(refusals)])(
  '%s comes as its code and its place, without the sentence of the server',
  async (error) => {
    answering(refused(error));
    expect(await ask('/api/x', {})).toEqual({ ok: false, fault: { why: 'refused', error } });
  },
);

test('the place of a fault is handed on', async () => {
  answering(refused('scenario-faulty', { at: 'scenario.rounds[0]' }));
  const fault = { why: 'refused', error: 'scenario-faulty', at: 'scenario.rounds[0]' };
  expect(await ask('/api/x', {})).toEqual({ ok: false, fault });
});

test('a reason of another version is one that this page does not know', async () => {
  answering(refused('too-purple'));
  expect(await ask('/api/x', {})).toEqual({
    ...{ ok: false, fault: { why: 'refused', error: 'unknown' } },
  });
});

test.each<[string, Response | Error, Response | Error, string]>([
  ['a line that was cut', cut, cut, 'away'],
  ['a server that is there and answers nothing', cut, Response.json({}), 'away'],
  [
    'files alone',
    new Response('', { status: 405 }),
    new Response('', { status: 404 }),
    'no-service',
  ],
  ['a page of welcome', new Response('<p>', { status: 511 }), new Response('<p>'), 'away'],
])('%s', async (_what, answer, health, why) => {
  answering(answer, health);
  expect(await ask('/api/x', {})).toEqual({ ok: false, fault: { why } });
});
