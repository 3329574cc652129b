'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { SelectField } from '@/app/components/select-field';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Draft, Variation } from '@/lib/exercise/draft';
import { caseVaried } from '@/lib/exercise/scenario-case';
import { PickFinding } from './pick-finding';
import { placeName, placeOptions } from './place-name';
import { rulesOf } from './rules-of';
import styles from './write.module.css';

type Outcome = Variation['outcome'];

/** Findings to show on a card. Their positions are the engine's own, worked out as they are added. */
export function OutcomeFields({
  draft,
  variation,
  change,
}: {
  draft: Draft;
  variation: Variation;
  change: (outcome: Outcome) => void;
}) {
  const words = useWords();
  const { law, texts } = useLaw();
  const [finding, setFinding] = useState('hp.sexual-nature');
  const [place, setPlace] = useState('');
  const [silent, setSilent] = useState(false);
  const scope = rulesOf(law).get(finding)?.scope ?? 'act';
  const places = placeOptions(words, draft, [scope]);
  const at = (places.find(({ value }) => value === place) ?? places[0])?.place ?? {};
  const add = async () => {
    const { findingsOn } = await import('../doubts-of');
    const position = findingsOn(caseVaried(draft, variation), law)(finding, at);
    setSilent(position === undefined);
    if (position) change([...variation.outcome, { finding, at, position }]);
  };
  return (
    <section aria-labelledby="outcome" className={styles.group}>
      <h2 id="outcome">{words('author.fields.outcome')}</h2>
      <p className={styles.hint}>{words('author.fields.outcomeHint')}</p>
      <ul className={styles.recorded}>
        {variation.outcome.map((one, n) => (
          <li key={JSON.stringify(one)}>
            {texts.rules[one.finding]?.short ?? one.finding} ({placeName(words, draft, one.at)}):{' '}
            <strong>{words(`exercise.positions.${one.position}`)}</strong>{' '}
            <Button
              look="quiet"
              small
              onClick={() => change(variation.outcome.filter((_, index) => index !== n))}
            >
              {words('author.fields.remove')}
              <span className="visually-hidden"> {texts.rules[one.finding]?.short}</span>
            </Button>
          </li>
        ))}
      </ul>
      {variation.outcome.length < 6 ? (
        <div className={styles.item}>
          <PickFinding id="outcome-finding" value={finding} pick={setFinding} />
          <SelectField
            id="outcome-at"
            label={words('author.fields.at')}
            value={JSON.stringify(at)}
            options={places}
            onPick={setPlace}
          />
          <div>
            <Button look="secondary" small onClick={add}>
              {words('author.fields.addOutcome')}
            </Button>
          </div>
          <p role="status">{silent ? words('author.fields.engineSilent') : null}</p>
        </div>
      ) : null}
    </section>
  );
}
