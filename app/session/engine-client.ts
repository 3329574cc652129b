import type { EngineReply, EngineRequest } from '@/app/workers/engine-protocol';
import type { Case } from '@/lib/case/schema';
import type { Assessment } from '@/lib/engine/findings';
import type { Law } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';

/** The part of a `Worker` that is used; a test passes its own. */
export type EnginePort = {
  postMessage(message: EngineRequest): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
};

export const startEngine = (): EnginePort =>
  new Worker(new URL('../workers/engine.worker.ts', import.meta.url), { type: 'module' });

export type EngineClient = {
  assess(c: Case): void;
  relevant(c: Case): void;
  close(): void;
};

/**
 * Asks the engine's worker. While it works, only the newest case of each kind waits: what a person
 * typed meanwhile overtakes what was typed before.
 */
export function engineClient(
  worker: EnginePort,
  law: Law,
  heard: {
    readonly assessment: (assessment: Assessment, of: Case) => void;
    readonly relevance: (relevance: Relevance, of: Case) => void;
    readonly failed: (name: string) => void;
  },
): EngineClient {
  const send = (request: EngineRequest) => worker.postMessage(request);
  const waiting = new Map<'assess' | 'relevant', Case>();
  let working: { readonly id: number; readonly case: Case } | undefined;
  let lastId = 0;

  const next = () => {
    const [first] = waiting;
    if (working || !first) return;
    const [ask, c] = first;
    waiting.delete(ask);
    lastId += 1;
    working = { id: lastId, case: c };
    send({ id: lastId, case: c, ask });
  };

  // It could not start, or the law does not compile: nothing will answer any more.
  worker.onerror = () => heard.failed('worker');
  worker.onmessage = ({ data }) => {
    const of = working?.case;
    working = undefined;
    if (of) {
      if ('failed' in data) heard.failed(data.failed);
      else if ('assessment' in data) heard.assessment(data.assessment, of);
      else if ('relevance' in data) heard.relevance(data.relevance, of);
    }
    next();
  };
  send({ law });

  const ask = (what: 'assess' | 'relevant', c: Case) => {
    waiting.set(what, c);
    next();
  };
  return {
    assess: (c) => ask('assess', c),
    relevant: (c) => ask('relevant', c),
    close: () => worker.terminate(),
  };
}
