'use client';

import { Choice } from '@/app/components/choice';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { confirmCheck } from '@/lib/case/memo-edit';
import { STORYTELLING_CHECKS } from '@/lib/case/memo-schema';
import styles from './memo.module.css';

/** Ethical storytelling: confirmed one by one before an advocacy memo can leave the device. */
export function StorytellingChecks() {
  const words = useWords();
  const { case: open, edit } = useOpenCase();
  const done = open.memo?.storytelling ?? [];
  const left = STORYTELLING_CHECKS.length - done.length;
  return (
    <fieldset className={styles.word}>
      <legend>{words('memoScreen.choices.storytelling.title')}</legend>
      <p className={styles.forms}>{words('memoScreen.choices.storytelling.lead')}</p>
      {STORYTELLING_CHECKS.map((check) => (
        <Choice
          key={check}
          id={`memo-check-${check}`}
          type="checkbox"
          quiet
          checked={done.includes(check)}
          onChange={({ target }) => edit((c) => confirmCheck(c, check, target.checked))}
        >
          {sentence(words(`memo.storytelling.checks.${check}`))}
        </Choice>
      ))}
      <p role="status">
        {left > 0 ? words('memoScreen.choices.storytelling.missing', { count: left }) : null}
      </p>
    </fieldset>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
