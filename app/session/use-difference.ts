'use client';

import { useEffect, useRef, useState } from 'react';
import type { Case } from '@/lib/case/schema';
import type { Difference } from '@/lib/engine/difference';
import { type EnginePort, startEngine } from './engine-client';
import { useLaw } from './law';

type Told = { readonly of: Case; readonly difference: Difference | 'failed' };

/**
 * What would move if the case were another one: `null` while nothing is tried, `working` until the
 * engine has answered. It asks a worker of its own, so that what is tried never waits with, or stands in
 * for, the assessment of the case itself.
 */
export function useDifference(
  c: Case,
  other: Case | null,
): Difference | 'failed' | 'working' | null {
  const { law } = useLaw();
  const port = useRef<EnginePort | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    const started = startEngine();
    started.postMessage({ law });
    port.current = started;
    return () => {
      port.current = null;
      started.terminate();
    };
  }, [law]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new worker must be asked again
  useEffect(() => {
    const worker = port.current;
    if (!other || !worker) return;
    const tell = (difference: Told['difference']) => setTold({ of: other, difference });
    // Only the newest question has a listener: an answer to one before it comes with another id.
    const id = performance.now();
    worker.onmessage = ({ data }) => {
      if (!('id' in data) || data.id !== id) return;
      tell('difference' in data ? data.difference : 'failed');
    };
    worker.onerror = () => tell('failed');
    worker.postMessage({ id, case: c, other, ask: 'difference' });
  }, [c, other, law]);

  if (!other) return null;
  return told?.of === other ? told.difference : 'working';
}
