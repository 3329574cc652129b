'use client';

import { Details } from '@/app/components/details';
import type { Reading } from '../use-reading';
import { AnswerRef } from './answer-ref';
import sections from './findings.module.css';
import styles from './lists.module.css';
import { namesOf } from './look-here-first';
import { atomKey, type Support } from './view-model/rests-on';
import { openAnswers } from './view-model/stays-open';

const FIRST = 6;

/** What to ask next, and what was asked and stays open. */
export function OpenAnswersSections({ reading }: { reading: Reading }) {
  const { words, assessment, world } = reading;
  const { toAsk, staysOpen } = openAnswers(assessment, world);
  const more = toAsk.slice(FIRST);
  return (
    <>
      {toAsk.length > 0 ? (
        <section aria-labelledby="next" className={sections.section}>
          <h2 id="next">{words('findings.next.title')}</h2>
          <p className={sections.about}>{words('findings.next.about')}</p>
          <Waiting supports={toAsk.slice(0, FIRST)} reading={reading} />
          {more.length > 0 ? (
            <Details summary={words('findings.next.more', { count: more.length })}>
              <Waiting supports={more} reading={reading} />
            </Details>
          ) : null}
        </section>
      ) : null}
      {staysOpen.length > 0 ? (
        <section aria-labelledby="stays-open" className={sections.section}>
          <h2 id="stays-open">{words('findings.staysOpen.title')}</h2>
          <p className={sections.about}>{words('findings.staysOpen.about')}</p>
          <ul className={styles.ruled}>
            {staysOpen.map(({ atom, findings }) => (
              <li key={atomKey(atom)}>
                <AnswerRef atom={atom} reading={reading}>
                  <p className={styles.quiet}>
                    {words('findings.staysOpen.keeps', { findings: namesOf(findings, reading) })}
                  </p>
                </AnswerRef>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Waiting({ supports, reading }: { supports: readonly Support[]; reading: Reading }) {
  const { words } = reading;
  return (
    <ul className={styles.ruled}>
      {supports.map(({ atom, findings }) => (
        <li key={atomKey(atom)}>
          <AnswerRef atom={atom} reading={reading}>
            <p className={styles.quiet}>
              {words('findings.next.waits', { count: findings.length })}
            </p>
          </AnswerRef>
        </li>
      ))}
    </ul>
  );
}
