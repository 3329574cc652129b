'use client';

import { Annotated } from '@/app/components/annotated';
import { Details } from '@/app/components/details';
import type { Reading } from '../use-reading';
import sections from './findings.module.css';
import { namesOf } from './look-here-first';
import { QuestionLines, questionLines } from './question-lines';
import type { QuestionLine } from './view-model/by-question';
import type { Support } from './view-model/rests-on';
import { openAnswers } from './view-model/stays-open';

const FIRST = 6;

/** What to ask next, and beside it what was asked and stays open. */
export function OpenAnswersSections({ reading }: { reading: Reading }) {
  const { words, assessment, world } = reading;
  const { toAsk, staysOpen } = openAnswers(assessment, world);
  if (toAsk.length + staysOpen.length === 0) return null;
  const lines = questionLines(toAsk, reading);
  const more = lines.slice(FIRST);
  return (
    <section
      aria-labelledby={toAsk.length > 0 ? 'next' : 'stays-open'}
      className={sections.section}
    >
      <Annotated
        notes={staysOpen.length > 0 ? <StaysOpen supports={staysOpen} reading={reading} /> : null}
      >
        {toAsk.length > 0 ? (
          <>
            <h2 id="next">{words('findings.next.title')}</h2>
            <p className={sections.about}>{words('findings.next.about')}</p>
            <Waiting lines={lines.slice(0, FIRST)} reading={reading} />
            {more.length > 0 ? (
              <Details summary={words('findings.next.more', { count: more.length })}>
                <Waiting lines={more} reading={reading} />
              </Details>
            ) : null}
          </>
        ) : null}
      </Annotated>
    </section>
  );
}

function StaysOpen({ supports, reading }: { supports: readonly Support[]; reading: Reading }) {
  const { words } = reading;
  return (
    <div className={sections.section}>
      <h2 id="stays-open" className={sections.side}>
        {words('findings.staysOpen.title')}
      </h2>
      <p>{words('findings.staysOpen.about')}</p>
      <QuestionLines
        lines={questionLines(supports, reading)}
        reading={reading}
        about={({ findings }) =>
          words('findings.staysOpen.keeps', { findings: namesOf(findings, reading) })
        }
      />
    </div>
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
