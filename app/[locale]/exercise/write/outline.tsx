'use client';

import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { Button, Buttons } from '@/app/components/button';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { TaskList } from '@/app/components/task-list';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import { type Draft, newRound, newTask, newVariation } from '@/lib/exercise/draft';
import { SCENARIO_LIMITS } from '@/lib/exercise/scenario';
import { Checks } from './checks';
import { Kept } from './drafts-list';
import type { DraftsState } from './drafts-store';
import type { PartProps } from './part-props';
import { partOf, partsOf, partTitle } from './parts';
import { useChecks } from './use-checks';
import { UseDraft } from './use-draft';
import styles from './write.module.css';

/** A draft as the list of its parts, each with what the checks say of it, and what can be done with it. */
export function Outline({
  draft,
  kept,
  change,
  remove,
}: PartProps & { kept: DraftsState['kept']; remove: (id: string) => void }) {
  const words = useWords();
  const path = usePath();
  const points = useChecks(draft);
  const here = `${path('exercise/write')}#${draft.id}`;
  return (
    <Page
      margin={
        <MarginNote title={words('author.checks.title')}>
          <Checks draft={draft} points={points} />
        </MarginNote>
      }
    >
      <Breadcrumbs
        trail={[
          { href: path('exercise'), text: words('exercise.title') },
          { href: path('exercise/write'), text: words('author.title') },
        ]}
      />
      <PageTitle name={draft.id}>
        <span lang={draft.language} dir="auto">
          {draft.title || words('author.untitled')}
        </span>
      </PageTitle>
      <Kept kept={kept} unread={0} />
      <h2>{words('author.outline.title')}</h2>
      <TaskList
        tasks={partsOf(draft).map((part) => {
          const count = points?.filter(({ at }) => partOf(draft, at)?.path === part.path).length;
          return {
            key: part.path,
            title: partTitle(words, part),
            hint: hintOf(draft, part.round, part.task, part.is),
            href: `${here}/${part.path}`,
            done: count === 0,
            status: count
              ? words('author.outline.points', { count })
              : words(count === 0 ? 'author.outline.fine' : 'author.checks.reading'),
          };
        })}
      />
      <AddParts draft={draft} change={change} />
      <UseDraft
        draft={draft}
        ready={points?.every(({ kind }) => kind === 'look') ?? false}
        remove={remove}
      />
    </Page>
  );
}

/** The first words of a round or a task, so that they can be told apart. */
function hintOf({ rounds }: Draft, round: number, task: number, is: string): string | undefined {
  if (is === 'round') return rounds[round]?.title;
  return is === 'task' ? rounds[round]?.tasks[task]?.prompt : undefined;
}

function AddParts({ draft, change }: PartProps) {
  const words = useWords();
  const path = usePath();
  const { push } = useGo();
  const { rounds, variations } = draft;
  const go = (next: Draft, part: string) => {
    change(next);
    push(`${path('exercise/write')}#${draft.id}/${part}`);
  };
  return (
    <div className={styles.group}>
      <Buttons>
        {rounds.map((round, n) =>
          round.tasks.length < SCENARIO_LIMITS.tasks ? (
            <Button
              key={round.id}
              look="secondary"
              small
              onClick={() =>
                go(
                  {
                    ...draft,
                    rounds: rounds.with(n, { ...round, tasks: [...round.tasks, newTask(draft)] }),
                  },
                  `task/${n}/${round.tasks.length}`,
                )
              }
            >
              {words('author.outline.addTask', { number: n + 1 })}
            </Button>
          ) : null,
        )}
        {rounds.length < SCENARIO_LIMITS.rounds ? (
          <Button
            look="secondary"
            small
            onClick={() =>
              go({ ...draft, rounds: [...rounds, newRound(rounds)] }, `round/${rounds.length}`)
            }
          >
            {words('author.outline.addRound')}
          </Button>
        ) : null}
        {variations.length < SCENARIO_LIMITS.variations ? (
          <Button
            look="secondary"
            small
            onClick={() =>
              go(
                { ...draft, variations: [...variations, newVariation(draft)] },
                `variation/${variations.length}`,
              )
            }
          >
            {words('author.outline.addVariation')}
          </Button>
        ) : null}
      </Buttons>
    </div>
  );
}
