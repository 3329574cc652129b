'use client';

import { Button } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import { newReason, withoutReason } from '@/lib/exercise/draft';
import { SCENARIO_LIMITS, type Task } from '@/lib/exercise/scenario';
import { LongField } from './long-field';
import styles from './write.module.css';

/** The reasons that participants choose from, each with the comment that the comparison shows. */
export function ReasonFields({ task, change }: { task: Task; change: (task: Task) => void }) {
  const words = useWords();
  const { reasons } = task;
  return (
    <section aria-labelledby="reasons" className={styles.group}>
      <h2 id="reasons">{words('author.fields.reasons')}</h2>
      <p className={styles.hint}>{words('author.fields.reasonsHint')}</p>
      {reasons.map((reason, n) => {
        const label = words('author.fields.reason', { number: n + 1 });
        const replace = (to: Partial<typeof reason>) =>
          change({ ...task, reasons: reasons.with(n, { ...reason, ...to }) });
        return (
          <div key={reason.id} className={styles.item}>
            <LongField
              id={`reason-${n}`}
              label={label}
              rows={2}
              value={reason.text}
              change={(text) => replace({ text })}
            />
            <LongField
              id={`reason-${n}-comment`}
              label={words('author.fields.comment')}
              rows={2}
              value={reason.comment}
              change={(comment) => replace({ comment })}
            />
            {reasons.length > 2 ? (
              <div>
                <Button look="quiet" small onClick={() => change(withoutReason(task, reason.id))}>
                  {words('author.fields.removeOf', { what: label })}
                </Button>
              </div>
            ) : null}
          </div>
        );
      })}
      {reasons.length < SCENARIO_LIMITS.reasons ? (
        <Button
          look="secondary"
          small
          onClick={() => change({ ...task, reasons: [...reasons, newReason(reasons)] })}
        >
          {words('author.fields.addReason')}
        </Button>
      ) : null}
    </section>
  );
}
