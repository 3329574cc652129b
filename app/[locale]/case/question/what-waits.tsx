'use client';

import { Notice } from '@/app/components/notice';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import { localDay } from '@/lib/engine/iso-date';
import type { Step } from '@/lib/journey/journey';
import { heldBackFor } from '@/lib/memo/consent';

/** The questions that decide whether a file may leave. */
const DECIDE = ['whereFactsComeFrom', 'consentScope', 'stillHeld'];

export const decidesWhatWaits = ({ facts }: Step): boolean =>
  facts.some(({ id }) => DECIDE.includes(id));

/** On the pages of consent and safety: which files these answers hold back, before anyone needs one. */
export function WhatWaits() {
  const words = useWords();
  const { case: c } = useOpenCase();
  const held = isBegun(c) ? heldBackFor(c, localDay(new Date())) : [];
  const reasons = [...new Set(held.map(({ why }) => why))];
  return (
    <div role="status">
      {held.length > 0 ? (
        <Notice title={words('consent.waits.title')} tone="caution">
          <p>{words('consent.waits.lead')}</p>
          <ul>
            {reasons.map((why) => (
              <li key={why}>
                {words('consent.waits.one', {
                  uses: held
                    .filter((one) => one.why === why)
                    .map(({ use }) => words(`consent.waits.uses.${use}`))
                    .join(words('explain.join')),
                  why: words(`memoScreen.choices.consent.blocked.${why}`),
                })}
              </li>
            ))}
          </ul>
          <p>{words('consent.waits.later')}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** Before the first answer there is nothing to warn of. */
const isBegun = (c: Case): boolean => DECIDE.some((fact) => c.answers[fact] !== undefined);
