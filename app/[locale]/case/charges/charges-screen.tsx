'use client';

import Link from 'next/link';
import { BackLink } from '@/app/components/back-link';
import { ButtonLink, Buttons } from '@/app/components/button';
import { EmptyState } from '@/app/components/empty-state';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath } from '@/app/words/words';
import { type Reading, useReading } from '../use-reading';
import { CandidateCharges } from './candidate-charges';
import styles from './charges.module.css';
import { PairTable } from './pair-table';
import { type ActCharges, chargesByAct } from './view-model/pairs-by-act';

/** The candidate charges on each act, pair by pair, with what each adds. */
export function ChargesScreen() {
  const reading = useReading();
  const { words, assessment, to } = reading;
  const path = usePath();
  const acts = chargesByAct(
    reading.case.acts.map((act) => act.id),
    assessment,
  ).filter((act) => act.contexts.length > 0);
  return (
    <Page wide>
      <BackLink href={path('case/findings')}>{words('charges.toFindings')}</BackLink>
      <div className={styles.head}>
        <PageTitle lead={words('charges.lead')}>{words('charges.title')}</PageTitle>
      </div>
      {acts.length === 0 ? (
        <EmptyState
          action={
            <ButtonLink href={path('case/findings')}>{words('charges.toFindings')}</ButtonLink>
          }
        >
          {words('charges.empty')}
        </EmptyState>
      ) : (
        <div className={styles.how}>
          <p>
            {words('charges.how.text')}{' '}
            <Link href={to.chapter('charging-together')} prefetch={false}>
              {words('charges.how.link')}
            </Link>
          </p>
        </div>
      )}
      {acts.map((act, at) => (
        <ActSection key={act.act} act={act} anchor={`act-${at + 1}`} reading={reading} />
      ))}
      <Buttons>
        <ButtonLink href={path('case/memo')}>{words('findings.toMemo')}</ButtonLink>
      </Buttons>
    </Page>
  );
}

function ActSection({
  act,
  anchor,
  reading,
}: {
  act: ActCharges;
  anchor: string;
  reading: Reading;
}) {
  const { words, cases } = reading;
  const name = cases.placeName({ act: act.act });
  return (
    <section aria-labelledby={anchor} className={styles.section}>
      <h2 id={anchor}>{name}</h2>
      <CandidateCharges act={act} reading={reading} />
      {act.contexts.map(({ context, pairs, candidates }) => {
        const place = cases.placeName({ context });
        return (
          <section key={context} className={styles.section} aria-label={`${name}, ${place}`}>
            <h3>{words('charges.inContext', { context: place })}</h3>
            {pairs.length === 0 ? (
              <p className={styles.about}>
                {candidates.length === 1 ? words('charges.single') : words('charges.table.none')}
              </p>
            ) : (
              <PairTable
                pairs={pairs}
                caption={words('charges.table.caption', { act: name, context: place })}
                reading={reading}
              />
            )}
          </section>
        );
      })}
      {act.across.length > 0 ? (
        <>
          <h3>{words('charges.across')}</h3>
          <p className={styles.about}>{words('charges.acrossLead')}</p>
          <PairTable
            pairs={act.across}
            caption={words('charges.table.captionAcross', { act: name })}
            reading={reading}
            across
          />
        </>
      ) : null}
    </section>
  );
}
