'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { sameFacts } from '@/lib/case/same-facts';
import type { Case } from '@/lib/case/schema';
import type { Assessment } from '@/lib/engine/findings';
import type { Law } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';
import { type EngineClient, engineClient, startEngine } from './engine-client';
import { useLaw } from './law';
import { useSession } from './session';

type Assessed = {
  /** The latest there is; `null` before the first. */
  readonly assessment: Assessment | null;
  /** Which open questions can still change a finding that matters; `null` before the first. */
  readonly relevance: Relevance | null;
  /** Whether that belongs to the case as it now is. */
  readonly relevanceCurrent: boolean;
  /** Whether they belong to the case as it now is, or a newer one is being worked out. */
  readonly current: boolean;
  readonly failed: boolean;
};

const AssessmentContext = createContext<Assessed | null>(null);

/** Assesses the open case in a worker whenever it changes. */
export function AssessmentProvider({ children }: { children: ReactNode }) {
  const { law } = useLaw();
  const { case: c } = useSession();
  const [assessed, setAssessed] = useState<{ assessment: Assessment; of: Case } | null>(null);
  const [relevance, setRelevance] = useState<{ relevance: Relevance; of: Case } | null>(null);
  const [failed, setFailed] = useState(false);
  const client = useRef<EngineClient | null>(null);
  const asked = useRef<{ readonly c: Case; readonly law: Law } | null>(null);

  useEffect(() => {
    const started = engineClient(startEngine(), law, {
      assessment: (assessment, of) => {
        setAssessed({ assessment, of });
        setFailed(false);
      },
      relevance: (found, of) => setRelevance({ relevance: found, of }),
      failed: () => setFailed(true),
    });
    client.current = started;
    return () => {
      client.current = null;
      asked.current = null;
      started.close();
    };
  }, [law]);

  useEffect(() => {
    if (!c) return;
    const before = asked.current;
    asked.current = { c, law };
    // A note that is typed asks the engine nothing.
    if (before?.law === law && sameFacts(before.c, c)) return;
    client.current?.assess(c);
    client.current?.relevant(c);
  }, [c, law]);

  const value = useMemo<Assessed>(
    () => ({
      assessment: assessed && assessed.of.id === c?.id ? assessed.assessment : null,
      relevance: relevance && relevance.of.id === c?.id ? relevance.relevance : null,
      relevanceCurrent: relevance !== null && c !== null && sameFacts(relevance.of, c),
      current: assessed !== null && c !== null && sameFacts(assessed.of, c),
      failed,
    }),
    [assessed, relevance, failed, c],
  );
  return <AssessmentContext value={value}>{children}</AssessmentContext>;
}

/** What the answers so far support; only on screens of the case. */
export function useAssessment(): Assessed {
  const assessed = useContext(AssessmentContext);
  if (!assessed) throw new Error('useAssessment outside AssessmentProvider');
  return assessed;
}
