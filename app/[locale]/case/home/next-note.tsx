'use client';

import { ButtonLink } from '@/app/components/button';
import { useLaw } from '@/app/session/law';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import type { Stop, Suggestion } from '@/lib/journey/stops';
import { usePlaceLabel } from '../question/place-label';
import styles from './next-note.module.css';

/** One thing to do next, and why it is that one. */
export function NextNote({ suggestion: { stop, why } }: { suggestion: Suggestion }) {
  const words = useWords();
  const href = useStopHref();
  const title = useStopTitle(stop);
  const place = usePlaceLabel(stop.kind === 'step' ? stop.step.at : {});
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next" className={styles.title}>
        {words('caseHome.next.title')}
      </h2>
      <p className={styles.what}>
        {title}
        {place ? (
          <span className={styles.place}>
            {' · '}
            <bdi>{place}</bdi>
          </span>
        ) : null}
      </p>
      <p className={styles.why}>
        {why === 'nothing-listed'
          ? words(
              `caseHome.next.why.nothing-listed.${stop.kind === 'list' ? stop.list : 'contexts'}`,
            )
          : words(`caseHome.next.why.${why}`)}
      </p>
      <ButtonLink href={href(stop)}>{words('caseHome.next.go')}</ButtonLink>
    </section>
  );
}

/** What a stop of the journey is called. */
function useStopTitle(stop: Stop): string {
  const words = useWords();
  const { texts } = useLaw();
  switch (stop.kind) {
    case 'step':
      return texts.pages[stop.step.page]?.title ?? '';
    case 'list':
      return words(`caseHome.lists.${stop.list}.title`);
    case 'check':
      return words('answers.title');
  }
}
