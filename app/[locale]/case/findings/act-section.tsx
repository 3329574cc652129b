'use client';

import { Details } from '@/app/components/details';
import type { Finding } from '@/lib/engine/findings';
import type { Reading } from '../use-reading';
import styles from './act-section.module.css';
import { CrimeLine } from './crime-line';
import type { Level } from './crime-reasons';
import sections from './findings.module.css';
import { StepEntry } from './step-entry';
import type { ActFindings } from './view-model/by-act';
import { findingKey } from './view-model/finding-index';

/** What lists of crimes share: the reading, and which lines are open. */
export type Lines = {
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
      <OtherCrimes act={act} {...lines} />
    </section>
  );
}

export function CrimeList({
  findings,
  place,
  level,
  reading,
  opened,
  toggle,
}: {
  findings: readonly Finding[];
  place?: (finding: Finding) => string;
  level?: Level;
} & Lines) {
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
              level={level}
              open={opened.has(key)}
              onToggle={(open) => toggle(key, open)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** What is not worth considering so far opens too: why not, and what would change it. */
function OtherCrimes({ act, ...lines }: { act: ActFindings } & Lines) {
  const { words } = lines.reading;
  if (act.notYetShown.length + act.notIndicated.length === 0) return null;
  return (
    <Details later summary={words('findings.act.others')}>
      <Others title={words('findings.act.othersOpen')} findings={act.notYetShown} {...lines} />
      <Others title={words('findings.act.othersNot')} findings={act.notIndicated} {...lines} />
    </Details>
  );
}

function Others({
  title,
  findings,
  ...lines
}: { title: string; findings: readonly Finding[] } & Lines) {
  const { cases } = lines.reading;
  if (findings.length === 0) return null;
  const contexts = new Set(findings.map(({ scope }) => scope.context));
  const place = ({ scope: { context } }: Finding) =>
    context === undefined ? '' : cases.placeName({ context });
  return (
    <>
      <h4 className={styles.contextName}>{title}</h4>
      <CrimeList findings={findings} place={contexts.size > 1 ? place : undefined} {...lines} />
    </>
  );
}
