'use client';

import { JumpLink } from '@/app/components/jump-link';
import { Verdict } from '@/app/components/verdict';
import type { Reading } from '../use-reading';
import sections from './findings.module.css';
import styles from './short-answers.module.css';
import type { ActFindings } from './view-model/by-act';
import { findingKey } from './view-model/finding-index';
import { stepPath } from './view-model/step-path';

/** The path of each act drawn once: three steps that stay apart, and what is asked beside them. */
export function ShortAnswers({
  acts,
  reading,
  choose,
}: {
  acts: readonly ActFindings[];
  reading: Reading;
  /** Has the acts drawn, before a link leads to one. */
  choose: () => void;
}) {
  const { words, cases } = reading;
  return (
    <section aria-labelledby="short" className={sections.section}>
      <h2 id="short" tabIndex={-1}>
        {words('findings.short.title')}
      </h2>
      <p className={sections.about}>{words('findings.short.lead')}</p>
      {acts.map((act, at) => (
        <div key={act.act} className={styles.act}>
          <h3>
            <JumpLink to={`act-${at + 1}`} before={choose}>
              {cases.placeName({ act: act.act })}
            </JumpLink>
          </h3>
          <ActPath act={act} reading={reading} />
        </div>
      ))}
    </section>
  );
}

function ActPath({ act, reading }: { act: ActFindings; reading: Reading }) {
  const { words, law } = reading;
  const { path, beside } = stepPath(act.steps, law);
  const crimes = act.candidates;
  const indicated = crimes.filter((finding) => finding.verdict === 'met');
  const open = crimes.filter((finding) => finding.verdict === 'open');
  return (
    <div className={styles.path}>
      <ol className={styles.steps}>
        {path.map((step) => (
          <li
            key={findingKey(step.id, step.scope)}
            className={styles.step}
            data-verdict={step.verdict}
          >
            <p className={styles.name}>{law.ruleText(step.id).short}</p>
            <p>
              <Verdict kind="step" verdict={step.verdict} />
            </p>
          </li>
        ))}
        <li className={styles.step} data-verdict={crimes.length > 0 ? 'met' : 'open'}>
          <p className={styles.name}>{words('findings.short.crimes')}</p>
          <p className={styles.count}>
            {words('findings.short.crimesCount', {
              count: crimes.length,
              indicated: indicated.length,
              open: open.length,
            })}
          </p>
          {indicated.length > 0 ? (
            <ul className={styles.names}>
              {indicated.map((finding) => (
                <li key={findingKey(finding.id, finding.scope)}>
                  {law.ruleText(finding.id).short}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      </ol>
      {beside.length > 0 ? (
        <ul className={styles.beside} aria-label={words('findings.short.beside')}>
          {beside.map((step) => (
            <li key={findingKey(step.id, step.scope)} className={styles.aside}>
              <p className={styles.name}>{law.ruleText(step.id).short}</p>
              <p>
                <Verdict kind="step" verdict={step.verdict} />
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
