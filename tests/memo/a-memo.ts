import type { Depth, Template } from '@/lib/case/memo-schema';
import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { buildMemo } from '@/lib/memo/build-memo';
import type { Memo } from '@/lib/memo/value';
import { explain } from '@/texts/en/explain';
import { memo as words } from '@/texts/en/memo';
import { aCase, notKnown } from '../case/builder';
import { memoLaw, memoLawTexts } from './memo-law';

/** A memo about a case under the small law, on a fixed date. */
export function aMemo(
  c: Case = paraded(),
  template: Template = 'assessment',
  depth: Depth = 'full',
): Memo {
  return buildMemo({
    case: c,
    law: memoLaw,
    lawTexts: memoLawTexts,
    words: { locale: 'en', memo: words, explain },
    assessment: assess(compile(memoLaw), toWorld(c, memoLaw.vocabulary)),
    date: '2026-11-22',
    template,
    depth,
  });
}

/** One act in one context: undressed before a crowd under threat; whether it was linked to a conflict is open. */
export function paraded(): Case {
  return aCase()
    .withContext('The town', { attackOnCivilians: true, attackWidespread: true })
    .withAct('Act 1', {
      whatWasDone: ['undressing', 'parading'],
      bodyPart: notKnown,
      circumstances: ['threat'],
      comparableGravity: {
        state: 'answered',
        value: true,
        standing: 'alleged',
        note: 'Before a crowd',
      },
    })
    .build();
}
