'use client';

import { useState } from 'react';
import { useWords } from '@/app/words/words';
import type { Response } from '@/lib/exercise/compare';
import type { Draft } from '@/lib/exercise/draft';
import type { Task } from '@/lib/exercise/scenario';
import { ComparisonView } from '../work/comparison-view';
import { TaskFields } from '../work/task-fields';
import { numbered } from './numbered';
import type { Part } from './parts';
import styles from './write.module.css';

/** The part that is being written as participants will see it, alive: an answer shows the model beside it. */
export function Preview({ draft, part }: { draft: Draft; part: Part }) {
  const { language } = draft;
  const task = part.is === 'task' ? draft.rounds[part.round]?.tasks[part.task] : undefined;
  if (task) return <TaskPreview key={part.path} task={task} language={language} />;
  return (
    <div className={styles.preview} lang={language} dir="auto">
      <Lines lines={linesOf(draft, part)} />
    </div>
  );
}

function linesOf(draft: Draft, { is, round: n, variation: v }: Part): readonly string[] {
  switch (is) {
    case 'about':
      return [draft.title, draft.contentNote, ...draft.objectives.map(({ text }) => text)];
    case 'round': {
      const round = draft.rounds[n];
      return round ? [round.title, ...round.reveals] : [];
    }
    case 'variation': {
      const variation = draft.variations[v];
      return variation ? [variation.title, variation.change, variation.discuss] : [];
    }
    case 'ending':
      return draft.commonErrors.flatMap(({ error, answer }) => [error, answer]);
    default:
      return [];
  }
}

function Lines({ lines }: { lines: readonly string[] }) {
  const words = useWords();
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length === 0) return <p>{words('author.preview.empty')}</p>;
  return numbered(written).map(({ key, n, item: line }) => (
    <p key={key}>{n === 0 ? <strong>{line}</strong> : line}</p>
  ));
}

function TaskPreview({ task, language }: { task: Task; language: string }) {
  const [response, setResponse] = useState<Response>();
  // Its ids must differ from those of the form, which is on the same page.
  const shown = { ...task, id: `preview-${task.id}` };
  return (
    <div className={styles.preview}>
      <TaskFields
        task={shown}
        response={response}
        language={language}
        wanting={false}
        answer={setResponse}
      />
      {response ? (
        <ComparisonView
          task={{ ...task, id: `compared-${task.id}` }}
          response={response}
          language={language}
        />
      ) : null}
    </div>
  );
}
