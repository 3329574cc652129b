'use client';

import { SummaryList } from '@/app/components/summary-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { coarseDateInWords } from '@/app/words/coarse-date';
import { useLocale, useWords } from '@/app/words/words';
import { draftAt } from '@/lib/case/drafts';
import { answerAt } from '@/lib/case/read';
import type { Step } from '@/lib/journey/journey';
import { leftOutOf } from '@/lib/journey/left-out';
import { useBecause } from '../question/left-out-notice';
import { usePlaceLabel } from '../question/place-label';
import { answerInWords } from './answer-in-words';
import styles from './answers-screen.module.css';
import { isShown, type Shown } from './shown-answers';

/** What is recorded on a page, line by line; what was not asked there is one line more. */
export function StepAnswers({
  step,
  shown,
  title: Title,
}: {
  step: Step;
  shown: Shown;
  title: 'h3' | 'h4';
}) {
  const words = useWords();
  const locale = useLocale();
  const { law, texts } = useLaw();
  const { case: c } = useOpenCase();
  const href = useStopHref();
  const place = usePlaceLabel(step.at);
  const left = leftOutOf(law.vocabulary, c, step);
  const because = useBecause(left ?? { because: [], kept: 0, settled: false });
  const rows = step.facts.flatMap((fact) => {
    const text = texts.facts[fact.id];
    if (!text) return [];
    const draft = draftAt(c, step.at, fact.id);
    const answer = answerAt(c, step.at, fact.id);
    if (!isShown(shown, c, step.at, fact)) return [];
    const recorded = answerInWords(answer, text, words);
    const waiting = draft === undefined ? [] : [words('answers.draft', { note: draft })];
    const until = fact.id === 'consentScope' ? c.consentUntil : undefined;
    if (until)
      waiting.unshift(words('consent.holdsUntil', { date: coarseDateInWords(until, locale) }));
    const lines = recorded ?? (waiting.length > 0 ? [words('answers.notAsked')] : null);
    return [
      {
        key: fact.id,
        term: text.short,
        value: lines ? [...lines, ...waiting].join('\n') : words('answers.notAsked'),
        empty: lines === null,
        change: {
          href: href({ kind: 'step', key: step.key, step }),
          text: words('answers.change'),
          of: words('answers.changeOf', { question: text.short, place }),
        },
      },
    ];
  });
  if (rows.length === 0) return null;
  const title = texts.pages[step.page]?.title ?? '';
  const silent = rows.filter(({ empty }) => empty);
  const last = {
    key: step.key,
    term: words('answers.notAsked'),
    value: silent.map(({ term }) => term).join('\n'),
    empty: true,
    change: {
      href: href({ kind: 'step', key: step.key, step }),
      text: words('answers.answer'),
      of: words('answers.changeOf', { question: title, place }),
    },
  };
  return (
    <div className={styles.step}>
      <Title className={styles.page}>{title}</Title>
      {left ? <p className={styles.left}>{because}</p> : null}
      <SummaryList
        rows={silent.length > 1 ? [...rows.filter(({ empty }) => !empty), last] : rows}
      />
    </div>
  );
}
