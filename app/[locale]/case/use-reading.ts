'use client';

import { useMemo } from 'react';
import { useAssessment } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useLocale, usePath, useWords, type Words } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import type { Assessment } from '@/lib/engine/findings';
import { authorityAt } from '@/lib/engine/on-point';
import type { HoldingId, Rule } from '@/lib/engine/pack';
import type { AtomRef, ScopeRef, World } from '@/lib/engine/world';
import { type CaseIndex, indexCase } from '@/lib/memo/case-index';
import { type Explainer, explainer } from '@/lib/memo/explain';
import { indexLaw, type LawIndex } from '@/lib/memo/law-index';
import type { Say } from '@/lib/memo/words';
import { type LibraryLinks, libraryLinks } from '../library/links';
import { type FindingIndex, indexFindings } from './findings/view-model/finding-index';
import { questionAddresses } from './findings/view-model/question-addresses';

/** The open case, read by the law: everything that the findings and the charges are drawn from. */
export type Reading = {
  readonly case: Case;
  readonly words: Words;
  readonly law: LawIndex;
  /** Addresses in the library. */
  readonly to: LibraryLinks;
  readonly cases: CaseIndex;
  readonly world: World;
  readonly assessment: Assessment;
  readonly index: FindingIndex;
  readonly explain: Explainer;
  /** The rulings for or against a rule that speak to what is recorded at a place. */
  readonly authority: (rule: Rule, side: 'for' | 'against', at: ScopeRef) => readonly HoldingId[];
  /** Where an answer can be given or changed. */
  readonly questionHref: (atom: Pick<AtomRef, 'fact' | 'at'>) => string | undefined;
};

/** `null` until the engine has answered for the case as it now is. */
export function useReading(): Reading | null {
  const words = useWords();
  const path = usePath();
  const locale = useLocale();
  const { law, texts } = useLaw();
  const { case: open } = useOpenCase();
  const { assessment } = useAssessment();
  return useMemo(() => {
    if (!assessment) return null;
    const say: Say = (key, values) => words(key, values);
    const book = indexLaw(law, texts);
    const cases = indexCase(open, say);
    const addressOf = questionAddresses(law.vocabulary, open);
    return {
      case: open,
      words,
      law: book,
      to: libraryLinks(locale, law),
      cases,
      world: toWorld(open, law.vocabulary),
      assessment,
      index: indexFindings(assessment),
      explain: explainer(book, cases, say),
      authority: (rule, side, at) =>
        authorityAt(rule, side, { holding: book.holding, assessment }, at),
      questionHref: (atom) => {
        const address = addressOf(atom);
        return address === undefined ? undefined : `${path('case/question')}#${address}`;
      },
    };
  }, [words, path, locale, law, texts, open, assessment]);
}
