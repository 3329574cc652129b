'use client';

import { Button } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import { SCENARIO_LIMITS } from '@/lib/exercise/scenario';
import { LongField } from './long-field';
import { numbered } from './numbered';
import type { PartProps } from './part-props';
import { ReferenceFields } from './reference-fields';
import styles from './write.module.css';

/** What the debrief ends with: common errors, and the sources of the whole scenario. */
export function EndingPart({ draft, change }: PartProps) {
  const words = useWords();
  const { commonErrors, references } = draft;
  const put = (next: typeof commonErrors) => change({ ...draft, commonErrors: next });
  return (
    <>
      <section aria-labelledby="errors" className={styles.group}>
        <h2 id="errors">{words('author.fields.errors')}</h2>
        {numbered(commonErrors).map(({ key, n, item: one }) => {
          const label = words('author.fields.error', { number: n + 1 });
          return (
            <div key={key} className={styles.item}>
              <LongField
                id={`error-${n}`}
                label={label}
                rows={2}
                value={one.error}
                change={(error) => put(commonErrors.with(n, { ...one, error }))}
              />
              <LongField
                id={`error-${n}-answer`}
                label={words('author.fields.errorAnswer')}
                rows={2}
                value={one.answer}
                change={(answer) => put(commonErrors.with(n, { ...one, answer }))}
              />
              {commonErrors.length > 1 ? (
                <div>
                  <Button
                    look="quiet"
                    small
                    onClick={() => put(commonErrors.filter((_, index) => index !== n))}
                  >
                    {words('author.fields.removeOf', { what: label })}
                  </Button>
                </div>
              ) : null}
            </div>
          );
        })}
        {commonErrors.length < SCENARIO_LIMITS.errors ? (
          <Button
            look="secondary"
            small
            onClick={() => put([...commonErrors, { error: '', answer: '' }])}
          >
            {words('author.fields.addError')}
          </Button>
        ) : null}
      </section>
      <section className={styles.group}>
        <ReferenceFields
          id="scenario"
          references={references}
          change={(next) => change({ ...draft, references: [...next] })}
        />
      </section>
    </>
  );
}
