import type { EngineReply, EngineRequest, Question, Told } from '@/app/workers/engine-protocol';
import { sameFacts } from '@/lib/case/same-facts';
import type { Case } from '@/lib/case/schema';
import type { Law } from '@/lib/engine/pack';
import { scopeKey } from '@/lib/engine/scopes';

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
  /** A question that was asked of the same facts is not asked again: typing a note asks nothing. */
  ask(question: Question, c: Case): void;
  close(): void;
};

type Asked = { readonly question: Question; readonly case: Case };

/**
 * Asks the engine's worker. While it works, only the newest question of each kind waits: what a person
 * typed meanwhile overtakes what was typed before.
 */
export function engineClient(
  worker: EnginePort,
  law: Law,
  heard: {
    readonly told: (told: Partial<Told>, of: Case) => void;
    readonly failed: (name: string) => void;
  },
): EngineClient {
  const send = (request: EngineRequest) => worker.postMessage(request);
  const waiting = new Map<Question['ask'], Asked>();
  const latest = new Map<Question['ask'], Asked>();
  let working: Asked | undefined;
  let lastId = 0;

  const next = () => {
    const [first] = waiting;
    if (working || !first) return;
    const [ask, asked] = first;
    waiting.delete(ask);
    lastId += 1;
    working = asked;
    send({ id: lastId, text: JSON.stringify(asked.case), question: asked.question });
  };

  // It could not start, or the law does not compile: nothing will answer any more.
  worker.onerror = () => heard.failed('worker');
  worker.onmessage = ({ data }) => {
    const done = working;
    working = undefined;
    if (done && 'failed' in data) {
      latest.delete(done.question.ask);
      heard.failed(data.failed);
    }
    if (done && 'told' in data) heard.told(data.told, done.case);
    next();
  };
  send({ law });

  return {
    ask(question, c) {
      const before = latest.get(question.ask);
      if (before && sameQuestion(before.question, question) && sameFacts(before.case, c)) return;
      latest.set(question.ask, { question, case: c });
      waiting.set(question.ask, { question, case: c });
      next();
    },
    close: () => worker.terminate(),
  };
}

const sameQuestion = (a: Question, b: Question): boolean =>
  a.ask === 'note' && b.ask === 'note'
    ? a.since === b.since && scopeKey(a.at) === scopeKey(b.at)
    : a.ask === b.ask;
