'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { newId, newSalt } from '@/lib/case/ids';
import { parseCase } from '@/lib/case/parse-case';
import styles from './case-list.module.css';

/** A published case, already answered: the whole path without typing anything. */
export function SampleCase() {
  const words = useWords();
  const { addCase } = useSession();
  const [working, setWorking] = useState(false);
  const open = async () => {
    setWorking(true);
    const { default: sample } = await import('@/app/samples/ac-01.json');
    const parsed = parseCase(sample);
    if (!parsed.ok) throw new Error(`The sample case is ${parsed.why}: ${parsed.detail}`);
    // A salt of its own, or every copy of the sample would have the same addresses.
    addCase({ ...parsed.case, id: newId(), salt: newSalt() });
  };
  return (
    <div>
      <h2 className={styles.title}>{words('caseHome.cases.sample.title')}</h2>
      <p className={styles.text}>{words('caseHome.cases.sample.text')}</p>
      <Button look="secondary" disabled={working} onClick={open}>
        {words('caseHome.cases.sample.action')}
      </Button>
    </div>
  );
}
