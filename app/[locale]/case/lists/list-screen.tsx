'use client';

import { type FormEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Button, ButtonLink, Buttons } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { EmptyState } from '@/app/components/empty-state';
import { LongList } from '@/app/components/long-list';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { plainClick } from '@/app/components/plain-click';
import { TextField } from '@/app/components/text-field';
import { useGo } from '@/app/session/address-bar';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { usePath, useWords } from '@/app/words/words';
import { addAct, addContext, addGroup, canAdd, setComplete } from '@/lib/case/edit';
import type { ListName } from '@/lib/case/read';
import { type Case, LIMITS } from '@/lib/case/schema';
import { nextStop, previousStop, stops } from '@/lib/journey/stops';
import { ListItem } from './list-item';
import styles from './list-screen.module.css';
import { UndoNotice } from './undo-notice';

const completeness = ['yes', 'no', 'not-known'] as const;

const adders = { contexts: addContext, acts: addAct, groups: addGroup } as const;

/** A list that is kept by hand: add, rename, duplicate, order without dragging, remove with undo. */
export function ListScreen({ list }: { list: ListName }) {
  const words = useWords();
  const path = usePath();
  const href = useStopHref();
  const { law } = useLaw();
  const { case: c, edit } = useOpenCase();
  const go = useGo();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string>();
  const route = useMemo(() => stops(law.vocabulary, c), [law, c]);
  const parts: readonly { readonly id: string; readonly label: string }[] = c[list];
  const placed = parts.map((part, place) => ({ part, place }));
  const next = nextStop(route, `list ${list}`);
  const previous = previousStop(route, `list ${list}`);

  const typedSoFar = () => field.current?.value.trim() ?? '';
  /** Gives the case with it; nothing where it could not be added, and what was typed stays. */
  const add = (): Case | undefined => {
    const typed = typedSoFar();
    if (typed.length > LIMITS.label) {
      setError(words('caseHome.lists.tooLong', { max: LIMITS.label }));
      field.current?.focus();
      return undefined;
    }
    // Made from the case as it is by then; not at all where this tab no longer holds it.
    let added = undefined as Case | undefined;
    let label = typed;
    edit((now) => {
      if (!canAdd(now, list)) return now;
      label ||= words(`caseHome.lists.${list}.label`, { number: now[list].length + 1 });
      added = adders[list](now, { label });
      return added;
    });
    if (added === undefined) return undefined;
    setSaid(words('caseHome.lists.added', { label }));
    setError(undefined);
    if (field.current) field.current.value = '';
    return added;
  };
  // Who typed a label and goes on without adding it meant to add it. The first one brings its own pages.
  const addAndLeave = (event: MouseEvent, to: (added: Case) => string) => {
    // What opens beside this page leaves nothing behind.
    if (!plainClick(event) || typedSoFar() === '') return;
    event.preventDefault();
    const added = add();
    if (added) go.push(to(added));
  };
  const onward = (added: Case) => {
    const then = nextStop(stops(law.vocabulary, added), `list ${list}`);
    return then ? href(then) : path('case');
  };

  return (
    <Page
      margin={
        <MarginNote title={words(`caseHome.lists.${list}.complete`)}>
          <p>{words('caseHome.lists.completeWhy')}</p>
        </MarginNote>
      }
    >
      <BackLink href={previous ? href(previous) : path('case')} />
      <PageTitle lead={words(`caseHome.lists.${list}.lead`)}>
        {words(`caseHome.lists.${list}.title`)}
      </PageTitle>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <UndoNotice />
      {c[list].length === 0 ? (
        <EmptyState>{words(`caseHome.lists.${list}.empty`)}</EmptyState>
      ) : (
        <LongList items={placed} text={({ part }) => part.label}>
          {(shown) => (
            <ol className={styles.items}>
              {shown.map(({ part: { id, label }, place }) => (
                <ListItem key={id} list={list} id={id} label={label} place={place} say={setSaid} />
              ))}
            </ol>
          )}
        </LongList>
      )}
      {canAdd(c, list) ? (
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            add();
          }}
          className={styles.add}
        >
          <TextField
            ref={field}
            id="new-label"
            label={words('caseHome.lists.labelField')}
            hint={words('caseHome.lists.labelHint')}
            error={error}
          />
          <Button type="submit" look="secondary">
            {words(`caseHome.lists.${list}.add`)}
          </Button>
        </form>
      ) : (
        <p>{words('caseHome.lists.full')}</p>
      )}
      {/* What was said of a list that is empty by now still counts, so it can still be changed. */}
      {c[list].length === 0 && c.complete[list] === 'not-known' ? null : (
        <fieldset className={styles.complete}>
          <legend className={styles.question}>{words(`caseHome.lists.${list}.complete`)}</legend>
          {completeness.map((value) => (
            <Choice
              key={value}
              id={`complete-${value}`}
              name="complete"
              checked={c.complete[list] === value}
              onChange={() => edit((now) => setComplete(now, list, value))}
            >
              {words(`caseHome.lists.completeness.${value}`)}
            </Choice>
          ))}
        </fieldset>
      )}
      <Buttons>
        {next ? (
          <ButtonLink href={href(next)} onClick={(event) => addAndLeave(event, onward)}>
            {words('question.continue')}
          </ButtonLink>
        ) : null}
        <ButtonLink
          href={path('case')}
          look="secondary"
          onClick={(event) => addAndLeave(event, () => path('case'))}
        >
          {words('question.saveAndReturn')}
        </ButtonLink>
      </Buttons>
    </Page>
  );
}
