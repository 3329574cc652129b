'use client';

import { Details } from '@/app/components/details';
import { SourceLine } from '@/app/components/source-line';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import sections from './findings.module.css';
import styles from './lists.module.css';
import { QuestionLines, questionLines } from './question-lines';
import type { Contrary } from './view-model/contrary';
import { openJudgements, restingOn, type Support } from './view-model/rests-on';

/** The weak points: value judgements, made and still to be made, and disputed answers. */
export function LookHereFirst({ reading, contrary }: { reading: Reading; contrary: boolean }) {
  const { words, assessment, law, world } = reading;
  const judged = restingOn(law, assessment, 'judgements');
  const disputed = restingOn(law, assessment, 'disputed');
  const toJudge = openJudgements(assessment, law.law.vocabulary, world);
  const none = judged.length + disputed.length + toJudge.length === 0;
  return (
    <section aria-labelledby="first" className={sections.section}>
      <h2 id="first" tabIndex={-1}>
        {words('findings.first.title')}
      </h2>
      <p className={sections.about}>
        {words(
          none
            ? contrary
              ? 'findings.first.noJudgement'
              : 'findings.first.nothing'
            : 'findings.first.lead',
        )}
      </p>
      <Supports kind="openJudgement" supports={toJudge} reading={reading} />
      <Supports kind="disputed" supports={disputed} reading={reading} />
      <Supports kind="judgement" supports={judged} reading={reading} />
    </section>
  );
}

/** Each ruling by name with what it is against; its words open on demand here, and stand in full below. */
export function ContraryList({
  contrary,
  reading,
}: {
  contrary: readonly Contrary[];
  reading: Reading;
}) {
  const { words, law } = reading;
  return (
    <section aria-labelledby="contrary" className={sections.section}>
      <h2 id="contrary" className={sections.side}>
        {words('findings.first.contrary.title')}
      </h2>
      <p>{words('findings.first.contrary.about')}</p>
      <ul className={styles.ruled}>
        {contrary.map(({ holding: id, against }) => {
          const holding = law.holding(id);
          const source = law.source(holding.source);
          const names = [...new Set(against.map((rule) => law.ruleText(rule.id).short))];
          return (
            <li key={id}>
              <div className={styles.holding}>
                <Details summary={<bdi lang="en">{source.short}</bdi>}>
                  <p className={styles.law}>{law.texts.holdings[id]}</p>
                  <SourceLine citation={holding} source={source} />
                </Details>
                {source.decision ? <p>{words(`findings.stage.${source.decision.stage}`)}</p> : null}
                <p>
                  {words('findings.first.against', {
                    readings: names.join(words('explain.join')),
                  })}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Supports({
  kind,
  supports,
  reading,
}: {
  kind: 'judgement' | 'openJudgement' | 'disputed';
  supports: readonly Support[];
  reading: Reading;
}) {
  const { words } = reading;
  if (supports.length === 0) return null;
  const lines = questionLines(supports, reading);
  return (
    <Details
      summary={words('findings.first.count', {
        title: words(`findings.first.${kind}.title`),
        count: lines.length,
      })}
    >
      <p className={sections.about}>{words(`findings.first.${kind}.about`)}</p>
      <QuestionLines
        lines={lines}
        reading={reading}
        about={({ findings }) =>
          words(
            kind === 'openJudgement' ? 'findings.first.turnsHere' : 'findings.first.restsHere',
            {
              findings: namesOf(findings, reading),
            },
          )
        }
      />
    </Details>
  );
}

/** Each rule once, by its short name: the place is said where the answer stands. */
export function namesOf(findings: readonly Finding[], { law, words }: Reading): string {
  const names = new Set(findings.map((finding) => law.ruleText(finding.id).short));
  return [...names].join(words('explain.join'));
}
