'use client';

import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { useOpenCase } from '@/app/session/session';
import { addReview, canAddReview } from '@/lib/case/review';
import { LIMITS, type Review } from '@/lib/case/schema';
import type { Finding } from '@/lib/engine/findings';
import type { Verdict } from '@/lib/engine/pack';
import type { Reading } from '../use-reading';
import styles from './review.module.css';

const OPINIONS = ['agrees', 'disagrees', 'overrides'] as const;
const VERDICTS = ['met', 'open', 'contested', 'not-met'] as const satisfies readonly Verdict[];

/** An opinion with its reason; to agree needs none. */
export function OpinionForm({
  finding,
  by,
  name,
  say,
  reading,
}: {
  finding: Finding;
  by: string;
  name: string;
  say: (what: string) => void;
  reading: Reading;
}) {
  const { words } = reading;
  const { case: open, edit } = useOpenCase();
  const id = useId();
  const [is, setIs] = useState<(typeof OPINIONS)[number]>('agrees');
  const [to, setTo] = useState<Verdict>('open');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();

  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf();
    setFault(found);
    if (found !== undefined) return;
    edit((now) =>
      addReview(now, {
        rule: finding.id,
        at: finding.scope,
        by,
        opinion: opinionOf(),
        result: finding.verdict,
      }),
    );
    setReason('');
    say(words('review.saved', { opinion: words(`review.is.${is}`), finding: name }));
  };
  const faultOf = (): string | undefined => {
    if (by === '') return words('review.byMissing');
    if (!canAddReview(open, { rule: finding.id, at: finding.scope, by }))
      return words('review.full', { max: LIMITS.reviews });
    if (reason.length > LIMITS.note) return words('review.tooLong', { max: LIMITS.note });
    return is !== 'agrees' && reason.trim() === '' ? words('review.reasonMissing') : undefined;
  };
  const opinionOf = (): Review['opinion'] => {
    const why = reason.trim();
    if (is === 'agrees') return { is, ...(why !== '' && { reason: why }) };
    return is === 'overrides' ? { is, to, reason: why } : { is, reason: why };
  };

  return (
    <form noValidate onSubmit={save} className={styles.form}>
      <fieldset>
        <legend className="visually-hidden">{words('review.opinion', { finding: name })}</legend>
        {OPINIONS.map((value) => (
          <Choice
            key={value}
            id={`${id}-${value}`}
            name={`${id}-opinion`}
            checked={is === value}
            onChange={() => setIs(value)}
          >
            {words(`review.is.${value}`)}
          </Choice>
        ))}
      </fieldset>
      {is === 'overrides' ? (
        <SelectField
          id={`${id}-to`}
          label={words('review.to')}
          value={to}
          options={VERDICTS.map((value) => ({
            value,
            text: words(`verdicts.${finding.kind}.${value}`),
          }))}
          onPick={setTo}
        />
      ) : null}
      <TextField
        id={`${id}-reason`}
        label={words('review.reason')}
        hint={words('review.reasonHint')}
        value={reason}
        error={fault}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" look="secondary" small>
        {words('review.save')}
      </Button>
    </form>
  );
}
