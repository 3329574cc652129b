'use client';

import { Button, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { useWords } from '@/app/words/words';
import type { Command, Showable } from '@/lib/exercise/classroom/commands';
import type { QuestionPart } from '@/lib/exercise/classroom/view';
import type { Task } from '@/lib/exercise/scenario';
import { AskFirst } from './ask-first';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';
import { GroupsList } from './groups-list';
import { ModelView } from './model-view';
import { SpreadView } from './spread-view';

const SHOWABLE: readonly Showable[] = ['spread', 'groups', 'model'];
const PART = { spread: 'spread', groups: 'byGroup', model: 'model' } as const;

/** One question at the desk: opened and closed, its answers as they come, and what of them the room sees. */
export function DeskQuestion({ task, room, link }: AtDesk & { task: Task }) {
  const words = useWords();
  const { id, prompt, reasons, model } = task;
  const { view, say } = link;
  const question = view.questions[id];
  const phase = question?.phase ?? 'waiting';
  const tally = view.tallies[id];
  return (
    <section className={styles.question} aria-labelledby={`${id}-prompt`}>
      <h3 id={`${id}-prompt`} lang={room.language} dir="auto">
        {prompt}
      </h3>
      <p role="status">
        <strong>{words(`classroom.desk.status.${phase}`)}</strong>
        {' · '}
        {words('classroom.desk.answered', { count: view.answered[id] ?? 0 })}{' '}
        {words('classroom.desk.ofDevices', { count: view.devices?.all ?? 0 })}
      </p>
      <Buttons>
        {phase === 'open' ? (
          <Button onClick={() => say({ type: 'close', question: id })}>
            {words('classroom.desk.close')}
          </Button>
        ) : room.finished ? null : (
          <Button
            look={phase === 'waiting' ? 'primary' : 'secondary'}
            onClick={() => say({ type: 'open', question: id })}
          >
            {words(phase === 'waiting' ? 'classroom.desk.ask' : 'classroom.desk.askAgain')}
          </Button>
        )}
        {question && phase === 'closed' ? (
          <ShowButtons id={id} question={question} groups={room.groups.length} say={say} />
        ) : null}
      </Buttons>
      {tally && tally.spread.answers > 0 ? (
        <>
          <SpreadView question={task} spread={tally.spread} language={room.language} />
          {room.groups.length > 0 ? (
            <Details summary={words('classroom.shown.groups')}>
              <GroupsList
                groups={room.groups}
                byGroup={tally.byGroup}
                question={task}
                language={room.language}
              />
            </Details>
          ) : null}
          <AskFirst
            action={words('classroom.desk.clear')}
            text={words('classroom.desk.clearText')}
            sure={words('classroom.desk.clearSure')}
            keep={words('classroom.desk.clearKeep')}
            act={() => say({ type: 'clear', question: id })}
          />
        </>
      ) : null}
      <Details summary={words('classroom.desk.model')}>
        <ModelView
          model={model}
          reasons={reasons}
          comments={Object.fromEntries(reasons.map((reason) => [reason.id, reason.comment]))}
          language={room.language}
        />
      </Details>
    </section>
  );
}

function ShowButtons({
  id,
  question,
  groups,
  say,
}: {
  id: string;
  question: QuestionPart;
  groups: number;
  say: (command: Command) => void;
}) {
  const words = useWords();
  return SHOWABLE.filter((what) => what !== 'groups' || groups > 0).map((what) => {
    const shown = question[PART[what]] !== null;
    return (
      <Button
        key={what}
        look="secondary"
        small
        aria-pressed={shown}
        onClick={() => say({ type: shown ? 'hide' : 'show', question: id, what })}
      >
        {words(`classroom.desk.${shown ? 'hide' : 'show'}`, {
          what: words(`classroom.shown.${what}`),
        })}
      </Button>
    );
  });
}
