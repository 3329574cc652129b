'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import { PickFinding } from './pick-finding';
import styles from './write.module.css';

/** Findings that belong to something: those chosen, each to be removed, and a way to add one. */
export function PickedFindings({
  id,
  label,
  picked,
  change,
}: {
  id: string;
  label: string;
  picked: readonly string[];
  change: (picked: readonly string[]) => void;
}) {
  const words = useWords();
  const { texts } = useLaw();
  const [rule, setRule] = useState('hp.sexual-nature');
  const nameOf = (one: string) => texts.rules[one]?.short ?? one;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <ul className={styles.recorded}>
        {picked.map((one) => (
          <li key={one}>
            {nameOf(one)}{' '}
            <Button look="quiet" small onClick={() => change(picked.filter((p) => p !== one))}>
              {words('author.fields.remove')}
              <span className="visually-hidden"> {nameOf(one)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Details summary={words('author.fields.addFinding')}>
        <div className={styles.item}>
          <PickFinding id={id} value={rule} pick={setRule} />
          <div>
            <Button
              look="secondary"
              small
              onClick={() => change([...picked.filter((one) => one !== rule), rule])}
            >
              {words('author.fields.add')}
            </Button>
          </div>
        </div>
      </Details>
    </div>
  );
}
