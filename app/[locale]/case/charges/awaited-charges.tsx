'use client';

import { AppLink } from '@/app/components/app-link';
import { Details } from '@/app/components/details';
import { usePath } from '@/app/words/words';
import { type AwaitedCrime, awaitedPairs } from '@/lib/engine/awaited-crimes';
import type { RuleId } from '@/lib/engine/pack';
import type { Reading } from '../use-reading';
import styles from './charges.module.css';
import { PairTable } from './pair-table';
import type { ActCharges } from './view-model/pairs-by-act';

/**
 * Crimes of which some acts show signs and that are about a group nobody has recorded yet: named once, with
 * what to record, and act by act how each would stand to the charges there.
 */
export function AwaitedCharges({
  acts,
  awaited,
  reading,
}: {
  acts: readonly ActCharges[];
  awaited: readonly AwaitedCrime[];
  reading: Reading;
}) {
  const { words, law } = reading;
  const path = usePath();
  return awaited.map(({ crime, flags }) => {
    const { short } = law.ruleText(crime);
    const whys = [...new Set(flags.map(({ id }) => law.ruleText(id).title))];
    const shown = flags.flatMap(({ scope }) => acts.filter(({ act }) => act === scope.act));
    return (
      <section key={crime} className={styles.section} aria-labelledby={`awaited-${crime}`}>
        <h2 id={`awaited-${crime}`}>{words('charges.awaited.title', { crime: short })}</h2>
        <p className={styles.about}>{words('charges.awaited.text', { why: whys.join('; ') })}</p>
        <p>
          <AppLink href={path('case/groups')}>{words('charges.awaited.add')}</AppLink>
        </p>
        {shown.map(({ act }) => (
          <AwaitedPairs key={act} crime={crime} act={act} reading={reading} />
        ))}
      </section>
    );
  });
}

function AwaitedPairs({ crime, act, reading }: { crime: RuleId; act: string; reading: Reading }) {
  const { words, law, cases, assessment } = reading;
  const pairs = awaitedPairs(law.law, crime, act, assessment.candidates);
  if (pairs.length === 0) return null;
  const name = cases.placeName({ act });
  return (
    <Details summary={words('charges.awaited.pairs', { act: name, count: pairs.length })}>
      <PairTable
        pairs={pairs}
        caption={words('charges.awaited.caption', {
          crime: law.ruleText(crime).short,
          act: name,
        })}
        reading={reading}
      />
    </Details>
  );
}
