import type { Locked } from './opened-vault';
import {
  type InputOf,
  LOCKED,
  type OutputOf,
  type VaultCall,
  type VaultReply,
  type VaultRequest,
} from './worker-protocol';

/** The part of a `Worker` that is used; a test passes its own. */
export type WorkerPort = {
  postMessage(message: VaultRequest): void;
  onmessage: ((event: MessageEvent<VaultReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
};

export type VaultClient = {
  /**
   * Asks the worker. Once locked, and for calls under way at that moment, the answer is `locked`.
   *
   * @throws (rejects) only for mistakes of our own inside the worker, with the name of the error.
   */
  call<C extends VaultCall>(call: C, input: InputOf<C>): Promise<OutputOf<C> | Locked>;
  /** Locked, or broken: nothing will answer any more. */
  readonly ended: () => boolean;
  /** Ends the worker, and with it every key: at once, whatever it was doing. */
  lock(): void;
};

/** One client is one worker: to unlock again, start both anew. */
export function vaultClient(worker: WorkerPort): VaultClient {
  type Waiting = {
    readonly resolve: (output: OutputOf<VaultCall> | Locked) => void;
    readonly reject: (error: Error) => void;
  };
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended = false;

  const settle = (id: number, how: (call: Waiting) => void) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) how(call);
  };
  const end = (how: (call: Waiting) => void) => {
    ended = true;
    for (const id of [...waiting.keys()]) settle(id, how);
    worker.terminate();
  };

  worker.onmessage = ({ data }) => {
    settle(data.id, ({ resolve, reject }) =>
      'failed' in data ? reject(new Error(`Vault worker: ${data.failed}`)) : resolve(data.output),
    );
  };
  // The worker could not start, or broke outside a call: nothing will answer any more.
  worker.onerror = () => end(({ reject }) => reject(new Error('Vault worker: ended')));

  return {
    call(call, input) {
      if (ended) return Promise.resolve(LOCKED);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        // The reply to a call is the output of that call: the number ties them.
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, call, input } as VaultRequest);
      });
    },
    ended: () => ended,
    lock: () => end(({ resolve }) => resolve(LOCKED)),
  };
}
