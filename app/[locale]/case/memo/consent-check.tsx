'use client';

import { useState } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Button } from '@/app/components/button';
import { Notice } from '@/app/components/notice';
import { useOpenCase } from '@/app/session/session';
import { coarseDateInWords } from '@/app/words/coarse-date';
import { useLocale, useWords } from '@/app/words/words';
import { override, withdrawOverride } from '@/lib/case/memo-edit';
import { MEMO_LIMITS, type Template } from '@/lib/case/memo-schema';
import type { IsoDate } from '@/lib/engine/pack';
import { type ConsentStanding, overrideOf } from '@/lib/memo/consent';
import { TextArea } from './text-area';

type Props = {
  readonly consent: ConsentStanding;
  readonly template: Template;
  /** When the file would leave. */
  readonly day: IsoDate;
  readonly questionHref: string | undefined;
};

/** What the recorded consent allows; where it does not, a way to record it or to decide with a reason. */
export function ConsentCheck({ consent, template, day, questionHref }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { case: open, edit } = useOpenCase();
  const [reason, setReason] = useState('');
  const given = overrideOf(open, template, day);
  const title = words('memoScreen.choices.consent.title');
  if (consent.allowed) {
    return (
      <p>
        <strong>{title}:</strong> {words(`memoScreen.choices.consent.allowed.${consent.why}`)}{' '}
        {consent.why === 'covered' && open.consentUntil
          ? `${words('consent.holdsUntil', { date: coarseDateInWords(open.consentUntil, locale) })}.`
          : null}
      </p>
    );
  }
  const why = `${words(`memoScreen.choices.consent.blocked.${consent.why}`)} ${words(`memoScreen.choices.consent.uses.${consent.use}`)}`;
  if (given) {
    return (
      <Notice title={title} tone="caution">
        <p>{why}</p>
        <p>{words('memoScreen.choices.consent.overridden', { reason: given.reason })}</p>
        <Button look="secondary" small onClick={() => edit((c) => withdrawOverride(c, template))}>
          {words('memoScreen.choices.consent.withdraw')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={words('memoScreen.choices.consent.blockedTitle')} tone="caution">
      <p>{why}</p>
      {questionHref ? (
        <p>
          <AppLink href={questionHref}>{words('memoScreen.choices.consent.toQuestion')}</AppLink>
        </p>
      ) : null}
      <TextArea
        id="memo-override"
        label={words('memoScreen.choices.consent.reason')}
        hint={words('memoScreen.choices.consent.reasonHint')}
        maxLength={MEMO_LIMITS.reason}
        value={reason}
        change={setReason}
      />
      <Button
        look="secondary"
        disabled={reason.trim() === ''}
        onClick={() => {
          edit((c) => override(c, template, { reason, why: consent.why }));
          setReason('');
        }}
      >
        {words('memoScreen.choices.consent.override')}
      </Button>
    </Notice>
  );
}
