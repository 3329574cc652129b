'use client';

import { useId } from 'react';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { Verdict } from '@/app/components/verdict';
import type { Candidate } from '@/lib/engine/findings';
import { whatWouldBeLost } from '@/lib/engine/what-would-be-lost';
import type { Reading } from '../use-reading';
import styles from './candidate-charges.module.css';
import { type ActCharges, bySupport, chargeKey } from './view-model/pairs-by-act';

/** The candidates of one act. Taking one out shows what no remaining charge would capture. */
export function CandidateCharges({
  act,
  out,
  setOut,
  reading,
}: {
  act: ActCharges;
  /** Keys of the charges that were taken out. */
  out: ReadonlySet<string>;
  setOut: (out: ReadonlySet<string>) => void;
  reading: Reading;
}) {
  const { words, law, cases } = reading;
  const id = useId();
  const rows = act.contexts.flatMap(({ candidates }) => candidates);
  const keyOf = ({ crime, scope }: (typeof rows)[number]) => chargeKey(crime, scope.context);
  const severalContexts = act.contexts.length > 1;

  const { supported, open } = bySupport(rows);

  const take = (key: string, chosen: boolean) => {
    const next = new Set(out);
    if (chosen) next.delete(key);
    else next.add(key);
    setOut(next);
  };

  const kept = new Set(rows.filter((row) => !out.has(keyOf(row))).map((row) => row.crime));
  const loss = whatWouldBeLost(
    [...new Set(rows.map((row) => row.crime))],
    kept,
    law.law.cumulation,
    law.rules,
  );

  const list = (listed: readonly Candidate[]) => (
    <ul className={styles.list}>
      {listed.map((row) => {
        const key = keyOf(row);
        return (
          <li key={key} className={styles.row}>
            <input
              autoComplete="off"
              id={`${id}-${key}`}
              type="checkbox"
              className={styles.box}
              checked={!out.has(key)}
              onChange={(event) => take(key, event.target.checked)}
            />
            <label htmlFor={`${id}-${key}`} className={styles.label}>
              <span className={styles.name}>{law.ruleText(row.crime).short}</span>
              {severalContexts ? (
                <span className={styles.where}>
                  {cases.placeName({ context: row.scope.context })}
                </span>
              ) : null}
            </label>
            <Verdict kind="crime" verdict={row.verdict} />
          </li>
        );
      })}
    </ul>
  );

  return (
    <fieldset aria-describedby={`${id}-lead`}>
      <legend className={styles.legend}>{words('charges.candidates')}</legend>
      <p id={`${id}-lead`} className={styles.lead}>
        {words('charges.choose.lead')}
      </p>
      {list(supported.length > 0 ? supported : rows)}
      {supported.length > 0 && open.length > 0 ? (
        <div className={styles.more}>
          <Details summary={words('charges.stillOpen', { count: open.length })}>
            {list(open)}
          </Details>
        </div>
      ) : null}
      <div role="status" className={styles.loss}>
        {out.size === 0 ? null : <LossText loss={loss} none={kept.size === 0} reading={reading} />}
      </div>
      {out.size > 0 ? (
        <Button look="quiet" onClick={() => setOut(new Set())}>
          {words('charges.choose.reset')}
        </Button>
      ) : null}
    </fieldset>
  );
}

function LossText({
  loss,
  none,
  reading,
}: {
  loss: ReturnType<typeof whatWouldBeLost>;
  none: boolean;
  reading: Reading;
}) {
  const { words, law } = reading;
  if (none) return <p>{words('charges.choose.none')}</p>;
  if (loss.atoms.length + loss.categories.length === 0)
    return <p>{words('charges.choose.nothing')}</p>;
  return (
    <>
      <p className={styles.lossTitle}>{words('charges.choose.lost')}</p>
      <ul className={styles.lossList}>
        {loss.atoms.map(({ atom, crimes }) => (
          <li key={atom}>
            {words('charges.choose.atom', {
              atom: law.texts.legalAtoms[atom] ?? atom,
              crimes: [...new Set(crimes.map((crime) => law.ruleText(crime).short))].join('; '),
            })}
          </li>
        ))}
        {loss.categories.map((category) => (
          <li key={category}>
            {words('charges.choose.category', { category: words(`library.category.${category}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}
