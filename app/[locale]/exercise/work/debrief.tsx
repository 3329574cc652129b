'use client';

import { Button, Buttons } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import { compare } from '@/lib/exercise/compare';
import type { Scenario } from '@/lib/exercise/scenario';
import styles from '../exercise.module.css';
import { AT_THE_START, keepProgress, type Progress } from '../open-scenarios';
import { References } from './references';
import { Variations } from './variations';

/** Where reasons parted, the errors people make, one factor changed, and how to go on from here. */
export function Debrief({ scenario, progress }: { scenario: Scenario; progress: Progress }) {
  const words = useWords();
  const { language } = scenario;
  const parted = partings(scenario, progress);
  return (
    <div className={styles.debrief}>
      <p>{words('exercise.debrief.lead')}</p>
      <section aria-labelledby="parted">
        <h2 id="parted">{words('exercise.debrief.parted')}</h2>
        {parted.length === 0 ? <p>{words('exercise.debrief.together')}</p> : null}
        {parted.map(({ task, round, notNamed, notRelied }) => (
          <div key={task.id} className={styles.parting}>
            <h3 lang={language} dir="auto">
              {words('exercise.debrief.partedTask', { round, prompt: task.prompt })}
            </h3>
            <ReasonList
              title={words('exercise.debrief.youNamed')}
              reasons={notRelied}
              language={language}
            />
            <ReasonList
              title={words('exercise.debrief.youDidNot')}
              reasons={notNamed}
              language={language}
            />
          </div>
        ))}
      </section>
      <section aria-labelledby="common-errors">
        <h2 id="common-errors">{words('exercise.debrief.errors')}</h2>
        <dl lang={language} dir="auto" className={styles.errors}>
          {scenario.commonErrors.map(({ error, answer }) => (
            <div key={error}>
              <dt>{error}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
      {scenario.variations.length > 0 ? <Variations scenario={scenario} /> : null}
      <section aria-labelledby="afterwards">
        <h2 id="afterwards">{words('exercise.debrief.wellbeing')}</h2>
        <p>{words('exercise.debrief.wellbeingText')}</p>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{words('exercise.debrief.references')}</h2>
        <References references={scenario.references} />
      </section>
      <Buttons>
        <Button onClick={() => window.print()}>{words('exercise.debrief.print')}</Button>
        <Button look="secondary" onClick={() => keepProgress(scenario.id, AT_THE_START)}>
          {words('exercise.debrief.again')}
        </Button>
      </Buttons>
    </div>
  );
}

/** The tasks in which the learner's reasons and those of the Principles column are not the same. */
function partings(scenario: Scenario, { responses }: Progress) {
  return scenario.rounds.flatMap((round) =>
    round.tasks.flatMap((task) => {
      const response = responses[task.id];
      if (!response) return [];
      const { notNamed, notRelied } = compare(task, response).principles;
      const reasonsOf = (ids: readonly string[]) =>
        task.reasons.filter(({ id }) => ids.includes(id));
      return notNamed.length + notRelied.length === 0
        ? []
        : [
            {
              task,
              round: round.title,
              notNamed: reasonsOf(notNamed),
              notRelied: reasonsOf(notRelied),
            },
          ];
    }),
  );
}

function ReasonList({
  title,
  reasons,
  language,
}: {
  title: string;
  reasons: Scenario['rounds'][number]['tasks'][number]['reasons'];
  language: string;
}) {
  if (reasons.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul lang={language} dir="auto" className={styles.partings}>
        {reasons.map(({ id, text, comment }) => (
          <li key={id}>
            {text} <span className={styles.comment}>{comment}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
