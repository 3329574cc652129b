'use client';

import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Heading } from '@/app/components/page-title';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Fact } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { EvidenceLinks } from './evidence-links';
import { LineByLine } from './line-by-line';
import { ListField } from './list-field';
import { NoteField } from './note-field';
import styles from './question-row.module.css';
import { SingleField } from './single-field';
import type { StepForm } from './step-schema';
import { WhyNote } from './why-note';

/** One question, and beside it in the margin why it is asked and which rules read it. */
export function QuestionRow({
  fact,
  index,
  at,
  form,
  title,
  firstList,
  error,
}: {
  fact: Fact;
  index: number;
  at: ScopeRef;
  form: UseFormReturn<StepForm>;
  /** Where it is the only question of the page, it is the page's heading too. */
  title: { caption: string; lead: string | undefined } | null;
  /** How a list is answered is said once on a page. */
  firstList: boolean;
  error: string | undefined;
}) {
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
        <Field fact={fact} index={index} form={form} />
        <div className={styles.further}>
          {fact.type === 'list' ? <LineByLine fact={fact} index={index} form={form} /> : null}
          <NoteField index={index} form={form} />
          <EvidenceLinks fact={fact} at={at} />
        </div>
      </fieldset>
      <WhyNote fact={fact} at={at} />
    </div>
  );
}
