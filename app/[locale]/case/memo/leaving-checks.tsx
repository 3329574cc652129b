'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Template } from '@/lib/case/memo-schema';
import { sameFacts } from '@/lib/case/same-facts';
import type { Case } from '@/lib/case/schema';
import { localDay } from '@/lib/engine/iso-date';
import { leaving, mayLeave } from '@/lib/memo/leaving';
import type { PersonalDataHit } from '@/lib/memo/personal-data';
import type { Reading } from '../use-reading';
import { ConsentCheck } from './consent-check';
import { type Decisions, PersonalData } from './personal-data';
import { RareCombination } from './rare-combination';

type Props = {
  readonly reading: Reading;
  readonly template: Template;
  /** All that the file will say; `undefined` until it is known. */
  readonly exported: string | undefined;
  /** What makes the file, told whether it may leave. */
  readonly children: (clear: boolean) => ReactNode;
};

/** Consent, personal data, rare combinations: all decided before a file can be made. */
export function LeavingChecks({ reading, template, exported, children }: Props) {
  const { case: c, assessment } = reading;
  const [decisions, setDecisions] = useState<Decisions>({});
  const [weighedOn, setWeighedOn] = useState<{ c: Case; template: Template } | null>(null);
  const day = localDay(new Date());
  const checks = useMemo(
    () => leaving(c, assessment, template, exported, day),
    [c, assessment, template, exported, day],
  );
  // What was weighed for one kind, or before an answer changed, says nothing of this file.
  const weighed = weighedOn?.template === template && sameFacts(weighedOn.c, c);
  const clear = mayLeave(checks, {
    mayStay: (hit) => decisions[keyOf(hit)] === 'keep',
    rare: weighed,
  });
  return (
    <>
      <ConsentCheck
        consent={checks.consent}
        template={template}
        day={day}
        questionHref={reading.questionHref({ fact: 'consentScope', at: {} })}
      />
      <PersonalData
        hits={checks.hits.map((hit) => [keyOf(hit), hit])}
        decisions={decisions}
        decide={setDecisions}
      />
      {checks.rare ? (
        <RareCombination
          weighed={weighed}
          weigh={(done) => setWeighedOn(done ? { c, template } : null)}
        />
      ) : null}
      {children(clear)}
    </>
  );
}

/** The same words in the same place are one decision; another place asks again. */
const keyOf = ({ kind, where, before, text, after }: PersonalDataHit) =>
  JSON.stringify([kind, where, before, text, after]);
