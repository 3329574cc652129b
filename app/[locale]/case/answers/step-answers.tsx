'use client';

import { SummaryList } from '@/app/components/summary-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import { answerAt } from '@/lib/case/read';
import type { Step } from '@/lib/journey/journey';
import { usePlaceLabel } from '../question/place-label';
import { answerInWords } from './answer-in-words';
import styles from './answers-screen.module.css';

export function StepAnswers({ step, onlyAnswered }: { step: Step; onlyAnswered: boolean }) {
  const words = useWords();
  const { texts } = useLaw();
  const { case: c } = useOpenCase();
  const href = useStopHref();
  const place = usePlaceLabel(step.at);
  const rows = step.facts.flatMap((fact) => {
    const text = texts.facts[fact.id];
    if (!text) return [];
    const lines = answerInWords(answerAt(c, step.at, fact.id), text, words);
    if (lines === null && onlyAnswered) return [];
    return [
      {
        key: fact.id,
        term: text.short,
        value: lines?.join('\n') ?? words('answers.notAsked'),
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
  if (rows.every(({ empty }) => empty)) {
    // A page of which nothing was asked is one line, not ten.
    const row = {
      key: step.key,
      term: title,
      value: words('answers.notAsked'),
      empty: true,
      change: {
        href: href({ kind: 'step', key: step.key, step }),
        text: words('answers.answer'),
        of: words('answers.changeOf', { question: title, place }),
      },
    };
    return <SummaryList rows={[row]} />;
  }
  return (
    <div className={styles.step}>
      <h3 className={styles.page}>{title}</h3>
      <SummaryList rows={rows} />
    </div>
  );
}
