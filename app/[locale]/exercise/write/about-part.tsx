'use client';

import { Button } from '@/app/components/button';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import { SCENARIO_LIMITS } from '@/lib/exercise/scenario';
import { LongField } from './long-field';
import { numbered } from './numbered';
import type { PartProps } from './part-props';
import { PickedFindings } from './picked-findings';
import styles from './write.module.css';

const LEVELS = ['first', 'second', 'third'] as const;
const ORIGINS = ['invented', 'published'] as const;

/** What the scenario is: its title, level, time, warning and what it is to teach. */
export function AboutPart({ draft, change }: PartProps) {
  const words = useWords();
  return (
    <div className={styles.fields}>
      <TextField
        id="title"
        label={words('author.fields.title')}
        dir="auto"
        maxLength={200}
        value={draft.title}
        onChange={({ target }) => change({ ...draft, title: target.value })}
      />
      <SelectField
        id="level"
        label={words('author.fields.level')}
        value={draft.level}
        options={LEVELS.map((value) => ({ value, text: words(`exercise.levels.${value}`) }))}
        onPick={(level) => change({ ...draft, level })}
      />
      <TextField
        id="minutes"
        label={words('author.fields.minutes')}
        inputMode="numeric"
        maxLength={3}
        value={String(draft.minutes)}
        onChange={({ target }) => {
          const minutes = Number(target.value.replace(/\D/g, ''));
          change({ ...draft, minutes });
        }}
      />
      <SelectField
        id="origin"
        label={words('author.fields.origin')}
        value={draft.origin}
        options={ORIGINS.map((value) => ({ value, text: words(`exercise.origin.${value}`) }))}
        onPick={(origin) => change({ ...draft, origin })}
      />
      <TextField
        id="language"
        label={words('author.fields.language')}
        maxLength={20}
        value={draft.language}
        onChange={({ target }) => change({ ...draft, language: target.value })}
      />
      <LongField
        id="content-note"
        label={words('author.fields.contentNote')}
        hint={words('author.fields.contentNoteHint')}
        value={draft.contentNote}
        change={(contentNote) => change({ ...draft, contentNote })}
      />
      <Objectives draft={draft} change={change} />
    </div>
  );
}

function Objectives({ draft, change }: PartProps) {
  const words = useWords();
  const { objectives } = draft;
  const put = (next: typeof objectives) => change({ ...draft, objectives: next });
  return (
    <section aria-labelledby="objectives">
      <h2 id="objectives">{words('author.fields.objectives')}</h2>
      {numbered(objectives).map(({ key, n, item: objective }) => {
        const label = words('author.fields.objective', { number: n + 1 });
        const replace = (to: Partial<typeof objective>) =>
          put(objectives.with(n, { ...objective, ...to }));
        return (
          <div key={key} className={styles.item}>
            <LongField
              id={`objective-${n}`}
              label={label}
              rows={2}
              value={objective.text}
              change={(text) => replace({ text })}
            />
            <PickedFindings
              id={`objective-${n}-rules`}
              label={words('author.fields.rules')}
              picked={objective.rules}
              change={(rules) => replace({ rules: [...rules] })}
            />
            <div className={styles.tools}>
              <Button
                look="quiet"
                small
                onClick={() => put(objectives.filter((_, index) => index !== n))}
              >
                {words('author.fields.removeOf', { what: label })}
              </Button>
            </div>
          </div>
        );
      })}
      {objectives.length < SCENARIO_LIMITS.objectives ? (
        <Button
          look="secondary"
          small
          onClick={() => put([...objectives, { text: '', rules: [] }])}
        >
          {words('author.fields.addObjective')}
        </Button>
      ) : null}
    </section>
  );
}
