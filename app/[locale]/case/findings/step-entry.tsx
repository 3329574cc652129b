'use client';

import { Annotated } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import { Verdict } from '@/app/components/verdict';
import type { Finding } from '@/lib/engine/findings';
import { RuleNotes } from '../../library/notes';
import type { Reading } from '../use-reading';
import { FewestAnswers } from './fewest-answers';
import { ReasonList } from './reason-list';
import styles from './step-entry.module.css';
import { reasonTree } from './view-model/reason-tree';

/** One step of an act: its answer, what supports it, and in the margin who reads it otherwise. */
export function StepEntry({ step, reading }: { step: Finding; reading: Reading }) {
  const { law, words, index, explain, authority } = reading;
  const rule = law.rule(step.id);
  const { short, guidance } = law.ruleText(step.id);
  const tree = reasonTree(index, step.because);
  return (
    <Annotated
      notes={
        <RuleNotes
          rule={rule}
          shelf={reading}
          brief
          authority={(side) => authority(rule, side, step.scope)}
        />
      }
    >
      <p className={styles.answer}>
        <span className={styles.name}>{short}:</span> <Verdict kind="step" verdict={step.verdict} />
      </p>
      {guidance ? <p className={styles.guidance}>{guidance}</p> : null}
      {explain.restsOn(step).map((sentence) => (
        <p key={sentence.text} className={styles.rests}>
          {sentence.text}
        </p>
      ))}
      {tree.length > 0 ? (
        <Details
          summary={
            <span>
              {words('findings.crime.why')}
              <span className="visually-hidden"> ({short})</span>
            </span>
          }
        >
          <ReasonList
            nodes={tree}
            at={step.scope}
            reading={reading}
            label={words('findings.tree.label', { finding: short })}
          />
        </Details>
      ) : null}
      <FewestAnswers finding={step} heading="h4" reading={reading} />
    </Annotated>
  );
}
