'use client';

import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { Verdict } from '@/app/components/verdict';
import { useOpenCase } from '@/app/session/session';
import { overrides, removeReview, reviewsOn } from '@/lib/case/review';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { OpinionForm } from './opinion-form';
import styles from './review.module.css';

/** One finding: the result of the answers, what reviewers said of it, and the form for an opinion. */
export function ReviewedFinding({
  finding,
  by,
  say,
  reading,
}: {
  finding: Finding;
  by: string;
  say: (what: string) => void;
  reading: Reading;
}) {
  const { words, law, cases, case: c, assessment } = reading;
  const { edit } = useOpenCase();
  const name = law.ruleText(finding.id).short;
  const carried = overrides(c, assessment.findings).filter((o) => o.carried.includes(finding));
  return (
    <li className={styles.finding}>
      <div className={styles.line}>
        <p className={styles.name}>{name}</p>
        <p>
          <span className="visually-hidden">{words('review.result')}: </span>
          <Verdict kind={finding.kind} verdict={finding.verdict} />
        </p>
        <p className={styles.small}>{cases.placeName(finding.scope)}</p>
      </div>
      {carried.length > 0 ? (
        <p className={styles.aside}>
          {words('review.carried', {
            findings: carried
              .map(({ review }) => law.texts.rules[review.rule]?.short ?? review.rule)
              .join('; '),
          })}
        </p>
      ) : null}
      {reviewsOn(c, finding).map(({ id, by: who, opinion, result }) => (
        <div key={id} className={styles.opinion} data-is={opinion.is}>
          <p>
            <bdi>
              {opinion.is === 'overrides'
                ? words('review.saidTo', {
                    by: who,
                    to: words(`verdicts.${finding.kind}.${opinion.to}`),
                  })
                : words('review.said', { by: who, opinion: words(`review.is.${opinion.is}`) })}
            </bdi>
          </p>
          {opinion.reason ? (
            <p>
              <bdi>{opinion.reason}</bdi>
            </p>
          ) : null}
          {result === finding.verdict ? null : (
            <p className={styles.small}>
              {words('review.moved', { was: words(`verdicts.${finding.kind}.${result}`) })}
            </p>
          )}
          <Button
            look="quiet"
            small
            onClick={() => {
              edit((now) => removeReview(now, id));
              say(words('review.removed'));
            }}
          >
            {words('review.remove')}
            <span className="visually-hidden">
              {' '}
              {who}: {name}
            </span>
          </Button>
        </div>
      ))}
      <Details
        summary={
          <>
            {words('review.open')}
            <span className="visually-hidden"> {name}</span>
          </>
        }
      >
        <OpinionForm finding={finding} by={by} name={name} say={say} reading={reading} />
      </Details>
    </li>
  );
}
