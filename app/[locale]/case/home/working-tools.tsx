'use client';

import { TaskList } from '@/app/components/task-list';
import { usePath, useWords } from '@/app/words/words';
import styles from './case-home.module.css';

const TOOLS = [
  'evidence',
  'gaps',
  'argument',
  'compare',
  'what-if',
  'review',
  'law',
  'pictures',
] as const;

/** The screens a practitioner works with beside the questions. */
export function WorkingTools() {
  const words = useWords();
  const path = usePath();
  return (
    <section>
      <h2>{words('tools.title')}</h2>
      <div className={styles.list}>
        <TaskList
          tasks={TOOLS.map((tool) => ({
            key: tool,
            title: words(`tools.names.${tool}`),
            hint: words(`tools.hints.${tool}`),
            href: path(`case/${tool}`),
            status: '',
            done: true,
          }))}
        />
      </div>
    </section>
  );
}
