'use client';

import { Notice } from '@/app/components/notice';
import type { Finding, Reason } from '@/lib/engine/findings';
import type { AtomRef } from '@/lib/engine/world';
import type { Reading } from '../use-reading';
import { AnswerRef } from './answer-ref';
import styles from './lists.module.css';
import { atomKey } from './view-model/rests-on';

/** Answers that cannot both be so: both are named, and each can be changed from here. */
export function Conflicts({ reading }: { reading: Reading }) {
  const { words, index, law } = reading;
  const conflicts = index.ofKind('conflict').filter((finding) => finding.verdict === 'met');
  if (conflicts.length === 0) return null;
  return (
    <Notice title={words('findings.conflicts.title')} tone="caution">
      <p>{words('findings.conflicts.lead')}</p>
      <ul className={styles.plain}>
        {conflicts.map((finding) => (
          <li key={`${finding.id} ${JSON.stringify(finding.scope)}`}>
            <p>{law.ruleText(finding.id).title}</p>
            <ul className={styles.inner}>
              {answersBehind(finding, reading).map((atom) => (
                <li key={atomKey(atom)}>
                  <AnswerRef atoms={[atom]} reading={reading} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The answers at the ends of a finding's reasons, each once. */
function answersBehind(finding: Finding, { index }: Reading): readonly AtomRef[] {
  const atoms = new Map<string, AtomRef>();
  const seen = new Set<Finding>();
  const take = (reasons: readonly Reason[]) => {
    for (const reason of reasons) {
      if (reason.code === 'fact') atoms.set(atomKey(reason.atom), reason.atom);
      if (reason.code !== 'finding') continue;
      const under = index.get(reason.id, reason.at);
      if (!under || seen.has(under)) continue;
      seen.add(under);
      take(under.because);
    }
  };
  take(finding.because);
  return [...atoms.values()];
}
