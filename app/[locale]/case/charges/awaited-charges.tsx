'use client';

import { AppLink } from '@/app/components/app-link';
import { Details } from '@/app/components/details';
import { usePath } from '@/app/words/words';
import { type AwaitedCrime, awaitedPairs } from '@/lib/engine/awaited-crimes';
import type { Reading } from '../use-reading';
import styles from './charges.module.css';
import { PairTable } from './pair-table';
import type { ActCharges } from './view-model/pairs-by-act';

/**
 * Crimes of which this act shows signs and that are about a group nobody has recorded yet: named with what
 * to record, and how each would stand to the charges here.
 */
export function AwaitedCharges({
  act,
  awaited,
  reading,
}: {
  act: ActCharges;
  awaited: readonly AwaitedCrime[];
  reading: Reading;
}) {
  const { words, law, cases, assessment } = reading;
  const path = usePath();
  return awaited.flatMap(({ crime, flags }) => {
    const flag = flags.find(({ scope }) => scope.act === act.act);
    if (flag === undefined) return [];
    const { short } = law.ruleText(crime);
    const pairs = awaitedPairs(law.law, crime, act.act, assessment.candidates);
    const name = cases.placeName({ act: act.act });
    return [
      <section key={crime} className={styles.section} aria-label={`${name}, ${short}`}>
        <h3>{words('charges.awaited.title', { crime: short })}</h3>
        <p className={styles.about}>
          {words('charges.awaited.text', { why: law.ruleText(flag.id).title })}{' '}
          <AppLink href={path('case/groups')}>{words('charges.awaited.add')}</AppLink>
        </p>
        {pairs.length > 0 ? (
          <Details summary={words('charges.awaited.pairs', { count: pairs.length })}>
            <PairTable
              pairs={pairs}
              caption={words('charges.awaited.caption', { crime: short, act: name })}
              reading={reading}
            />
          </Details>
        ) : null}
      </section>,
    ];
  });
}
