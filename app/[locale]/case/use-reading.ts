'use client';

import { useMemo } from 'react';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useLocale, usePath, useWords } from '@/app/words/words';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile, type Engine } from '@/lib/engine/compile';
import type { Law } from '@/lib/engine/pack';
import type { AtomRef } from '@/lib/engine/world';
import { indexCase } from '@/lib/memo/case-index';
import { explainer } from '@/lib/memo/explain';
import { indexLaw } from '@/lib/memo/law-index';
import type { Say } from '@/lib/memo/words';
import { libraryLinks } from '../library/links';
import { indexFindings } from './findings/view-model/finding-index';
import { questionAddresses } from './findings/view-model/question-addresses';

/** The open case, read by the law: everything that the findings and the charges are drawn from. */
export type Reading = ReturnType<typeof useReading>;

export function useReading() {
  const words = useWords();
  const path = usePath();
  const locale = useLocale();
  const { law, texts } = useLaw();
  const { case: open } = useOpenCase();
  return useMemo(() => {
    const say: Say = (key, values) => words(key, values);
    const book = indexLaw(law, texts);
    const cases = indexCase(open, say);
    const world = toWorld(open, law.vocabulary);
    const assessment = assess(engineOf(law), world);
    const addressOf = questionAddresses(law.vocabulary, open);
    return {
      case: open,
      words,
      law: book,
      /** Addresses in the library. */
      to: libraryLinks(locale, law),
      cases,
      world,
      assessment,
      index: indexFindings(assessment),
      explain: explainer(book, cases, say),
      /** Where an answer can be given or changed. */
      questionHref: (atom: Pick<AtomRef, 'fact' | 'at'>) => {
        const address = addressOf(atom);
        return address === undefined ? undefined : `${path('case/question')}#${address}`;
      },
    };
  }, [words, path, locale, law, texts, open]);
}

// Compiling takes longer than assessing, and the law does not change while the page lives.
const engines = new WeakMap<Law, Engine>();

function engineOf(law: Law): Engine {
  const known = engines.get(law);
  if (known) return known;
  const engine = compile(law);
  engines.set(law, engine);
  return engine;
}
