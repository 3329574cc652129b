'use client';

import { useEffect, useMemo, useState } from 'react';
import { useRelevance } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { useLocale } from '@/app/words/words';
import type { Depth, Template } from '@/lib/case/memo-schema';
import type { Case } from '@/lib/case/schema';
import { isDate } from '@/lib/engine/iso-date';
import { buildMemo } from '@/lib/memo/build-memo';
import { receipt } from '@/lib/memo/receipt';
import type { Memo, Receipt } from '@/lib/memo/value';
import type { MemoVoice } from '@/lib/memo/words';
import { findLocale } from '@/texts/locales';
import type { Reading } from '../use-reading';

type Choices = {
  readonly date: string;
  readonly word: Case['word'];
  readonly template: Template;
  readonly depth: Depth;
};

/** The memo of the open case; `null` until its receipt is made. */
export function useMemoValue(reading: Reading, choices: Choices): Memo | null {
  const { law, texts } = useLaw();
  const locale = useLocale();
  // A memo never tells of questions that were open before the last answer.
  const relevance = useRelevance();
  const made = useReceipt(reading);
  const { words, assessment } = reading;
  const { date, word, template, depth } = choices;
  const citations = reading.case.memo?.citations;
  return useMemo(() => {
    if (!made || !isDate(date)) return null;
    const spoken: MemoVoice = {
      locale,
      direction: findLocale(locale)?.direction ?? 'ltr',
      say: (key, values) => words(key, values),
    };
    return buildMemo({
      case: { ...reading.case, word },
      law,
      lawTexts: texts,
      words: spoken,
      assessment,
      ...(relevance && { relevance }),
      date,
      template,
      depth,
      ...(citations && { citations }),
      receipt: made,
    });
  }, [
    reading.case,
    date,
    word,
    template,
    depth,
    citations,
    made,
    law,
    texts,
    locale,
    words,
    assessment,
    relevance,
  ]);
}

function useReceipt({ case: c, world, assessment }: Reading): Receipt | null {
  const { law } = useLaw();
  const [made, setMade] = useState<{ receipt: Receipt; of: typeof assessment } | null>(null);
  useEffect(() => {
    // Elsewhere browsers have no `crypto.subtle`; `memo-pending.tsx` says so.
    if (!window.isSecureContext) return;
    let current = true;
    receipt({ law, world, assessment, salt: c.salt }).then(
      (done) => current && setMade({ receipt: done, of: assessment }),
    );
    return () => {
      current = false;
    };
  }, [law, world, assessment, c.salt]);
  return made?.of === assessment ? made.receipt : null;
}
