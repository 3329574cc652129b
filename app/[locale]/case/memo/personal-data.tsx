'use client';

import { Choice } from '@/app/components/choice';
import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';
import type { PersonalDataHit } from '@/lib/memo/personal-data';
import styles from './memo.module.css';

export type Decisions = Readonly<Record<string, 'keep' | 'change'>>;

/** Each hit in the sentence it stands in, and a decision for each. */
export function PersonalData({
  hits,
  decisions,
  decide,
}: {
  hits: readonly (readonly [string, PersonalDataHit])[];
  decisions: Decisions;
  decide: (next: Decisions) => void;
}) {
  const words = useWords();
  if (hits.length === 0) return <p>{words('memoScreen.personal.none')}</p>;
  const open = hits.filter(([key]) => decisions[key] !== 'keep').length;
  return (
    <Notice title={words('memoScreen.personal.title', { count: hits.length })} tone="caution">
      <p>{words('memoScreen.personal.text')}</p>
      <ul className={styles.hits}>
        {hits.map(([key, { kind, where, before, text, after }], at) => (
          <li key={key}>
            <fieldset className={styles.hit}>
              <legend>
                {words(`memoScreen.personal.kinds.${kind}`)} ·{' '}
                {words(`memoScreen.choices.personal.where.${where}`)}
              </legend>
              <p dir="auto">
                {before}
                <mark>{text}</mark>
                {after}
              </p>
              {(['keep', 'change'] as const).map((decision) => (
                <Choice
                  key={decision}
                  id={`memo-hit-${at}-${decision}`}
                  name={`memo-hit-${at}`}
                  quiet
                  checked={decisions[key] === decision}
                  onChange={() => decide({ ...decisions, [key]: decision })}
                >
                  {words(`memoScreen.choices.personal.${decision}`)}
                </Choice>
              ))}
              {decisions[key] === 'change' ? (
                <p className={styles.forms}>{words('memoScreen.choices.personal.toChange')}</p>
              ) : null}
            </fieldset>
          </li>
        ))}
      </ul>
      <p role="status">
        {open > 0 ? words('memoScreen.choices.personal.open', { count: open }) : null}
      </p>
    </Notice>
  );
}
