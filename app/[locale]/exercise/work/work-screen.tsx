'use client';

import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { Notice } from '@/app/components/notice';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';
import { NamedScenario } from '../named-scenario';
import { keepProgress, useScenarios } from '../open-scenarios';
import { Debrief } from './debrief';
import { RoundView } from './round-view';
import { ScenarioTools } from './scenario-tools';

/** One scenario, worked alone: round by round, then the debrief. */
export const WorkScreen = () => <NamedScenario screen={Work} />;

function Work({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const path = usePath();
  const progress = useScenarios().progressOf(scenario.id);
  const { language, title, rounds } = scenario;
  const round = rounds[progress.round];
  const keep = (next: Partial<typeof progress>) =>
    keepProgress(scenario.id, { ...progress, ...next });
  return (
    <Page
      margin={
        <>
          <MarginNote title={words('exercise.work.objectives')}>
            <ul lang={language} dir="auto" className={styles.objectives}>
              {scenario.objectives.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </MarginNote>
          <ScenarioTools scenario={scenario} />
        </>
      }
    >
      <Breadcrumbs trail={[{ href: path('exercise'), text: words('exercise.title') }]} />
      <PageTitle
        name={`${scenario.id} ${progress.round}`}
        caption={
          round
            ? words('exercise.work.round', { number: progress.round + 1, total: rounds.length })
            : words('exercise.debrief.title')
        }
      >
        <span lang={language} dir="auto">
          {title}
        </span>
      </PageTitle>
      {progress.round === 0 ? (
        <Notice title={words('exercise.contentNote')}>
          <p lang={language} dir="auto">
            {scenario.contentNote}
          </p>
          <p>{words('exercise.work.kept')}</p>
        </Notice>
      ) : null}
      {round ? (
        <RoundView
          key={round.id}
          round={round}
          last={progress.round === rounds.length - 1}
          number={progress.round}
          progress={progress}
          language={language}
          keep={keep}
        />
      ) : (
        <Debrief scenario={scenario} progress={progress} />
      )}
    </Page>
  );
}
