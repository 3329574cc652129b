'use client';

import { EmptyState } from '@/app/components/empty-state';
import { LongList } from '@/app/components/long-list';
import { type Task, TaskList } from '@/app/components/task-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { usePartHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import type { ListName } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Section } from '@/lib/journey/journey';
import { progressOf } from '@/lib/journey/progress';
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
    const { done, all } = progressOf(law.vocabulary, c, own);
    const status = done > 0 ? null : blocked ? 'blocked' : 'not-started';
    return {
      key: id,
      title: <bdi>{label}</bdi>,
      href: href(at),
      status: status
        ? words(`caseHome.status.${status}`)
        : words('caseHome.progress', { done, all }),
      done: all > 0 && done === all,
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
