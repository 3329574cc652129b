'use client';

import Link from 'next/link';
import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { ButtonLink, Buttons } from '@/app/components/button';
import { EmptyState } from '@/app/components/empty-state';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import { awaitedCrimes } from '@/lib/engine/awaited-crimes';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { ActPairs } from './act-pairs';
import { AwaitedCharges } from './awaited-charges';
import styles from './charges.module.css';
import { actsWithCharges, chargesByAct } from './view-model/pairs-by-act';

/** The candidate charges on each act, pair by pair, with what each adds. */
export function ChargesScreen() {
  const words = useWords();
  return (
    <WithReading title={words('charges.title')}>
      {(reading) => <ChargesPage reading={reading} />}
    </WithReading>
  );
}

function ChargesPage({ reading }: { reading: Reading }) {
  const { words, assessment, to } = reading;
  const path = usePath();
  const awaited = awaitedCrimes(reading.law.law, assessment.findings);
  const byAct = chargesByAct(reading.case.acts, assessment);
  const acts = actsWithCharges(byAct);
  return (
    <Page wide>
      <Breadcrumbs
        trail={[
          { href: path('case'), text: reading.case.label || words('screens.titles.case') },
          { href: path('case/findings'), text: words('findings.title') },
        ]}
      />
      <div className={styles.head}>
        <PageTitle lead={words('charges.lead')}>{words('charges.title')}</PageTitle>
      </div>
      {acts.length === 0 && awaited.length === 0 ? (
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
        <ActPairs key={act.act} act={act} anchor={`act-${at + 1}`} reading={reading} />
      ))}
      <AwaitedCharges acts={byAct} awaited={awaited} reading={reading} />
      <Buttons>
        <ButtonLink href={path('case/memo')}>{words('findings.toMemo')}</ButtonLink>
      </Buttons>
    </Page>
  );
}
