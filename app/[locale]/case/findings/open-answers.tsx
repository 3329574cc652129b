'use client';

import { Details } from '@/app/components/details';
import type { Reading } from '../use-reading';
import sections from './findings.module.css';
import { namesOf } from './look-here-first';
import { QuestionLines, questionLines } from './question-lines';
import type { QuestionLine } from './view-model/by-question';
import { openAnswers } from './view-model/stays-open';

const FIRST = 6;

/** What to ask next, most telling first. */
export function WhatWouldSettle({ reading }: { reading: Reading }) {
  const { words, assessment, world } = reading;
  const lines = questionLines(openAnswers(assessment, world).toAsk, reading);
  if (lines.length === 0) return null;
  const more = lines.slice(FIRST);
  return (
    <section aria-labelledby="next" className={sections.section}>
      <h2 id="next">{words('findings.next.title')}</h2>
      <p className={sections.about}>{words('findings.next.about')}</p>
      <Waiting lines={lines.slice(0, FIRST)} reading={reading} />
      {more.length > 0 ? (
        <Details summary={words('findings.next.more', { count: more.length })}>
          <Waiting lines={more} reading={reading} />
        </Details>
      ) : null}
    </section>
  );
}

/** What was asked and stays open, for the margin. */
export function StaysOpen({ reading }: { reading: Reading }) {
  const { words, assessment, world } = reading;
  const lines = questionLines(openAnswers(assessment, world).staysOpen, reading);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="stays-open" className={sections.section}>
      <h2 id="stays-open" className={sections.side}>
        {words('findings.staysOpen.title')}
      </h2>
      <Details summary={words('findings.staysOpen.count', { count: lines.length })}>
        <p>{words('findings.staysOpen.about')}</p>
        <QuestionLines
          lines={lines}
          reading={reading}
          about={({ findings }) =>
            words('findings.staysOpen.keeps', { findings: namesOf(findings, reading) })
          }
        />
      </Details>
    </section>
  );
}

function Waiting({ lines, reading }: { lines: readonly QuestionLine[]; reading: Reading }) {
  return (
    <QuestionLines
      lines={lines}
      reading={reading}
      about={({ findings }) => reading.words('findings.next.waits', { count: findings.length })}
    />
  );
}
