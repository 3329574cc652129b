'use client';

import { AppLink } from '@/app/components/app-link';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import type { Step } from '@/lib/journey/journey';
import { leftOutOf } from '@/lib/journey/left-out';
import { useBecause } from '../question/left-out-notice';
import styles from './part-screen.module.css';

/** The pages that earlier answers make superfluous: by which answers, what is kept, and the way in. */
export function LeftOutPages({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 className={styles.section}>{words('leftOut.title')}</h2>
      <p className={styles.note}>{words('leftOut.lead')}</p>
      <ul className={styles.left}>
        {steps.map((step) => (
          <li key={step.key}>
            <LeftOutPage step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftOutPage({ step }: { step: Step }) {
  const words = useWords();
  const href = useStopHref();
  const { law, texts } = useLaw();
  const { case: c } = useOpenCase();
  const why = leftOutOf(law.vocabulary, c, step);
  const because = useBecause(why ?? { because: [], kept: 0, settled: false });
  const title = texts.pages[step.page]?.title;
  return (
    <>
      <p>
        {title}{' '}
        <AppLink href={href({ kind: 'step', key: step.key, step })}>
          {words('leftOut.ask')}
          <span className="visually-hidden"> {title}</span>
        </AppLink>
      </p>
      <p className={styles.note}>{because}</p>
    </>
  );
}
