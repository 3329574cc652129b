import { Agent, request } from 'node:http';
import { eventStreamReader, type StreamMessage } from '../../lib/exercise/classroom/event-stream';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const streamAgent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });

const headersOf = (key: string | undefined) =>
  key === undefined ? {} : { Authorization: `Bearer ${key}` };

/** Posts as a device does: again, with the same body, when the line was cut. */
export async function post<Answer>(address: string, body: unknown, key?: string): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    try {
      const { status, text } = await postOnce(address, JSON.stringify(body), key);
      if (status < 300) return JSON.parse(text) as Answer;
      if (attempt > 5 || (status !== 429 && status !== 503)) throw new Error(`${status} ${text}`);
    } catch (error) {
      if (attempt > 5 || (error as NodeJS.ErrnoException).code === undefined) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function postOnce(address: string, body: string, key: string | undefined) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', ...headersOf(key) };
    const asked = request(address, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Opens a stream; resolves once it is there. Returns how to end it. */
export function listen(
  address: string,
  key: string | undefined,
  onMessage: (message: StreamMessage) => void,
) {
  return new Promise<() => void>((resolve, reject) => {
    const asked = request(address, { agent: streamAgent, headers: headersOf(key) }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`A stream was refused: ${response.statusCode}`));
      const read = eventStreamReader();
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        for (const message of read(chunk)) onMessage(message);
      });
      response.on('error', () => {});
      resolve(() => asked.destroy());
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Runs work for each item, so many at once. */
export async function each<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, n: number) => Promise<void>,
) {
  let next = 0;
  const lane = async () => {
    for (let n = next++; n < items.length; n = next++) await work(items[n] as Item, n);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Each item at a moment of its own within so many milliseconds. */
export async function within<Item>(
  ms: number,
  items: readonly Item[],
  work: (item: Item, n: number) => Promise<void>,
) {
  await Promise.all(
    items.map(async (item, n) => {
      await new Promise((resolve) =>
        setTimeout(resolve, (ms * ((n * 7919) % items.length)) / items.length),
      );
      await work(item, n);
    }),
  );
}

export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** Waits until something holds, for at most twenty seconds. */
export async function until(holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
