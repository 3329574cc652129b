'use client';

import { useState } from 'react';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import { rulesOf } from './rules-of';

/** Something that a list of hundreds is narrowed to by a word, then picked from. */
export function PickByWord({
  id,
  label,
  value,
  options,
  pick,
}: {
  id: string;
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly text: string }[];
  pick: (value: string) => void;
}) {
  const words = useWords();
  const [word, setWord] = useState('');
  const wanted = word.trim().toLocaleLowerCase();
  const found = options.filter(({ text }) => text.toLocaleLowerCase().includes(wanted));
  const current = options.find((option) => option.value === value) ?? { value, text: value };
  const listed = found.some((option) => option.value === value) ? found : [current, ...found];
  return (
    <>
      <TextField
        id={`${id}-word`}
        label={words('author.fields.search')}
        hint={words('author.fields.matches', { count: found.length })}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      <SelectField id={id} label={label} value={value} options={listed} onPick={pick} />
    </>
  );
}

/** One of the findings of the tool, by its words. */
export function PickFinding({
  id,
  value,
  pick,
}: {
  id: string;
  value: string;
  pick: (rule: string) => void;
}) {
  const words = useWords();
  const { law, texts } = useLaw();
  const options = [...rulesOf(law).keys()].map((id) => ({
    value: id,
    text: texts.rules[id]?.short ?? id,
  }));
  return (
    <PickByWord
      id={id}
      label={words('author.fields.finding')}
      value={value}
      options={options}
      pick={pick}
    />
  );
}
