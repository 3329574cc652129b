'use client';

import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { actOf, contextOf, groupOf } from '@/lib/case/read';
import type { ScopeRef } from '@/lib/engine/world';

/** The person's own name for what a page is about: "Act 2, in The school". Empty for the case itself. */
export function usePlaceLabel({ act, context, group }: ScopeRef): string {
  const words = useWords();
  const { case: c } = useOpenCase();
  const actLabel = act === undefined ? '' : (actOf(c, act)?.label ?? '');
  const contextLabel = context === undefined ? '' : (contextOf(c, context)?.label ?? '');
  if (actLabel && contextLabel) {
    return words('question.at.actInContext', { act: actLabel, context: contextLabel });
  }
  return actLabel || contextLabel || (group === undefined ? '' : (groupOf(c, group)?.label ?? ''));
}
