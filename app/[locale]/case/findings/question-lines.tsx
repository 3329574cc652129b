'use client';

import type { ReactNode } from 'react';
import type { Reading } from '../use-reading';
import { ChangeLink, nameOfAnswers } from './answer-ref';
import answer from './answer-ref.module.css';
import styles from './lists.module.css';
import { byQuestion, type QuestionLine } from './view-model/by-question';
import type { Support } from './view-model/rests-on';

/** Questions, each once, with the places where they stand as they do and the way to each. */
export function QuestionLines({
  lines,
  reading,
  about,
}: {
  lines: readonly QuestionLine[];
  reading: Reading;
  about: (line: QuestionLine) => ReactNode;
}) {
  const { words, cases } = reading;
  return (
    <ul className={styles.ruled}>
      {lines.map((line) => (
        <li key={line.key} className={answer.answer}>
          <p>
            <span className={answer.name}>{namesOfLine(line, reading)}</span>
            {': '}
            {words(`explain.value.${line.value}`)}
          </p>
          <ul className={styles.places}>
            {line.supports.map(({ key, atoms: [atom] }) => (
              <li key={key}>
                {cases.placeName(atom.at)} <ChangeLink atom={atom} reading={reading} />
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{about(line)}</p>
        </li>
      ))}
    </ul>
  );
}

export const questionLines = (supports: readonly Support[], { world }: Reading) =>
  byQuestion(supports, world);

/** All the options that are open at any of the places. */
function namesOfLine({ supports }: QuestionLine, reading: Reading): string {
  const [first, ...rest] = supports.flatMap(({ atoms }) => atoms);
  return first ? nameOfAnswers([first, ...rest], reading) : '';
}
