'use client';

import { Button } from '@/app/components/button';
import { TextField } from '@/app/components/text-field';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import { LongField } from './long-field';
import type { PartProps } from './part-props';
import { RecordFields } from './record-fields';
import styles from './write.module.css';

/** What a round reveals, in words and as answers. */
export function RoundPart({ draft, change, n }: PartProps & { n: number }) {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const { rounds } = draft;
  const round = rounds[n];
  if (!round) return null;
  const replace = (to: Partial<typeof round>) =>
    change({ ...draft, rounds: rounds.with(n, { ...round, ...to }) });
  const arrange = (next: typeof rounds) => {
    change({ ...draft, rounds: next });
    push(`${path('exercise/write')}#${draft.id}`);
  };
  const before = rounds[n - 1];
  return (
    <>
      <div className={styles.fields}>
        <TextField
          id="round-title"
          label={words('author.fields.roundTitle')}
          dir="auto"
          maxLength={200}
          value={round.title}
          onChange={({ target }) => replace({ title: target.value })}
        />
        <LongField
          id="round-reveals"
          label={words('author.fields.reveals')}
          hint={words('author.fields.revealsHint')}
          rows={8}
          maxLength={6000}
          value={round.reveals.join('\n\n')}
          change={(text) => replace({ reveals: paragraphs(text) })}
        />
      </div>
      <section aria-labelledby="records" className={styles.group}>
        <h2 id="records">{words('author.fields.records')}</h2>
        <p className={styles.hint}>{words('author.fields.recordsHint')}</p>
        <RecordFields
          draft={draft}
          records={round.records}
          change={(records) => replace({ records: [...records] })}
        />
      </section>
      <div className={styles.tools}>
        {before ? (
          <Button
            look="quiet"
            small
            onClick={() => arrange(rounds.with(n - 1, round).with(n, before))}
          >
            {words('author.fields.moveUp')}
          </Button>
        ) : null}
        {rounds.length > 1 ? (
          <Button
            look="quiet"
            small
            onClick={() => arrange(rounds.filter((_, index) => index !== n))}
          >
            {words('author.fields.removeRound')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Each empty line begins a paragraph. While one is being typed its end may still be empty. */
const paragraphs = (text: string): string[] => text.split(/\n\n/).slice(0, 10);
