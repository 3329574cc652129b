'use client';

import { useCallback, useMemo, useRef } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Verdict } from '@/app/components/verdict';
import { useAssessment } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { usePath, useWords } from '@/app/words/words';
import type { Assessment, Finding } from '@/lib/engine/findings';
import type { ScopeRef } from '@/lib/engine/world';
import styles from './findings-note.module.css';
import { byAct, findingKey, missingOf, noteOf } from './note-of-findings';
import { usePlaceLabel } from './place-label';

/** What the answers so far support, what has just changed, what is missing. Quiet, and never a score. */
export function FindingsNote({ at = {} }: { at?: ScopeRef }) {
  const words = useWords();
  const path = usePath();
  const { texts } = useLaw();
  const { assessment, relevance, failed } = useAssessment();
  // What was so when the page was opened: changes are told against it.
  const before = useRef<Assessment | null>(null);
  before.current ??= assessment;
  const { act, context, group } = at;
  const name = useCallback(({ id }: Finding) => texts.rules[id]?.short ?? id, [texts]);
  // A case of many acts has a hundred thousand findings: looked through once, not with every key.
  const told = useMemo(() => {
    if (!assessment) return null;
    const place = {
      ...(act !== undefined && { act }),
      ...(context !== undefined && { context }),
      ...(group !== undefined && { group }),
    };
    return {
      ...noteOf(assessment, before.current ?? assessment, place, name),
      missing: missingOf(relevance, place).flatMap((fact) => texts.facts[fact]?.short ?? []),
    };
  }, [assessment, relevance, texts, name, act, context, group]);
  if (failed) return <p className={styles.note}>{words('question.supports.failed')}</p>;
  if (!told) return null;
  const { supported, changed, fell, missing } = told;
  return (
    <div className={styles.note}>
      <div role="status">
        {changed.length + fell > 0 ? (
          <>
            <p className={styles.sub}>{words('question.supports.changed')}</p>
            <ul className={styles.list}>
              {changed.map(({ now, was }) => (
                <Line key={findingKey(now)} finding={now} name={name(now)} was={was} />
              ))}
            </ul>
            {fell > 0 ? <p>{words('question.supports.fell', { count: fell })}</p> : null}
          </>
        ) : null}
      </div>
      {byAct(supported).map((findings) => (
        <div key={findings[0].scope.act}>
          {at.act === undefined ? <ActLabel at={findings[0].scope} /> : null}
          <ul className={styles.list}>
            {findings.map((finding) => (
              <Line key={findingKey(finding)} finding={finding} name={name(finding)} />
            ))}
          </ul>
        </div>
      ))}
      {supported.length + changed.length === 0 ? <p>{words('question.supports.none')}</p> : null}
      {missing.length > 0 ? (
        <>
          <p className={styles.sub}>{words('question.supports.missing')}</p>
          <ul className={styles.list}>
            {missing.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <AppLink href={path('case/findings')}>{words('question.supports.all')}</AppLink>
      </p>
    </div>
  );
}

function Line({
  finding: { kind, verdict },
  name,
  was = 'open',
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
      {was === 'open' ? null : (
        <span className={styles.was}>
          {words('question.supports.was', { verdict: words(`verdicts.${kind}.${was}`) })}
        </span>
      )}
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
