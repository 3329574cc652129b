'use client';

import { AppLink } from '@/app/components/app-link';
import { useOpenCase } from '@/app/session/session';
import { usePartHref } from '@/app/session/stop-href';
import { coarseDateInWords } from '@/app/words/coarse-date';
import { useLocale, useWords } from '@/app/words/words';
import type { Act } from '@/lib/case/schema';
import { timeline } from '@/lib/journey/timeline';
import styles from './order-of-events.module.css';

/** The acts in order of time, as far as a year or a month is recorded for them. */
export function OrderOfEvents() {
  const words = useWords();
  const locale = useLocale();
  const { case: c } = useOpenCase();
  const { moments, undated } = timeline(c);
  if (moments.length === 0) return null;
  return (
    <section>
      <h2>{words('timeline.title')}</h2>
      <ol className={styles.moments}>
        {moments.map(({ when, acts }) => (
          <li key={when} className={styles.moment}>
            <time dateTime={when} className={styles.when}>
              {coarseDateInWords(when, locale)}
            </time>
            <Acts acts={acts} />
          </li>
        ))}
        {undated.length > 0 ? (
          <li className={styles.moment}>
            <span className={styles.when}>{words('timeline.undated')}</span>
            <Acts acts={undated} />
          </li>
        ) : null}
      </ol>
    </section>
  );
}

function Acts({ acts }: { acts: readonly Act[] }) {
  const href = usePartHref();
  return (
    <ul className={styles.acts}>
      {acts.map(({ id, label }) => (
        <li key={id}>
          <AppLink href={href({ act: id })}>
            <bdi>{label}</bdi>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
