'use client';

import { Details } from '@/app/components/details';
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
    return <p>{words(more ? 'findings.fewest.cut' : 'findings.fewest.none')}</p>;
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
  return (
    <ul className={styles.answers} aria-label={label}>
      {answerLines(set).map(({ key, answers }) => (
        <li key={key}>
          <Line answers={answers} reading={reading} recorded={recorded} />
        </li>
      ))}
    </ul>
  );
}

/** So many options of one list are read out; of a longer list it is said how many there are. */
const READ_OUT = 3;

function Line({
  answers: [first, ...others],
  reading,
  recorded,
}: {
  answers: readonly [Given, ...Given[]];
  reading: Reading;
  recorded: boolean;
}) {
  const { explain, cases, law, words } = reading;
  const { atom } = first;
  const same = [first, ...others].map((given) => ({ code: 'fact' as const, ...given }));
  const sentences = recorded ? explain.reasons(same, atom.at) : [explain.supposed(same)];
  const inFull = sentences.map(({ text }) => text).join(' ');
  const place =
    Object.keys(atom.at).length === 0 ? null : (
      <span className={answer.place}> ({cases.placeName(atom.at)})</span>
    );
  const link = <ChangeLink atom={atom} reading={reading} />;
  if (same.length <= READ_OUT) {
    return (
      <>
        {inFull}
        {place} {link}
      </>
    );
  }
  const short = words('findings.fewest.options', {
    fact: law.factShort(atom.fact),
    value: words(`explain.value.${first.value}`),
    count: same.length,
  });
  return (
    <Details
      later
      summary={
        <span>
          {short}
          {place}
        </span>
      }
    >
      {inFull} {link}
    </Details>
  );
}
