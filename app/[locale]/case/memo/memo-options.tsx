'use client';

import type { ReactNode } from 'react';
import { Choice } from '@/app/components/choice';
import { TextField } from '@/app/components/text-field';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { chooseMemo } from '@/lib/case/memo-edit';
import {
  CITATION_STYLES,
  DEPTHS,
  type Depth,
  TEMPLATES,
  type Template,
} from '@/lib/case/memo-schema';
import { isDate } from '@/lib/engine/iso-date';
import styles from './memo.module.css';
import type { OnThisMemo } from './memo-screen';

type Props = {
  readonly here: OnThisMemo;
  readonly choose: (next: OnThisMemo) => void;
  readonly template: Template;
  readonly depth: Depth;
};

/** Kind, length, words and citations. The page beside it changes at once. */
export function MemoOptions({ here, choose, template, depth }: Props) {
  const words = useWords();
  const { case: open, edit } = useOpenCase();
  const citations = open.memo?.citations ?? 'icc';
  return (
    <form
      className={styles.options}
      aria-label={words('memoScreen.choices.side')}
      onSubmit={(event) => event.preventDefault()}
    >
      <OneOf
        name="template"
        legend={words('memoScreen.choices.kind')}
        choices={TEMPLATES}
        value={template}
        label={(t) => words(`memo.templates.${t}.title`)}
        choose={(t) => edit((c) => chooseMemo(c, { template: t }))}
      />
      <p className={styles.forms}>
        {words(`memo.templates.${template}.audience`)} {words(`memo.templates.${template}.never`)}
      </p>
      <OneOf
        name="depth"
        legend={words('memoScreen.choices.depth')}
        choices={DEPTHS}
        value={depth}
        label={(d) => words(`memoScreen.choices.depths.${d}`)}
        choose={(d) => edit((c) => chooseMemo(c, { depth: d }))}
      />
      <OneOf
        name="word"
        legend={words('memoScreen.word')}
        choices={['survivor', 'victim'] as const}
        value={here.word}
        label={(word) => words(`memoScreen.words.${word}`)}
        choose={(word) => choose({ ...here, word })}
      />
      <OneOf
        name="citations"
        legend={words('memoScreen.choices.citations')}
        choices={CITATION_STYLES}
        value={citations}
        label={(style) => words(`memoScreen.choices.styles.${style}`)}
        choose={(style) => edit((c) => chooseMemo(c, { citations: style }))}
      />
      <TextField
        id="memo-date"
        type="date"
        required
        label={words('memoScreen.date')}
        hint={words('memoScreen.dateHint')}
        error={isDate(here.date) ? undefined : words('memoScreen.dateMissing')}
        value={here.date}
        onChange={({ target }) => choose({ ...here, date: target.value })}
      />
    </form>
  );
}

function OneOf<T extends string>({
  name,
  legend,
  choices,
  value,
  label,
  choose,
}: {
  name: string;
  legend: string;
  choices: readonly T[];
  value: T;
  label: (choice: T) => ReactNode;
  choose: (choice: T) => void;
}) {
  return (
    <fieldset className={styles.word}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <Choice
          key={choice}
          id={`memo-${name}-${choice}`}
          name={`memo-${name}`}
          quiet
          checked={choice === value}
          onChange={() => choose(choice)}
        >
          {label(choice)}
        </Choice>
      ))}
    </fieldset>
  );
}
