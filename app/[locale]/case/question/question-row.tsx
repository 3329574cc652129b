'use client';

import { memo, useId } from 'react';
import { Heading } from '@/app/components/page-title';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { ScopeRef } from '@/lib/engine/world';
import { ConsentUntil } from './consent-until';
import { EvidenceLinks } from './evidence-links';
import type { FieldProps } from './field-props';
import { LineByLine } from './line-by-line';
import { ListField } from './list-field';
import { NoteField } from './note-field';
import styles from './question-row.module.css';
import { SingleField } from './single-field';
import type { StepForm } from './use-step-form';
import { WhyNote } from './why-note';

/**
 * One question, why it is asked, and one click further the rules that read it. Drawn again only when it
 * changes itself.
 */
export const QuestionRow = memo(function QuestionRow({
  at,
  title,
  firstList,
  error,
  spelling,
  change: changeOf,
  ...field
}: Omit<FieldProps, 'change'> & {
  change: StepForm['change'];
  at: ScopeRef;
  /** Where it is the only question of the page, it is the page's heading too. */
  title: { caption: string; lead: string | undefined } | null;
  /** How a list is answered is said once on a page. */
  firstList: boolean;
  error: string | undefined;
  /** Whether the browser may look at the spelling of notes. */
  spelling: boolean;
}) {
  const { fact, index } = field;
  const props: FieldProps = { ...field, change: (to) => changeOf(index, to) };
  const words = useWords();
  const { texts } = useLaw();
  const id = useId();
  const text = texts.facts[fact.id];
  if (!text) throw new Error(`No text for the fact ${fact.id}`);
  const Field = fact.type === 'list' ? ListField : SingleField;
  return (
    <div className={styles.row} data-error={error ? true : undefined}>
      <fieldset
        id={`q${index}`}
        tabIndex={-1}
        className={styles.question}
        aria-describedby={`${id}-hint ${id}-error`}
      >
        <legend className={styles.legend}>
          {title ? (
            <Heading caption={title.caption} name={fact.id}>
              {text.question}
            </Heading>
          ) : (
            <h2 className={styles.ask}>{text.question}</h2>
          )}
        </legend>
        <p id={`${id}-hint`} className={styles.hint}>
          {[title?.lead, text.hint, firstList ? words('question.list.tick') : null]
            .filter(Boolean)
            .join(' ')}
        </p>
        <p id={`${id}-error`} className={styles.error}>
          {error ? (
            <>
              <span className="visually-hidden">{words('screens.errors.prefix')}</span>
              {error}
            </>
          ) : null}
        </p>
        <Field {...props} />
        {fact.id === 'consentScope' ? <ConsentUntil /> : null}
        <div className={styles.further}>
          <WhyNote fact={fact} />
          {fact.type === 'list' ? <LineByLine {...props} /> : null}
          <NoteField {...props} faulty={error !== undefined} spelling={spelling} />
          <EvidenceLinks fact={fact} at={at} />
        </div>
      </fieldset>
    </div>
  );
});
