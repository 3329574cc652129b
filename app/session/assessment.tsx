'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Question, Told } from '@/app/workers/engine-protocol';
import { sameFacts } from '@/lib/case/same-facts';
import type { Case } from '@/lib/case/schema';
import type { Explanation } from '@/lib/engine/explain';
import type { Assessment, Finding } from '@/lib/engine/findings';
import type { Relevance } from '@/lib/engine/relevance';
import { scopeKey } from '@/lib/engine/scopes';
import type { ScopeRef } from '@/lib/engine/world';
import type { MarginNote } from '@/lib/journey/margin-note';
import type { OpenQuestion } from '@/lib/journey/most-telling';
import { keyOf } from '@/lib/workspace/behind';
import { type EngineClient, engineClient, startEngine } from './engine-client';
import { useLaw } from './law';
import { useSession } from './session';

type Heard = {
  readonly told: Partial<Told>;
  /** Of which state of the case each was told. */
  readonly of: { readonly [A in keyof Told]?: Case };
  readonly failed: boolean;
};

const nothing: Heard = { told: {}, of: {}, failed: false };

const EngineContext = createContext<{
  readonly client: EngineClient | null;
  readonly heard: Heard;
} | null>(null);

/** Time for the page to show what was chosen, before the case is handed to the engine. */
const SOON = 60;

/** A worker that reads the open case; screens ask it for what they draw. */
export function AssessmentProvider({ children }: { children: ReactNode }) {
  const { law } = useLaw();
  const [client, setClient] = useState<EngineClient | null>(null);
  const [heard, setHeard] = useState(nothing);
  useEffect(() => {
    const started = engineClient(startEngine(), law, {
      told: (told, of) =>
        setHeard((before) => ({
          told: { ...before.told, ...told },
          of: { ...before.of, ...Object.fromEntries(Object.keys(told).map((ask) => [ask, of])) },
          failed: false,
        })),
      failed: () => setHeard((before) => ({ ...before, failed: true })),
    });
    setClient(started);
    return () => {
      setClient(null);
      started.close();
    };
  }, [law]);
  const value = useMemo(() => ({ client, heard }), [client, heard]);
  return <EngineContext value={value}>{children}</EngineContext>;
}

/** Asks whenever the case changes, as long as a screen wants to know. */
function useHeard(question: Question): Heard & { readonly case: Case | null } {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('The engine is asked outside AssessmentProvider');
  const { case: c } = useSession();
  const { client, heard } = engine;
  useEffect(() => {
    if (!client || !c) return;
    const timer = setTimeout(() => client.ask(question, c), SOON);
    return () => clearTimeout(timer);
  }, [client, c, question]);
  return { ...heard, case: c };
}

const THE_ASSESSMENT: Question = { ask: 'assessment' };
const THE_RELEVANCE: Question = { ask: 'relevance' };
const THE_QUESTIONS: Question = { ask: 'questions' };

/** Every finding with its reasons; `null` until there is one for the case as it now is. */
export function useAssessment(): {
  readonly assessment: Assessment | null;
  readonly failed: boolean;
} {
  const { told, of, failed, case: c } = useHeard(THE_ASSESSMENT);
  const current = c && of.assessment && sameFacts(of.assessment, c);
  return { assessment: (current && told.assessment) || null, failed };
}

/** Which open questions can still change a finding; `null` until known for the case as it now is. */
export function useRelevance(): Relevance | null {
  const { told, of, case: c } = useHeard(THE_RELEVANCE);
  const current = c && of.relevance && sameFacts(of.relevance, c);
  return (current && told.relevance) || null;
}

/** As `useRelevance`, question by question; the latest there is, also while a newer one is worked out. */
export function useOpenQuestions(): {
  readonly questions: readonly OpenQuestion[] | null;
  readonly failed: boolean;
} {
  const { told, of, failed, case: c } = useHeard(THE_QUESTIONS);
  return { questions: (of.questions?.id === c?.id && told.questions) || null, failed };
}

/** The sets of answers by which one finding is explained; asked for once a reader opens them. */
export function useExplanation({ id, scope }: Pick<Finding, 'id' | 'scope'>): {
  readonly explanation: Explanation | null;
  readonly failed: boolean;
} {
  const question = useMemo(
    () => ({ ask: `explanation ${keyOf(id, scope)}`, id, at: scope }) as const,
    [id, scope],
  );
  const { told, of, failed, case: c } = useHeard(question);
  const then = of[question.ask];
  const current = c && then && sameFacts(then, c);
  return { explanation: (current && told[question.ask]) || null, failed };
}

let visits = 0;

/**
 * What the answers so far support about a part, what has changed since this page was opened, and what is
 * missing. Until it is known for this page, what was last told of the same part, without its changes.
 */
export function useMarginNote({ act, context, group }: ScopeRef): {
  readonly note: MarginNote | null;
  readonly failed: boolean;
} {
  // A page that goes on to another part, by its fragment alone, is visited anew.
  const question = useMemo<Question & { ask: 'note' }>(() => {
    visits += 1;
    return {
      ask: 'note',
      at: {
        ...(act !== undefined && { act }),
        ...(context !== undefined && { context }),
        ...(group !== undefined && { group }),
      },
      since: visits,
    };
  }, [act, context, group]);
  const { told, of, failed, case: c } = useHeard(question);
  const { note } = told;
  if (!note || of.note?.id !== c?.id) return { note: null, failed };
  if (note.since === question.since) return { note, failed };
  const samePart = scopeKey(note.at) === scopeKey(question.at);
  return { note: samePart ? { ...note, changed: [], fell: 0 } : null, failed };
}
