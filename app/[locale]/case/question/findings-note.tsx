'use client';

import { memo } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Verdict } from '@/app/components/verdict';
import { useMarginNote } from '@/app/session/assessment';
import { useLaw } from '@/app/session/law';
import { usePath, useWords } from '@/app/words/words';
import type { ScopeRef } from '@/lib/engine/world';
import { byAct, type MarginNote, type Outcome, once, outcomeKey } from '@/lib/journey/margin-note';
import styles from './findings-note.module.css';
import { usePlaceLabel } from './place-label';

/** Enough for a margin; the rest is on the findings page. */
const MOST = 7;
/** For a whole case the margin takes this many for each act. */
const MOST_PER_ACT = 4;

/** What the answers so far support, what has just changed, what is missing. Quiet, and never a score. */
export function FindingsNote({ at = {} }: { at?: ScopeRef }) {
  const words = useWords();
  const { note, failed } = useMarginNote(at);
  if (failed) return <p className={styles.note}>{words('question.supports.failed')}</p>;
  return note ? <NoteAsTold note={note} ofAct={at.act !== undefined} /> : null;
}

/** Drawn again when something else is told, not with each key of a note. */
const NoteAsTold = memo(function NoteAsTold({ note, ofAct }: { note: MarginNote; ofAct: boolean }) {
  const words = useWords();
  const path = usePath();
  const { texts } = useLaw();
  const name = ({ id }: Outcome) => texts.rules[id]?.short ?? id;
  const { fell } = note;
  // Several crimes share an element by name; a margin says it once.
  const changed = once(note.changed, ({ now, was }) => `${name(now)} ${was} ${now.verdict}`, MOST);
  const supported = byAct(note.supported).map((act) =>
    once(act, (one) => `${name(one)} ${one.verdict}`, ofAct ? MOST : MOST_PER_ACT),
  );
  const missing = note.missing.flatMap((fact) => texts.facts[fact]?.short ?? []);
  return (
    <div className={styles.note}>
      <div role="status">
        {changed.length + fell > 0 ? (
          <>
            <p className={styles.sub}>{words('question.supports.changed')}</p>
            <ul className={styles.list}>
              {changed.map(({ now, was }) => (
                <Line key={outcomeKey(now)} finding={now} name={name(now)} was={was} />
              ))}
            </ul>
            {fell > 0 ? <p>{words('question.supports.fell', { count: fell })}</p> : null}
          </>
        ) : null}
      </div>
      {supported.map((findings) => (
        <div key={findings[0]?.scope.act}>
          {ofAct ? null : <ActLabel at={findings[0]?.scope} />}
          <ul className={styles.list}>
            {findings.map((finding) => (
              <Line key={outcomeKey(finding)} finding={finding} name={name(finding)} />
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
});

function Line({
  finding: { kind, verdict },
  name,
  was = 'open',
}: {
  finding: Outcome;
  name: string;
  was?: Outcome['verdict'];
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

function ActLabel({ at }: { at: ScopeRef | undefined }) {
  const label = usePlaceLabel(at?.act === undefined ? {} : { act: at.act });
  return label ? (
    <p className={styles.sub}>
      <bdi>{label}</bdi>
    </p>
  ) : null;
}
