'use client';

import { Details } from '@/app/components/details';
import { useExplanation } from '@/app/session/assessment';
import type { Explanation, SetsOfAnswers } from '@/lib/engine/explain';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { AnswerLines, AnswerSets } from './answer-sets';
import styles from './fewest-answers.module.css';

type Asked = {
  readonly finding: Finding;
  /** The level below the heading under which the finding stands. */
  readonly heading: 'h4' | 'h5' | 'h6';
  readonly reading: Reading;
};

/** Why, why not, what is still needed, what would change it: in as few answers as there can be. */
export function FewestAnswers(asked: Asked) {
  const { finding, reading } = asked;
  const { words, law } = reading;
  return (
    <Details
      later
      summary={
        <span>
          {words('findings.fewest.summary')}
          <span className="visually-hidden"> ({law.ruleText(finding.id).short})</span>
        </span>
      }
    >
      <Explained {...asked} />
    </Details>
  );
}

function Explained({ finding, heading: Heading, reading }: Asked) {
  const { words } = reading;
  const { explanation, failed } = useExplanation(finding);
  if (!explanation) {
    return <p role="status">{words(`findings.fewest.${failed ? 'failed' : 'working'}`)}</p>;
  }
  const { why, missing, change } = explanation;
  const word = reading.explain.word(finding.kind, explanation.verdict);
  return (
    <div className={styles.explained}>
      <p className={styles.about}>{words('findings.fewest.about')}</p>
      {why.length > 0 ? (
        <div>
          <Heading className={styles.title}>{words('findings.fewest.why', { word })}</Heading>
          <p>{words('findings.fewest.whyLead')}</p>
          <AnswerLines set={why} reading={reading} recorded />
        </div>
      ) : null}
      {targetsOf(explanation).map((target) => (
        <Towards
          key={target}
          title={words(`findings.fewest.${explanation.verdict === 'open' ? 'needed' : 'change'}`, {
            word: reading.explain.word(finding.kind, target),
          })}
          heading={Heading}
          found={(explanation.verdict === 'open' ? missing : change)[SIDE[target]]}
          reading={reading}
        />
      ))}
    </div>
  );
}

const SIDE = { met: 'toBeMet', 'not-met': 'toBeNotMet' } as const;

/** What it could become: either where it is open or disputed, otherwise the opposite. */
const targetsOf = ({ verdict }: Explanation) =>
  (['met', 'not-met'] as const).filter((target) => target !== verdict);

function Towards({
  title,
  heading: Heading,
  found,
  reading,
}: {
  title: string;
  heading: Asked['heading'];
  found: SetsOfAnswers;
  reading: Reading;
}) {
  return (
    <div>
      <Heading className={styles.title}>{title}</Heading>
      <AnswerSets found={found} reading={reading} />
    </div>
  );
}
