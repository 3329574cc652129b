'use client';

import { useRef } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Verdict } from '@/app/components/verdict';
import { useAssessment } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { usePath, useWords } from '@/app/words/words';
import type { Assessment, Finding } from '@/lib/engine/findings';
import type { ScopeRef } from '@/lib/engine/world';
import styles from './findings-note.module.css';
import { byAct, findingKey, noteOf } from './note-of-findings';
import { usePlaceLabel } from './place-label';

/** In the margin: what the answers so far support, and what has just changed. Never a score. */
export function FindingsNote({ at = {} }: { at?: ScopeRef }) {
  const words = useWords();
  const path = usePath();
  const { texts } = useLaw();
  const { assessment, failed } = useAssessment();
  // What was so when the page was opened: changes are told against it.
  const before = useRef<Assessment | null>(null);
  before.current ??= assessment;
  if (failed) return <p className={styles.note}>{words('question.supports.failed')}</p>;
  if (!assessment) return null;
  const name = ({ id }: Finding) => texts.rules[id]?.short ?? id;
  const { supported, changed, open } = noteOf(assessment, before.current ?? assessment, at, name);
  return (
    <section className={styles.note}>
      <p className={styles.title}>{words('question.supports.title')}</p>
      <div aria-live="polite">
        {changed.length > 0 ? (
          <>
            <p className={styles.sub}>{words('question.supports.changed')}</p>
            <ul className={styles.list}>
              {changed.map(({ now, was }) => (
                <Line key={findingKey(now)} finding={now} name={name(now)} was={was} />
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {supported.length === 0 && changed.length === 0 ? (
        <p>{words('question.supports.none')}</p>
      ) : (
        byAct(supported).map((findings) => (
          <div key={findings[0].scope.act}>
            {at.act === undefined ? <ActLabel at={findings[0].scope} /> : null}
            <ul className={styles.list}>
              {findings.map((finding) => (
                <Line key={findingKey(finding)} finding={finding} name={name(finding)} />
              ))}
            </ul>
          </div>
        ))
      )}
      {open ? <p>{words('question.supports.open')}</p> : null}
      <p>
        <AppLink href={path('case/findings')}>{words('question.supports.all')}</AppLink>
      </p>
    </section>
  );
}

function Line({
  finding: { kind, verdict },
  name,
  was,
}: {
  finding: Finding;
  name: string;
  was?: Finding['verdict'];
}) {
  const words = useWords();
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      <Verdict kind={kind} verdict={verdict} />
      {was ? (
        <span className={styles.was}>
          {words('question.supports.was', { verdict: words(`verdicts.${kind}.${was}`) })}
        </span>
      ) : null}
    </li>
  );
}

function ActLabel({ at: { act } }: { at: ScopeRef }) {
  const label = usePlaceLabel(act === undefined ? {} : { act });
  return label ? (
    <p className={styles.sub}>
      <bdi>{label}</bdi>
    </p>
  ) : null;
}
