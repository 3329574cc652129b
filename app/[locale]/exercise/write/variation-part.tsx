'use client';

import { Button } from '@/app/components/button';
import { TextField } from '@/app/components/text-field';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import { LongField } from './long-field';
import { OutcomeFields } from './outcome-fields';
import type { PartProps } from './part-props';
import { RecordFields } from './record-fields';
import styles from './write.module.css';

/** A card that changes one factor: the words, the changed answers, and what the findings then say. */
export function VariationPart({ draft, change, n }: PartProps & { n: number }) {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const { variations } = draft;
  const variation = variations[n];
  if (!variation) return null;
  const replace = (to: Partial<typeof variation>) =>
    change({ ...draft, variations: variations.with(n, { ...variation, ...to }) });
  return (
    <>
      <div className={styles.fields}>
        <TextField
          id="variation-title"
          label={words('author.fields.variationTitle')}
          dir="auto"
          maxLength={200}
          value={variation.title}
          onChange={({ target }) => replace({ title: target.value })}
        />
        <LongField
          id="variation-change"
          label={words('author.fields.change')}
          value={variation.change}
          change={(text) => replace({ change: text })}
        />
        <LongField
          id="variation-discuss"
          label={words('author.fields.discuss')}
          value={variation.discuss}
          change={(discuss) => replace({ discuss })}
        />
      </div>
      <section aria-labelledby="changed" className={styles.group}>
        <h2 id="changed">{words('author.fields.changed')}</h2>
        <RecordFields
          draft={draft}
          records={variation.records}
          change={(records) => replace({ records: [...records] })}
        />
      </section>
      <OutcomeFields
        draft={draft}
        variation={variation}
        change={(outcome) => replace({ outcome: [...outcome] })}
      />
      <div className={styles.tools}>
        <Button
          look="quiet"
          small
          onClick={() => {
            change({ ...draft, variations: variations.filter((_, index) => index !== n) });
            push(`${path('exercise/write')}#${draft.id}`);
          }}
        >
          {words('author.fields.removeVariation')}
        </Button>
      </div>
    </>
  );
}
