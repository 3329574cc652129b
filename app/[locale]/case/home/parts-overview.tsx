'use client';

import { EmptyState } from '@/app/components/empty-state';
import { LongList } from '@/app/components/long-list';
import { type Task, TaskList } from '@/app/components/task-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { usePartHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import { answerAt, type ListName } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Section } from '@/lib/journey/journey';
import { leftOutOf } from '@/lib/journey/left-out';
import styles from './case-home.module.css';

/** The contexts, acts or groups of the case, each with how far it has come. */
export function PartsOverview({
  list,
  sections,
  blocked,
}: {
  list: ListName;
  sections: readonly Section[];
  blocked: boolean;
}) {
  const words = useWords();
  const { case: c } = useOpenCase();
  const href = usePartHref();
  const { law } = useLaw();
  if (c[list].length === 0) {
    return (
      <div className={styles.list}>
        <EmptyState>{words(`caseHome.lists.${list}.empty`)}</EmptyState>
      </div>
    );
  }
  const taskOf = ({ id, label }: Case[ListName][number]): Task => {
    const at = placeOf(list, id);
    const own = sections.filter((section) => isAbout(section.at, at));
    const steps = own.flatMap((section) => section.steps);
    const asked = steps.filter((step) => leftOutOf(law.vocabulary, c, step) === undefined);
    const facts = asked.flatMap((step) =>
      step.facts.map(({ id: fact }) => answerAt(c, step.at, fact)),
    );
    const done = facts.filter((answer) => answer !== undefined).length;
    const status = done > 0 ? null : blocked ? 'blocked' : 'not-started';
    return {
      key: id,
      title: <bdi>{label}</bdi>,
      href: href(at),
      status: status
        ? words(`caseHome.status.${status}`)
        : words('caseHome.progress', { done, all: facts.length }),
      done: facts.length > 0 && done === facts.length,
    };
  };
  const parts: readonly Case[ListName][number][] = c[list];
  return (
    <div className={styles.list}>
      <LongList items={parts} text={({ label }) => label}>
        {(shown) => <TaskList tasks={shown.map(taskOf)} />}
      </LongList>
    </div>
  );
}

export function placeOf(list: ListName, id: string): ScopeRef {
  switch (list) {
    case 'contexts':
      return { context: id };
    case 'acts':
      return { act: id };
    case 'groups':
      return { group: id };
  }
}

export const isAbout = (at: ScopeRef, part: ScopeRef): boolean =>
  at.act === part.act && at.group === part.group && at.context === part.context;
