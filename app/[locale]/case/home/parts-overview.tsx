'use client';

import { EmptyState } from '@/app/components/empty-state';
import { TaskList } from '@/app/components/task-list';
import { useOpenCase } from '@/app/session/session';
import { usePartHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import { answerAt, type ListName } from '@/lib/case/read';
import type { ScopeRef } from '@/lib/engine/world';
import { type Section, statusOf } from '@/lib/journey/journey';
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
  if (c[list].length === 0) {
    return (
      <div className={styles.list}>
        <EmptyState>{words(`caseHome.lists.${list}.empty`)}</EmptyState>
      </div>
    );
  }
  const tasks = c[list].map(({ id, label }) => {
    const at = placeOf(list, id);
    const own = sections.filter((section) => isAbout(section.at, at));
    const facts = own.flatMap(({ steps }) =>
      steps.flatMap((step) => step.facts.map(({ id: fact }) => answerAt(c, step.at, fact))),
    );
    const done = facts.filter((answer) => answer !== undefined).length;
    const started = own.some((section) => statusOf(section, c) !== 'not-started');
    const status = blocked && !started ? 'blocked' : started ? null : 'not-started';
    return {
      key: id,
      title: <bdi>{label}</bdi>,
      href: href(at),
      status: status
        ? words(`caseHome.status.${status}`)
        : words('caseHome.progress', { done, all: facts.length }),
      done: facts.length > 0 && done === facts.length,
    };
  });
  return (
    <div className={styles.list}>
      <TaskList tasks={tasks} />
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
