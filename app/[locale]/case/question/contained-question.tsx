'use client';

import { type ReactNode, useState } from 'react';
import { Details } from '@/app/components/details';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Fact } from '@/lib/engine/pack';
import styles from './question-row.module.css';

/**
 * A question that another answer settles as well: one line that says so, and opens. With something inside
 * it stands open, and does not close over a hand that empties a note.
 */
export function ContainedQuestion({
  fact,
  by,
  open,
  children,
}: {
  fact: Fact;
  by: Fact;
  open: boolean;
  children: ReactNode;
}) {
  const words = useWords();
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  const { texts } = useLaw();
  const short = (one: Fact) => texts.facts[one.id]?.short ?? one.id;
  return (
    <div className={styles.row}>
      <Details
        open={opened}
        summary={words('question.contained', { question: short(fact), by: short(by) })}
      >
        {children}
      </Details>
    </div>
  );
}
