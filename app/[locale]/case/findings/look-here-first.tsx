'use client';

import { SourceLine } from '@/app/components/source-line';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import { AnswerRef } from './answer-ref';
import sections from './findings.module.css';
import styles from './lists.module.css';
import { contraryAuthority } from './view-model/contrary';
import {
  atomKey,
  openJudgements,
  restingOnDispute,
  restingOnJudgement,
  type Support,
} from './view-model/rests-on';

/** The weak points first: judgements, disputed answers, and the rulings that go the other way. */
export function LookHereFirst({ reading, shown }: { reading: Reading; shown: readonly Finding[] }) {
  const { words, assessment, law, index } = reading;
  const judged = restingOnJudgement(assessment);
  const disputed = restingOnDispute(assessment);
  const toJudge = openJudgements(assessment, law.law.vocabulary);
  const steps = index.ofKind('step').filter((step) => step.verdict !== 'not-met');
  const contrary = contraryAuthority([...steps, ...shown], law, index);
  const nothing = [judged, disputed, toJudge, contrary].every((list) => list.length === 0);
  return (
    <section aria-labelledby="first" className={sections.section}>
      <h2 id="first">{words('findings.first.title')}</h2>
      <p className={sections.about}>
        {words(nothing ? 'findings.first.nothing' : 'findings.first.lead')}
      </p>
      <Supports kind="judgement" supports={judged} reading={reading} />
      <Supports kind="openJudgement" supports={toJudge} reading={reading} />
      <Supports kind="disputed" supports={disputed} reading={reading} />
      {contrary.length > 0 ? (
        <>
          <h3>{words('findings.first.contrary.title')}</h3>
          <p className={sections.about}>{words('findings.first.contrary.about')}</p>
          <ul className={styles.ruled}>
            {contrary.map(({ holding: id, against }) => {
              const holding = law.holding(id);
              const source = law.source(holding.source);
              const readings = against.map((rule) => law.ruleText(rule.id).short).join('; ');
              return (
                <li key={id}>
                  <div className={styles.holding}>
                    <p className={styles.law}>{law.texts.holdings[id]}</p>
                    <SourceLine citation={holding} source={source} />
                    <p className={styles.quiet}>
                      {source.decision
                        ? `${words(`findings.stage.${source.decision.stage}`)}. `
                        : null}
                      {words('findings.first.against', { readings })}
                    </p>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
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
  return (
    <>
      <h3>{words(`findings.first.${kind}.title`)}</h3>
      <p className={sections.about}>{words(`findings.first.${kind}.about`)}</p>
      <ul className={styles.ruled}>
        {supports.map(({ atom, findings }) => (
          <li key={atomKey(atom)}>
            <AnswerRef atom={atom} reading={reading}>
              <p className={styles.quiet}>
                {words(
                  kind === 'openJudgement'
                    ? 'findings.first.turnsHere'
                    : 'findings.first.restsHere',
                  {
                    findings: namesOf(findings, reading),
                  },
                )}
              </p>
            </AnswerRef>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each rule once, by its short name: the place is said where the answer stands. */
export function namesOf(findings: readonly Finding[], { law }: Reading): string {
  return [...new Set(findings.map((finding) => law.ruleText(finding.id).short))].join('; ');
}
