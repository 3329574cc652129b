'use client';

import { AppLink } from '@/app/components/app-link';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import styles from './start-screen.module.css';

const doors = [
  ['case', 'case'],
  ['exercise', 'exercise'],
  ['law', 'library'],
] as const;

const notes = ['privacy', 'never'] as const;

const steps = ['nature', 'violence', 'crime'] as const;

/** Three doors, and in the margin what a person should know before opening one. */
export function StartScreen() {
  const words = useWords();
  const path = usePath();
  return (
    <Page
      margin={
        <>
          {notes.map((note) => (
            <MarginNote key={note} title={words(`start.margin.${note}.title`)}>
              <p>{words(`start.margin.${note}.text`)}</p>
            </MarginNote>
          ))}
          <MarginNote title={words('start.margin.path.title')}>
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{words(`start.margin.path.steps.${step}`)}</li>
              ))}
            </ol>
            <p>{words('start.margin.path.text')}</p>
          </MarginNote>
        </>
      }
    >
      <PageTitle lead={words('start.lead')}>{words('start.title')}</PageTitle>
      <ul className={styles.doors}>
        {doors.map(([door, screen]) => (
          <li key={door} className={styles.door}>
            <h2 className={styles.title}>
              <AppLink href={path(screen)} className={styles.link}>
                {words(`start.doors.${door}.title`)}
              </AppLink>
            </h2>
            <p className={styles.text}>{words(`start.doors.${door}.text`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
