'use client';

import { useMemo, useState } from 'react';
import { useWords } from '@/app/words/words';
import { STORYTELLING_CHECKS, type Template } from '@/lib/case/memo-schema';
import { consentFor, overridden } from '@/lib/memo/consent';
import { personalData } from '@/lib/memo/personal-data';
import { lawAlone } from '@/lib/memo/plan';
import { toText } from '@/lib/memo/to-text';
import type { Memo } from '@/lib/memo/value';
import type { Reading } from '../use-reading';
import { ConsentCheck } from './consent-check';
import { ExportFiles } from './export-files';
import styles from './memo.module.css';
import { type Decisions, PersonalData } from './personal-data';
import { RareCombination } from './rare-combination';
import { StorytellingChecks } from './storytelling-checks';

type Props = {
  readonly memo: Memo | null;
  readonly reading: Reading;
  readonly template: Template;
};

/** Consent, stories, personal data, rare combinations: all decided before a file can be made. */
export function BeforeExport({ memo, reading, template }: Props) {
  const words = useWords();
  const c = reading.case;
  const [decisions, setDecisions] = useState<Decisions>({});
  const [weighed, setWeighed] = useState(false);
  const consent = consentFor(c, template);
  const hits = useMemo(() => (memo ? personalData(c, toText(memo)) : []), [c, memo]);
  const rare =
    !lawAlone(template) &&
    reading.assessment.findings.some((f) => f.id === 'in.re-identification' && f.verdict === 'met');
  const told = c.memo?.storytelling ?? [];
  const clear =
    (consent.allowed || overridden(c, template)) &&
    (template !== 'advocacy' || told.length === STORYTELLING_CHECKS.length) &&
    hits.every((hit) => decisions[keyOf(hit)] === 'keep') &&
    (!rare || weighed);
  return (
    <section className={styles.export} aria-labelledby="memo-file">
      <h2 id="memo-file">{words('memoScreen.file')}</h2>
      <ConsentCheck
        consent={consent}
        template={template}
        questionHref={reading.questionHref({ fact: 'consentScope', at: {} })}
      />
      {template === 'advocacy' ? <StorytellingChecks /> : null}
      <PersonalData
        hits={hits.map((hit) => [keyOf(hit), hit])}
        decisions={decisions}
        decide={setDecisions}
      />
      {rare ? <RareCombination weighed={weighed} weigh={setWeighed} /> : null}
      <ExportFiles memo={clear ? memo : null} />
    </section>
  );
}

type Hit = ReturnType<typeof personalData>[number];

/** The same words in the same place are one decision; another place asks again. */
const keyOf = ({ kind, where, before, text, after }: Hit) =>
  JSON.stringify([kind, where, before, text, after]);
