'use client';

import { useMemo } from 'react';
import { AppLink } from '@/app/components/app-link';
import { useOpenQuestions } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import { mostTelling } from '@/lib/journey/most-telling';
import type { Stop } from '@/lib/journey/stops';
import { usePlaceLabel } from '../question/place-label';
import styles from './decides-most.module.css';

const MOST = 3;

/**
 * The open questions by which most crimes can still change. Its place is kept while they are worked out, so
 * that nothing moves under a hand that is about to press; where they could not be, there is nothing to say.
 */
export function DecidesMost({ route }: { route: readonly Stop[] }) {
  const words = useWords();
  const { questions, failed } = useOpenQuestions();
  const telling = useMemo(
    () => (questions ? mostTelling(questions, route, MOST) : []),
    [questions, route],
  );
  if (questions ? telling.length === 0 : failed) return null;
  return (
    <section aria-labelledby="telling" className={styles.telling}>
      <h2 id="telling" className={styles.title}>
        {words('caseHome.telling.title')}
      </h2>
      {questions ? (
        <ul className={styles.list}>
          {telling.map((one) => (
            <li key={`${one.stop.key} ${one.fact}`}>
              <Question {...one} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.waiting}>{words('caseHome.telling.working')}</p>
      )}
    </section>
  );
}

function Question({ stop, fact, serves }: ReturnType<typeof mostTelling>[number]) {
  const words = useWords();
  const href = useStopHref();
  const { texts } = useLaw();
  const place = usePlaceLabel(stop.step.at);
  return (
    <>
      <AppLink href={href(stop)}>{texts.facts[fact]?.question}</AppLink>
      <span className={styles.small}>
        {place ? <bdi>{place}</bdi> : null}
        {place ? ' · ' : null}
        {words('caseHome.telling.serves', { count: serves })}
      </span>
    </>
  );
}
