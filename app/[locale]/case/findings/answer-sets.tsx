'use client';

import type { Given, SetsOfAnswers } from '@/lib/engine/explain';
import { answerLines, sharedAnswers } from '@/lib/workspace/shared-answers';
import type { Reading } from '../use-reading';
import { ChangeLink } from './answer-ref';
import answer from './answer-ref.module.css';
import styles from './fewest-answers.module.css';

/** Alternatives that a reader compares; of the others it is said how many there are. */
const SHOWN = 3;

/** Sets of answers: what they share once, then what they differ in, the smallest first. */
export function AnswerSets({
  found: { sets, more },
  reading,
}: {
  found: SetsOfAnswers;
  reading: Reading;
}) {
  const { words } = reading;
  const { common, rest } = sharedAnswers(sets);
  if (sets.length === 0) {
    return <p>{words(more ? 'findings.fewest.more' : 'findings.fewest.none')}</p>;
  }
  const hidden = Math.max(0, rest.length - SHOWN);
  // What all lists share is in every case only if there are no others.
  const shared = rest.length === 0 ? 'all' : more ? 'each' : 'every';
  return (
    <>
      {common.length > 0 ? (
        <>
          <p>{words(`findings.fewest.${shared}`)}</p>
          <AnswerLines set={common} reading={reading} />
        </>
      ) : null}
      {rest.length > 0 ? (
        <>
          <p>{words(`findings.fewest.${common.length > 0 ? 'andOne' : 'one'}`)}</p>
          <ol className={styles.alternatives}>
            {rest.slice(0, SHOWN).map((set, n) => (
              <li
                key={answerLines(set)
                  .map(({ key }) => key)
                  .join()}
              >
                <AnswerLines
                  set={set}
                  reading={reading}
                  label={words('findings.fewest.alternative', { n: n + 1 })}
                />
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {hidden > 0 || more ? (
        <p className={styles.about}>
          {hidden > 0 ? words('findings.fewest.others', { count: hidden }) : null}{' '}
          {more ? words('findings.fewest.more') : null}
        </p>
      ) : null}
    </>
  );
}

/** Answers, a question a line, each with its place and the way to the page on which it is answered. */
export function AnswerLines({
  set,
  reading,
  label,
  recorded = false,
}: {
  set: readonly Given[];
  reading: Reading;
  label?: string;
  /** As they stand in the case; otherwise as they might be given. */
  recorded?: boolean;
}) {
  const { explain, cases } = reading;
  return (
    <ul className={styles.answers} aria-label={label}>
      {answerLines(set).map(({ key, answers: [first, ...others] }) => {
        const { at } = first.atom;
        const same = [first, ...others].map((given) => ({ code: 'fact' as const, ...given }));
        const sentences = recorded ? explain.reasons(same, at) : [explain.supposed(same)];
        return (
          <li key={key}>
            {sentences.map(({ text }) => text).join(' ')}
            {Object.keys(at).length === 0 ? null : (
              <span className={answer.place}> ({cases.placeName(at)})</span>
            )}{' '}
            <ChangeLink atom={first.atom} reading={reading} />
          </li>
        );
      })}
    </ul>
  );
}
