import type { Channel, Locks } from '@/app/session/claims';

type Held = { readonly name: string; readonly lose: (reason: unknown) => void };

/** One browser's locks and its channel between tabs, as far as claims use them. */
export function aBrowser() {
  const held = new Map<string, Held>();
  const waiting = new Map<string, (() => void)[]>();
  const tabs: ((data: unknown, from: object) => void)[] = [];

  async function request(
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => unknown,
  ): Promise<unknown> {
    if (options.steal) held.get(name)?.lose(new DOMException('stolen', 'AbortError'));
    else if (held.has(name) && options.ifAvailable) return work(null);
    else if (held.has(name)) await inLine(name, options.signal);
    let lose: Held['lose'] = () => undefined;
    const lost = new Promise((_, reject) => {
      lose = reject;
    });
    const mine = { name, lose };
    held.set(name, mine);
    try {
      return await Promise.race([work({ name, mode: 'exclusive' }), lost]);
    } finally {
      if (held.get(name) === mine) {
        held.delete(name);
        waiting.get(name)?.shift()?.();
      }
    }
  }

  function inLine(name: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const line = waiting.get(name) ?? [];
      waiting.set(name, line);
      line.push(resolve);
      signal?.addEventListener('abort', () => {
        line.splice(line.indexOf(resolve), 1);
        reject(signal.reason);
      });
    });
  }

  return {
    locks: { request } as Locks,
    channel: (): Channel => {
      const self = {};
      return {
        postMessage: (data) => {
          for (const hear of tabs) hear(data, self);
        },
        addEventListener: (_: string, listener: unknown) => {
          tabs.push((data, from) => {
            if (from !== self) (listener as (event: { data: unknown }) => void)({ data });
          });
        },
      };
    },
  };
}
