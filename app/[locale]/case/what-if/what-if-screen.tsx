'use client';

import { useMemo, useState } from 'react';
import { AppLink } from '@/app/components/app-link';
import { BackLink } from '@/app/components/back-link';
import { Button } from '@/app/components/button';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SelectField } from '@/app/components/select-field';
import { useOpenQuestions } from '@/app/session/assessment';
import { useDifference } from '@/app/session/use-difference';
import { usePath, useWords } from '@/app/words/words';
import { setAnswer } from '@/lib/case/edit';
import { answerAt } from '@/lib/case/read';
import type { FactId, FactScope } from '@/lib/engine/pack';
import { scopeKey } from '@/lib/engine/scopes';
import type { ScopeRef } from '@/lib/engine/world';
import { mostTelling, type OpenQuestion } from '@/lib/journey/most-telling';
import { stops } from '@/lib/journey/stops';
import { type Trial, trialsFor } from '@/lib/workspace/what-if';
import { answerInWords } from '../answers/answer-in-words';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import styles from './what-if.module.css';
import { WhatMoves } from './what-moves';

const WHOLE_CASE: ScopeRef = {};

/** One answer changed without saving it, and what would move. */
export function WhatIfScreen() {
  const words = useWords();
  return (
    <WithReading title={words('whatIf.title')}>
      {(reading) => <WhatIfPage reading={reading} />}
    </WithReading>
  );
}

function WhatIfPage({ reading }: { reading: Reading }) {
  const { words, law, cases, case: c } = reading;
  const path = usePath();
  const { questions } = useOpenQuestions();
  const start = useMemo(() => questions && startingPoint(reading, questions), [reading, questions]);
  const [pickedPlace, setPlace] = useState<number | null>(null);
  const [pickedFact, setFact] = useState<string | null>(null);
  const [line, setLine] = useState('');
  const [name, setName] = useState('');

  const place = pickedPlace ?? start?.place ?? 0;
  const factId = pickedFact ?? (pickedPlace === null ? start?.fact : undefined);
  const at = cases.places[place] ?? WHOLE_CASE;
  const facts = law.law.vocabulary.facts.filter(({ scope }) => scope === scopeOf(at));
  const fact = facts.find(({ id }) => id === factId) ?? facts[0];
  const option = fact?.options?.includes(line) ? line : fact?.options?.[0];
  const recorded = fact && answerAt(c, at, fact.id);
  const trials = fact ? trialsFor(fact, recorded, option) : [];
  const trial = trials.find((t) => t.name === name);
  const other = useMemo(() => {
    const tried =
      fact && trialsFor(fact, answerAt(c, at, fact.id), option).find((t) => t.name === name);
    return fact && tried ? setAnswer(c, at, fact.id, tried.answer) : null;
  }, [c, at, fact, option, name]);
  const difference = useDifference(c, other);
  const text = fact && law.texts.facts[fact.id];
  const inWords = text && answerInWords(recorded, text, words);
  const nameOf = ({ name: value, option: chosen }: Trial) =>
    chosen !== undefined && fact
      ? law.optionLabel(fact.id, chosen)
      : words(`explain.value.${value as 'yes' | 'no' | 'accounts-differ' | 'not-known'}`);
  const href = fact && reading.questionHref({ fact: fact.id, at });

  return (
    <Page>
      <BackLink href={path('case')} />
      <PageTitle lead={words('whatIf.lead')}>{words('whatIf.title')}</PageTitle>
      <div className={styles.fields} aria-busy={start === null}>
        <SelectField
          id="what-if-place"
          label={words('whatIf.place')}
          value={String(place)}
          options={cases.places.map((p, index) => ({
            value: String(index),
            text: cases.placeName(p),
          }))}
          onPick={(picked) => {
            setPlace(Number(picked));
            setName('');
          }}
        />
        <SelectField
          id="what-if-question"
          label={words('whatIf.question')}
          value={fact?.id ?? ''}
          options={facts.map(({ id }) => ({ value: id, text: law.factShort(id) }))}
          onPick={(picked) => {
            setFact(picked);
            setName('');
          }}
        />
        {fact?.type === 'list' ? (
          <SelectField
            id="what-if-line"
            label={words('whatIf.line')}
            value={option ?? ''}
            options={(fact.options ?? []).map((o) => ({
              value: o,
              text: law.optionLabel(fact.id, o),
            }))}
            onPick={(picked) => {
              setLine(picked);
              setName('');
            }}
          />
        ) : null}
        <p className={styles.recorded}>{text?.question}</p>
        <p className={styles.was}>
          {words('whatIf.asRecorded', {
            answer: inWords ? inWords.join('; ') : words('answers.notAsked'),
          })}
        </p>
        <SelectField
          id="what-if-value"
          label={words('whatIf.value')}
          value={trial?.name ?? ''}
          options={[
            { value: '', text: words('whatIf.pick') },
            ...trials.map((t) => ({ value: t.name, text: nameOf(t) })),
          ]}
          onPick={setName}
        />
      </div>
      <WhatMoves difference={difference} reading={reading} />
      {trial ? (
        <Button look="quiet" onClick={() => setName('')}>
          {words('whatIf.reset')}
        </Button>
      ) : null}
      {href ? (
        <p>
          <AppLink href={href}>{words('whatIf.open')}</AppLink>
        </p>
      ) : null}
    </Page>
  );
}

/** The question by which most findings can still move; where all is decided, the first act. */
function startingPoint(
  { case: c, law, cases: { places } }: Reading,
  questions: readonly OpenQuestion[],
): { readonly place: number; readonly fact: FactId | undefined } {
  const [telling] = mostTelling(questions, stops(law.law.vocabulary, c), 1);
  const key = telling && scopeKey(telling.stop.step.at);
  const place = places.findIndex((at) =>
    key === undefined ? at.act !== undefined : scopeKey(at) === key,
  );
  return { place: Math.max(0, place), fact: place < 0 ? undefined : telling?.fact };
}

function scopeOf({ act, context, group }: ScopeRef): FactScope {
  if (act !== undefined) return context === undefined ? 'act' : 'act-in-context';
  if (group !== undefined) return 'group';
  return context === undefined ? 'case' : 'context';
}
