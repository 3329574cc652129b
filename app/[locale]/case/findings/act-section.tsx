'use client';

import { Details } from '@/app/components/details';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import styles from './act-section.module.css';
import { CrimeLine } from './crime-line';
import sections from './findings.module.css';
import { StepEntry } from './step-entry';
import type { ActFindings } from './view-model/by-act';
import { findingKey } from './view-model/finding-index';

type Lines = {
  readonly reading: Reading;
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string, open: boolean) => void;
};

/** Everything about one act: its nature, then the crimes worth considering in each context. */
export function ActSection({
  act,
  anchor,
  ...lines
}: { act: ActFindings; anchor: string } & Lines) {
  const { reading } = lines;
  const { words, cases } = reading;
  const contexts = [...new Set(act.candidates.map(({ scope }) => scope.context))];
  return (
    <section aria-labelledby={anchor} className={sections.section}>
      <h2 id={anchor} tabIndex={-1}>
        {cases.placeName({ act: act.act })}
      </h2>
      <h3>{words('findings.act.nature')}</h3>
      <ul className={styles.steps}>
        {act.steps.map((step) => (
          <li key={findingKey(step.id, step.scope)}>
            <StepEntry step={step} reading={reading} />
          </li>
        ))}
      </ul>
      <h3>{words('findings.short.crimes')}</h3>
      {act.candidates.length === 0 ? (
        <p className={sections.about}>{words('findings.act.none')}</p>
      ) : null}
      {contexts.map((context) => (
        <div key={context ?? ''} className={styles.context}>
          {context === undefined ? null : (
            <h4 className={styles.contextName}>
              {words('findings.act.inContext', { context: cases.placeName({ context }) })}
            </h4>
          )}
          <CrimeList
            findings={act.candidates.filter(({ scope }) => scope.context === context)}
            {...lines}
          />
        </div>
      ))}
      <OtherCrimes act={act} reading={reading} />
    </section>
  );
}

export function CrimeList({
  findings,
  place,
  reading,
  opened,
  toggle,
}: { findings: readonly Finding[]; place?: (finding: Finding) => string } & Lines) {
  return (
    <ul className={styles.crimes}>
      {findings.map((finding) => {
        const key = findingKey(finding.id, finding.scope);
        return (
          <li key={key}>
            <CrimeLine
              finding={finding}
              reading={reading}
              place={place?.(finding)}
              open={opened.has(key)}
              onToggle={(open) => toggle(key, open)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function OtherCrimes({ act, reading }: { act: ActFindings; reading: Reading }) {
  const { words } = reading;
  if (act.notYetShown.length + act.notIndicated.length === 0) return null;
  return (
    <Details summary={words('findings.act.others')}>
      <NameList
        title={words('findings.act.othersOpen')}
        findings={act.notYetShown}
        reading={reading}
      />
      <NameList
        title={words('findings.act.othersNot')}
        findings={act.notIndicated}
        reading={reading}
      />
    </Details>
  );
}

/** Names only, each once: the context makes no difference to what was not looked at. */
function NameList({
  title,
  findings,
  reading,
}: {
  title: string;
  findings: readonly Finding[];
  reading: Reading;
}) {
  const { law } = reading;
  const names = [...new Set(findings.map((finding) => law.ruleText(finding.id).short))];
  if (names.length === 0) return null;
  return (
    <p className={styles.names}>
      <span className={styles.namesTitle}>{title}:</span> {names.join('; ')}.
    </p>
  );
}
