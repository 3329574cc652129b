'use client';

import { ButtonLink } from '@/app/components/button';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import styles from './safety-screen.module.css';

const does = [
  'device',
  'sealed',
  'session',
  'exit',
  'locks',
  'offline',
  'checked',
  'least',
] as const;
const cannot = [
  'forgotten',
  'history',
  'screen',
  'open',
  'device',
  'rollback',
  'server',
  'downloads',
  'browser',
] as const;

export function SafetyScreen() {
  const words = useWords();
  const path = usePath();
  return (
    <Page
      margin={
        <>
          <MarginNote title={words('safety.first.title')}>
            <p>{words('safety.first.text')}</p>
          </MarginNote>
          <MarginNote title={words('keeping.drill.title')}>
            <p>{words('keeping.drill.text')}</p>
            <ButtonLink href={path('device')} look="quiet">
              {words('screens.shell.device')}
            </ButtonLink>
          </MarginNote>
        </>
      }
    >
      <PageTitle lead={words('safety.lead')}>{words('safety.title')}</PageTitle>
      <section>
        <h2>{words('safety.does.title')}</h2>
        <ul className={styles.list}>
          {does.map((item) => (
            <li key={item}>{words(`safety.does.items.${item}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words('safety.not.title')}</h2>
        <ul className={styles.list}>
          {cannot.map((item) => (
            <li key={item}>{words(`safety.not.items.${item}`)}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
