'use client';

import { Details } from '@/app/components/details';
import { TaskList } from '@/app/components/task-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import { type Step, statusOf } from '@/lib/journey/journey';
import styles from './case-home.module.css';

/** Pages about the case as a whole, each with how far it has come. */
export function StepsSection({
  title,
  steps,
  folded = false,
}: {
  title: string;
  steps: readonly Step[];
  /** Behind a line that says how far they have come. */
  folded?: boolean;
}) {
  const words = useWords();
  const href = useStopHref();
  const { texts } = useLaw();
  const { case: c } = useOpenCase();
  const tasks = steps.map((step) => {
    const status = statusOf(step, c);
    return {
      key: step.page,
      title: texts.pages[step.page]?.title,
      href: href({ kind: 'step', key: step.key, step }),
      status: words(`caseHome.status.${status}`),
      done: status === 'answered',
    };
  });
  return (
    <section>
      <h2>{title}</h2>
      <div className={styles.list}>
        {folded ? (
          <Details summary={tasks.map((task) => task.title).join(' · ')}>
            <TaskList tasks={tasks} />
          </Details>
        ) : (
          <TaskList tasks={tasks} />
        )}
      </div>
    </section>
  );
}
