'use client';

import { Choice } from '@/app/components/choice';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import styles from './memo.module.css';

export type MemoChoices = { readonly date: string; readonly word: Case['word'] };

/** What a person chooses for this memo; the case itself is not changed. */
export function MemoOptions({
  choices,
  choose,
}: {
  choices: MemoChoices;
  choose: (next: MemoChoices) => void;
}) {
  const words = useWords();
  return (
    <form className={styles.options} onSubmit={(event) => event.preventDefault()}>
      <TextField
        id="memo-date"
        type="date"
        required
        label={words('memoScreen.date')}
        hint={words('memoScreen.dateHint')}
        error={choices.date ? undefined : words('memoScreen.dateMissing')}
        value={choices.date}
        onChange={({ target }) => choose({ ...choices, date: target.value })}
      />
      <fieldset className={styles.word}>
        <legend>{words('memoScreen.word')}</legend>
        {(['survivor', 'victim'] as const).map((word) => (
          <Choice
            key={word}
            id={`memo-word-${word}`}
            name="memo-word"
            quiet
            checked={choices.word === word}
            onChange={() => choose({ ...choices, word })}
          >
            {words(`memoScreen.words.${word}`)}
          </Choice>
        ))}
      </fieldset>
    </form>
  );
}
