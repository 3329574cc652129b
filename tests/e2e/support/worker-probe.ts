/** What came of each thing that a worker tried. */
export type Tried = Readonly<
  Record<'foreign' | 'own' | 'code' | 'script' | 'wasm', 'done' | 'refused'>
>;

/** No foreign request, no code from text or from elsewhere; its own files and WebAssembly, which sealing needs. */
export const held: Tried = {
  foreign: 'refused',
  own: 'done',
  code: 'refused',
  script: 'refused',
  wasm: 'done',
};

/**
 * Runs in a worker and uses nothing from outside itself. It tries what our policy must refuse, and what it
 * must allow, in a task of its own: what a debugger itself evaluates, it may let through.
 */
export function tryEverything(foreign: string): Promise<Tried> {
  const outcome = async (attempt: () => unknown): Promise<'done' | 'refused'> => {
    try {
      await attempt();
      return 'done';
    } catch {
      return 'refused';
    }
  };
  const importScripts: unknown = Reflect.get(globalThis, 'importScripts');
  const header = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  return new Promise((resolve) => {
    setTimeout(async () => {
      resolve({
        foreign: await outcome(() =>
          fetch(foreign, { method: 'POST', body: 'x', mode: 'no-cors' }),
        ),
        own: await outcome(() => fetch(location.href)),
        code: await outcome(() => new Function('return 1')()),
        script: await outcome(() => (importScripts as (address: string) => void)(foreign)),
        wasm: await outcome(() => WebAssembly.compile(header)),
      });
    });
  });
}
