'use client';

import { overrides } from '@/lib/case/review';
import type { Reading } from '../use-reading';
import styles from './review.module.css';

/** What reviewers set aside, and which crimes and steps rest on it. */
export function Overrides({ reading }: { reading: Reading }) {
  const { words, law, cases, case: c, assessment } = reading;
  const all = overrides(c, assessment.findings);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="overrides" className={styles.overrides}>
      <h2 id="overrides">{words('review.overrides.title')}</h2>
      <p className={styles.small}>{words('review.overrides.lead')}</p>
      <ul>
        {all.map(({ review, now, carried }) => {
          const rule = law.rules.find(({ id }) => id === review.rule);
          const kind = rule?.kind ?? 'crime';
          const rest = carried.filter((f) => f.kind === 'crime' || f.kind === 'step');
          const names = rest.map(
            (f) => `${law.ruleText(f.id).short} (${cases.placeName(f.scope)})`,
          );
          return (
            <li key={review.id} className={styles.opinion} data-is="overrides">
              <p className={styles.name}>{law.texts.rules[review.rule]?.short ?? review.rule}</p>
              <p>
                <bdi>
                  {words('review.saidTo', {
                    by: review.by,
                    to: words(`verdicts.${kind}.${review.opinion.to}`),
                  })}
                  : {review.opinion.reason}
                </bdi>
              </p>
              <p>
                {now
                  ? words('review.overrides.now', { now: words(`verdicts.${kind}.${now}`) })
                  : words('review.overrides.gone')}
              </p>
              <p>
                {names.length > 0
                  ? words('review.overrides.rests', { findings: names.join('; ') })
                  : words('review.overrides.nothing')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
