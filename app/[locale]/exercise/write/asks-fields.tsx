'use client';

import { useEffect, useState } from 'react';
import { Choice } from '@/app/components/choice';
import { SelectField } from '@/app/components/select-field';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Scope } from '@/lib/engine/pack';
import { asking, type Draft } from '@/lib/exercise/draft';
import { placesOf, samePlaceIn } from '@/lib/exercise/places';
import type { Position, Task } from '@/lib/exercise/scenario';
import { caseAfter } from '@/lib/exercise/scenario-case';
import { PickByWord, PickFinding } from './pick-finding';
import { placeOptions } from './place-name';
import { rulesOf } from './rules-of';
import styles from './write.module.css';

/** The finding or the question that a task is about, at which place, and what the tool finds there. */
export function AsksFields({
  draft,
  round,
  task,
  change,
}: {
  draft: Draft;
  round: number;
  task: Task;
  change: (task: Task) => void;
}) {
  const words = useWords();
  const { law, texts } = useLaw();
  const { asks } = task;
  const scopeOf = (next: Task['asks']): Scope =>
    ('finding' in next
      ? rulesOf(law).get(next.finding)?.scope
      : law.vocabulary.facts.find(({ id }) => id === next.question)?.scope) ?? 'act';
  const ask = (next: Task['asks']) => {
    const places = placesOf(draft, scopeOf(next));
    const at = places.find((place) => samePlaceIn(place, task.at)) ?? places[0] ?? task.at;
    change(asking(task, next, at));
  };
  const facts = law.vocabulary.facts.filter(({ type }) => type === 'yes-no');
  const places = placeOptions(words, draft, [scopeOf(asks)]);
  return (
    <>
      <fieldset>
        <legend className={styles.label}>{words('author.fields.asks')}</legend>
        <Choice
          id="asks-finding"
          name="asks"
          checked={'finding' in asks}
          onChange={() => ask({ finding: 'hp.sexual-nature' })}
        >
          {words('author.fields.asksFinding')}
        </Choice>
        <Choice
          id="asks-question"
          name="asks"
          checked={'question' in asks}
          onChange={() => ask({ question: facts[0]?.id ?? '' })}
        >
          {words('author.fields.asksQuestion')}
        </Choice>
      </fieldset>
      {'finding' in asks ? (
        <PickFinding id="task-finding" value={asks.finding} pick={(finding) => ask({ finding })} />
      ) : (
        <PickByWord
          id="task-question"
          label={words('author.fields.question')}
          value={asks.question}
          options={facts.map(({ id }) => ({ value: id, text: texts.facts[id]?.short ?? id }))}
          pick={(question) => ask({ question })}
        />
      )}
      <SelectField
        id="task-at"
        label={words('author.fields.at')}
        value={JSON.stringify(places.find(({ place }) => samePlaceIn(place, task.at))?.place)}
        options={places}
        onPick={(value) => {
          const place = places.find((one) => one.value === value)?.place;
          if (place) change({ ...task, at: place });
        }}
      />
      {'finding' in asks ? <EngineSays draft={draft} round={round} task={task} /> : null}
    </>
  );
}

function EngineSays({ draft, round, task }: { draft: Draft; round: number; task: Task }) {
  const words = useWords();
  const { law } = useLaw();
  const [position, setPosition] = useState<Position | 'none'>();
  const finding = 'finding' in task.asks ? task.asks.finding : '';
  useEffect(() => {
    let current = true;
    import('../doubts-of').then(({ findingsOn }) => {
      if (current)
        setPosition(findingsOn(caseAfter(draft, round), law)(finding, task.at) ?? 'none');
    });
    return () => {
      current = false;
    };
  }, [draft, round, finding, task.at, law]);
  if (position === undefined) return null;
  return (
    <p className={styles.hint} role="status">
      {position === 'none'
        ? words('author.fields.engineSilent')
        : words('author.fields.engineSays', { position: words(`exercise.positions.${position}`) })}
    </p>
  );
}
