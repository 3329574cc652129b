'use client';

import { useMemo, useState } from 'react';
import { useFragment } from '@/app/session/address-bar';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { sameFacts } from '@/lib/case/same-facts';
import type { Case } from '@/lib/case/schema';
import type { Vocabulary } from '@/lib/engine/pack';
import { resolve } from '@/lib/journey/address';
import { hasNoSilence } from '@/lib/journey/journey';
import { GATE } from '@/lib/journey/path';
import { type Stop, stops } from '@/lib/journey/stops';
import { LedAstray } from '../led-astray';
import { GateNotice } from './gate-notice';
import { QuestionPage } from './question-page';

/** The step that the fragment names, in the open case. */
export function QuestionScreen() {
  const { law } = useLaw();
  const { case: c } = useOpenCase();
  const fragment = useFragment();
  const path = usePathOf(c, law.vocabulary);
  const stop = resolve(c, fragment, path, ({ key }) => key);
  if (stop?.kind !== 'step') return <LedAstray fragment={fragment} />;
  const passed = stop.step.section === GATE || path.every((one) => isPassed(one, c));
  if (!passed) return <GateNotice path={path} />;
  return <QuestionPage key={stop.key} step={stop.step} path={path} leftOut={stop.leftOut} />;
}

/** The path follows from the answers: with each key of a note it stays as it is. */
function usePathOf(c: Case, vocabulary: Vocabulary): readonly Stop[] {
  const [of, setOf] = useState(c);
  if (!sameFacts(of, c)) setOf(c);
  return useMemo(() => stops(vocabulary, of), [vocabulary, of]);
}

const isPassed = (stop: Stop, c: Case): boolean =>
  stop.kind !== 'step' || stop.step.section !== GATE || hasNoSilence(stop.step, c);
