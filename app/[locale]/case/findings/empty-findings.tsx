'use client';

import { ButtonLink } from '@/app/components/button';
import { EmptyState } from '@/app/components/empty-state';
import { usePath } from '@/app/words/words';
import type { Reading } from '../use-reading';
import { openAnswers } from './view-model/stays-open';

/** Where there is nothing to show yet: says what would stand here and how to begin. */
export function EmptyFindings({ reading }: { reading: Reading }) {
  const { words, assessment, index, world } = reading;
  const path = usePath();
  if (reading.case.acts.length === 0) {
    return (
      <EmptyState
        action={<ButtonLink href={path('case')}>{words('findings.empty.addAct')}</ButtonLink>}
      >
        {words('findings.empty.noActs')}
      </EmptyState>
    );
  }
  const decided = [...index.ofKind('step'), ...index.ofKind('crime')].some(
    (f) => f.verdict !== 'open',
  );
  if (decided || assessment.candidates.length > 0) return null;
  const asked = world.acts.some((act) => Object.keys(act.atoms).length > 0);
  const { toAsk } = openAnswers(assessment, world, index.ofKind('step'));
  if (asked && toAsk.length === 0)
    return <EmptyState>{words('findings.empty.allUnknown')}</EmptyState>;
  return (
    <EmptyState action={<ButtonLink href={path('case')}>{words('findings.empty.ask')}</ButtonLink>}>
      {words('findings.empty.undecided')}
    </EmptyState>
  );
}
