'use client';

import { Choice } from '@/app/components/choice';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { linkAct, linkGroup, unlinkAct, unlinkGroup } from '@/lib/case/edit';
import { actOf, groupOf, type ListName } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import styles from './part-screen.module.css';

type Link = {
  readonly to: 'contexts' | 'groups';
  readonly legend: 'contexts' | 'groups' | 'groupContexts';
  readonly linked: readonly string[];
  readonly set: (c: Case, id: string, on: boolean) => Case;
};

/** What an act or a group belongs to. A context belongs to nothing but the case. */
export function PartLinks({ list, id }: { list: ListName; id: string }) {
  const words = useWords();
  const { case: c, edit } = useOpenCase();
  const links = linksOf(c, list, id).filter(({ to }) => c[to].length > 0);
  if (links.length === 0) return null;
  return (
    <div className={styles.links}>
      {links.map(({ to, legend, linked, set }) => (
        <fieldset key={to}>
          <legend className={styles.legend}>{words(`caseHome.part.${legend}`)}</legend>
          {c[to].map((part) => (
            <Choice
              key={part.id}
              type="checkbox"
              id={`link-${part.id}`}
              checked={linked.includes(part.id)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                // Taking a link away takes answers with it, so it can be undone.
                const what = on
                  ? undefined
                  : words('caseHome.lists.unlinked', { label: part.label });
                edit((now) => set(now, part.id, on), what);
              }}
            >
              <bdi>{part.label}</bdi>
            </Choice>
          ))}
          {list === 'acts' && to === 'contexts' ? (
            <p className={styles.note}>{words('caseHome.part.unlinkNote')}</p>
          ) : null}
        </fieldset>
      ))}
    </div>
  );
}

function linksOf(c: Case, list: ListName, id: string): readonly Link[] {
  if (list === 'acts') {
    const act = actOf(c, id);
    return [
      {
        to: 'contexts',
        legend: 'contexts',
        linked: act?.contexts.map(({ context }) => context) ?? [],
        set: (now, context, on) => (on ? linkAct : unlinkAct)(now, id, { context }),
      },
      {
        to: 'groups',
        legend: 'groups',
        linked: act?.groups ?? [],
        set: (now, group, on) => (on ? linkAct : unlinkAct)(now, id, { group }),
      },
    ];
  }
  if (list === 'groups') {
    return [
      {
        to: 'contexts',
        legend: 'groupContexts',
        linked: groupOf(c, id)?.contexts ?? [],
        set: (now, context, on) => (on ? linkGroup : unlinkGroup)(now, id, context),
      },
    ];
  }
  return [];
}
