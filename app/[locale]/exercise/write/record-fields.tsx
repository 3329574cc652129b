'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { SelectField } from '@/app/components/select-field';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Fact } from '@/lib/engine/pack';
import { samePlaceIn, withAnswer } from '@/lib/exercise/places';
import type { Place, Round, Scenario } from '@/lib/exercise/scenario';
import { answerInWords } from '../../case/answers/answer-in-words';
import { toAnswer, toField } from '../../case/question/field-value';
import { ListField } from '../../case/question/list-field';
import { SingleField } from '../../case/question/single-field';
import { PickByWord } from './pick-finding';
import { placeName, placeOptions } from './place-name';
import styles from './write.module.css';

type Records = Round['records'];
type Props = {
  readonly draft: Pick<Scenario, 'parts'>;
  readonly records: Records;
  readonly change: (records: Records) => void;
};

/** Facts as answers to the tool's own questions: what is recorded, and one question to record or change. */
export function RecordFields({ draft, records, change }: Props) {
  const words = useWords();
  const { law, texts } = useLaw();
  const places = placeOptions(words, draft, ['act', 'act-in-context', 'context', 'group', 'case']);
  const [placeText, setPlace] = useState(places[0]?.value ?? '{}');
  const [factId, setFact] = useState('');
  const chosen = places.find(({ value }) => value === placeText) ?? places[0];
  const facts = law.vocabulary.facts.filter(({ scope }) => scope === chosen?.scope);
  const fact = facts.find(({ id }) => id === factId) ?? facts[0];
  return (
    <>
      <Recorded
        draft={draft}
        records={records}
        change={change}
        open={(at, id) => {
          setPlace(JSON.stringify(at));
          setFact(id);
        }}
      />
      <div className={styles.item}>
        <SelectField
          id="record-place"
          label={words('author.fields.recordAt')}
          value={chosen?.value ?? ''}
          options={places}
          onPick={setPlace}
        />
        <PickByWord
          id="record-question"
          label={words('author.fields.recordQuestion')}
          value={fact?.id ?? ''}
          options={facts.map(({ id }) => ({ value: id, text: texts.facts[id]?.short ?? id }))}
          pick={setFact}
        />
        {fact && chosen ? (
          <AnswerField
            key={`${chosen.value} ${fact.id}`}
            fact={fact}
            at={chosen.place}
            records={records}
            change={change}
          />
        ) : null}
      </div>
    </>
  );
}

function AnswerField({
  fact,
  at,
  records,
  change,
}: Omit<Props, 'draft'> & { fact: Fact; at: Place }) {
  const { texts } = useLaw();
  const recorded = records.find((record) => samePlaceIn(record.at, at))?.answers[fact.id];
  const field = toField(fact, recorded);
  const Field = fact.type === 'list' ? ListField : SingleField;
  return (
    <fieldset>
      <legend>
        <strong>{texts.facts[fact.id]?.question}</strong>
      </legend>
      <Field
        fact={fact}
        index={0}
        field={field}
        shown={fact.options ?? []}
        change={(to) => {
          const answer = toAnswer(fact, { ...field, ...to }, recorded);
          change(withAnswer(records, at, fact.id, answer));
        }}
      />
    </fieldset>
  );
}

function Recorded({
  draft,
  records,
  change,
  open,
}: Props & { open: (at: Place, fact: string) => void }) {
  const words = useWords();
  const { texts } = useLaw();
  if (records.length === 0) return null;
  return (
    <ul className={styles.recorded}>
      {records.flatMap(({ at, answers }) =>
        Object.entries(answers).map(([id, answer]) => {
          const text = texts.facts[id];
          const said = text ? answerInWords(answer, text, words) : null;
          return (
            <li key={`${JSON.stringify(at)} ${id}`}>
              {placeName(words, draft, at)}: <strong>{text?.short ?? id}</strong> –{' '}
              {said?.join('; ')}
              <span className={styles.tools}>
                <Button look="quiet" small onClick={() => open(at, id)}>
                  {words('author.fields.edit')}
                  <span className="visually-hidden"> {text?.short}</span>
                </Button>
                <Button
                  look="quiet"
                  small
                  onClick={() => change(withAnswer(records, at, id, undefined))}
                >
                  {words('author.fields.remove')}
                  <span className="visually-hidden"> {text?.short}</span>
                </Button>
              </span>
            </li>
          );
        }),
      )}
    </ul>
  );
}
