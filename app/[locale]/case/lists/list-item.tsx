'use client';

import { type FormEvent, useRef, useState } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { TextField } from '@/app/components/text-field';
import { useOpenCase } from '@/app/session/session';
import { usePartHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import {
  canAdd,
  duplicateAct,
  move,
  removeAct,
  removeContext,
  removeGroup,
  rename,
} from '@/lib/case/edit';
import type { ListName } from '@/lib/case/read';
import { LIMITS } from '@/lib/case/schema';
import { placeOf } from '../home/parts-overview';
import styles from './list-item.module.css';

const removers = { contexts: removeContext, acts: removeAct, groups: removeGroup } as const;

/** One entry: its label leads to its questions; everything else is a button beside it. */
export function ListItem({
  list,
  id,
  label,
  place,
  say,
}: {
  list: ListName;
  id: string;
  label: string;
  place: number;
  say: (what: string) => void;
}) {
  const words = useWords();
  const { case: c, edit } = useOpenCase();
  const href = usePartHref();
  const field = useRef<HTMLInputElement>(null);
  const [tooLong, setTooLong] = useState(false);
  const hidden = <span className="visually-hidden"> {label}</span>;

  const moveTo = (to: number) => {
    if (to < 0 || to >= c[list].length) return;
    edit((now) => move(now, list, id, to));
    say(words('caseHome.lists.moved', { label, place: to + 1 }));
  };
  const renameTo = (event: FormEvent) => {
    event.preventDefault();
    const typed = (field.current?.value ?? '').trim();
    setTooLong(typed.length > LIMITS.label);
    if (!typed || typed.length > LIMITS.label) return;
    edit((now) => rename(now, list, id, typed));
    say(words('caseHome.lists.renamed', { label: typed }));
  };
  const copy = words('caseHome.lists.copyOf', { label }).slice(0, LIMITS.label);

  return (
    <li className={styles.item}>
      <AppLink href={href(placeOf(list, id))} className={styles.label}>
        <bdi>{label}</bdi>
      </AppLink>
      <div className={styles.actions}>
        {c[list].length < 2 ? null : (
          <>
            {/* Both always stand there, or the focus would be lost at either end of the list. */}
            <Button
              look="quiet"
              small
              aria-disabled={place === 0}
              onClick={() => moveTo(place - 1)}
            >
              {words('caseHome.lists.up')}
              {hidden}
            </Button>
            <Button
              look="quiet"
              small
              aria-disabled={place === c[list].length - 1}
              onClick={() => moveTo(place + 1)}
            >
              {words('caseHome.lists.down')}
              {hidden}
            </Button>
          </>
        )}
        {list === 'acts' && canAdd(c, 'acts') ? (
          <Button
            look="quiet"
            small
            onClick={() => {
              edit((now) => duplicateAct(now, id, { label: copy }));
              say(words('caseHome.lists.added', { label: copy }));
            }}
          >
            {words('caseHome.lists.duplicate')}
            {hidden}
          </Button>
        ) : null}
        <Button
          look="quiet"
          small
          onClick={() =>
            edit((now) => removers[list](now, id), words('caseHome.lists.removed', { label }))
          }
        >
          {words('caseHome.lists.remove')}
          {hidden}
        </Button>
        <Details
          summary={
            <>
              {words('caseHome.lists.rename')}
              {hidden}
            </>
          }
        >
          <form noValidate onSubmit={renameTo} className={styles.rename}>
            <TextField
              ref={field}
              id={`rename-${id}`}
              label={words('caseHome.lists.renameOf', { label })}
              defaultValue={label}
              error={tooLong ? words('caseHome.lists.tooLong', { max: LIMITS.label }) : undefined}
            />
            <Button type="submit" look="secondary" small>
              {words('caseHome.lists.save')}
            </Button>
          </form>
        </Details>
      </div>
    </li>
  );
}
