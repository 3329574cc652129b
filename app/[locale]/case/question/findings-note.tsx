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
import { findingKey, noteOf } from './note-of-findings';
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
  if (failed || !assessment) return null;
  const name = ({ id }: Finding) => texts.rules[id]?.short ?? id;
  const { supported, changed, open } = noteOf(assessment, before.current ?? assessment, at, name);
  const ofCase = at.act === undefined && at.context === undefined && at.group === undefined;
  const line = (finding: Finding, was?: Finding['verdict']) => (
    <li key={findingKey(finding)} className={styles.line}>
      <span className={styles.name}>{name(finding)}</span>
      {ofCase ? <PlaceOf at={finding.scope} /> : null}
      <Verdict kind={finding.kind} verdict={finding.verdict} />
      {was ? (
        <span className={styles.was}>
          {words('question.supports.was', { verdict: words(`verdicts.${finding.kind}.${was}`) })}
        </span>
      ) : null}
    </li>
  );
  return (
    <aside className={styles.note} aria-label={words('question.supports.title')}>
      <p className={styles.title}>{words('question.supports.title')}</p>
      <div aria-live="polite">
        {changed.length > 0 ? (
          <>
            <p className={styles.sub}>{words('question.supports.changed')}</p>
            <ul className={styles.list}>{changed.map(({ now, was }) => line(now, was))}</ul>
          </>
        ) : null}
      </div>
      {supported.length === 0 && changed.length === 0 ? (
        <p>{words('question.supports.none')}</p>
      ) : (
        <ul className={styles.list}>{supported.map((finding) => line(finding))}</ul>
      )}
      {open ? <p>{words('question.supports.open')}</p> : null}
      <p>
        <AppLink href={path('case/findings')}>{words('question.supports.all')}</AppLink>
      </p>
    </aside>
  );
}

function PlaceOf({ at }: { at: ScopeRef }) {
  const label = usePlaceLabel(at);
  return label ? <bdi className={styles.was}>{label}</bdi> : null;
}
