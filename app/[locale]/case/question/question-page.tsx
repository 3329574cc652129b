'use client';

import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { PageTitle } from '@/app/components/page-title';
import { useGo } from '@/app/session/address-bar';
import { useLaw } from '@/app/session/law';
import { openedFrom } from '@/app/session/opened-from';
import { useSession } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { usePath, useWords } from '@/app/words/words';
import { LIMITS } from '@/lib/case/schema';
import type { Step } from '@/lib/journey/journey';
import type { LeftOut } from '@/lib/journey/left-out';
import { nextStop, placeInPart, previousStop, type Stop } from '@/lib/journey/stops';
import { AsBefore } from './as-before';
import { ContainedQuestion } from './contained-question';
import { ContentNote } from './content-note';
import { faultsOf } from './field-faults';
import { FindingsSheet } from './findings-sheet';
import { LeftOutNotice, PassedBy } from './left-out-notice';
import { usePlaceLabel } from './place-label';
import styles from './question-page.module.css';
import { QuestionRow } from './question-row';
import { containing, linesShown } from './record-step';
import { useStepForm } from './use-step-form';
import { decidesWhatWaits, WhatWaits } from './what-waits';

/** One page of questions. What is chosen is in the case at once; Continue checks it and goes on. */
export function QuestionPage({
  step,
  path,
  leftOut,
}: {
  step: Step;
  path: readonly Stop[];
  leftOut: LeftOut | undefined;
}) {
  const words = useWords();
  const { texts } = useLaw();
  const { flush, settings } = useSession();
  const go = useGo();
  const route = usePath();
  const home = route('case');
  const [from] = useState(openedFrom);
  const href = useStopHref();
  const { at, fields, change, fillWithNotKnown, takeOver } = useStepForm(step);
  const [errors, setErrors] = useState<readonly (FieldError & { index: number })[]>([]);
  const caption = useCaption(step, path);

  const next = nextStop(path, step.key);
  const previous = previousStop(path, step.key);
  const onward = next ? href(next) : home;
  const leave = (to: string) => {
    const found = faultsOf(step, fields).map(({ index, fault }) => {
      const question = texts.facts[step.facts[index]?.id ?? '']?.question ?? '';
      return {
        field: fault === 'tooLong' ? `q${index}-note` : `q${index}`,
        message: words(`question.errors.${fault}`, { question, max: LIMITS.note }),
        index,
      };
    });
    setErrors(found);
    if (found.length > 0) return;
    void flush(true);
    go.push(to);
  };
  // What was just filled in is only there after React has drawn it.
  const leaving = useRef<string | null>(null);
  useEffect(() => {
    const to = leaving.current;
    leaving.current = null;
    if (to !== null) leave(to);
  });

  const page = texts.pages[step.page];
  const single = step.facts.length === 1;
  const firstList = step.facts.find(({ type }) => type === 'list')?.id;
  const sensitive = step.facts.some(({ sensitivity }) => sensitivity === 'most-sensitive');

  return (
    <div className={styles.page}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          leave(onward);
        }}
      >
        <div className={styles.head}>
          <BackLink href={previous ? href(previous) : home} />
          <ErrorSummary errors={errors} />
          {single ? null : (
            <PageTitle caption={caption} lead={page?.lead}>
              {page?.title}
            </PageTitle>
          )}
          {leftOut ? <LeftOutNotice leftOut={leftOut} /> : null}
          {sensitive ? <ContentNote laterHref={onward} /> : null}
          <AsBefore step={step} take={takeOver} />
        </div>
        {step.facts.map((fact, index) => {
          const field = fields[index];
          if (!field) return null;
          const error = errors.find((one) => one.index === index)?.message;
          const row = (
            <QuestionRow
              key={fact.id}
              fact={fact}
              index={index}
              at={at}
              field={field}
              change={change}
              shown={linesShown(step, index, fields)}
              title={single ? { caption, lead: page?.lead } : null}
              spelling={settings.spelling}
              firstList={fact.id === firstList}
              error={error}
            />
          );
          const by = containing(step, index, fields);
          return by ? (
            <ContainedQuestion
              key={fact.id}
              fact={fact}
              by={by}
              open={field.choice !== '' || field.note !== '' || error !== undefined}
            >
              {row}
            </ContainedQuestion>
          ) : (
            row
          );
        })}
        <div className={styles.foot}>
          {decidesWhatWaits(step) ? <WhatWaits /> : null}
          <PassedBy path={path} from={step.key} />
          <Buttons>
            <Button type="submit">{words('question.continue')}</Button>
            <Button
              look="secondary"
              onClick={() => leave(from === 'case' ? home : route(`case/${from}`))}
            >
              {words(
                from === 'case' ? 'question.saveAndReturn' : `question.saveAndReturnTo.${from}`,
              )}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                leaving.current = onward;
                fillWithNotKnown();
              }}
            >
              {words('question.restNotKnown')}
            </Button>
          </Buttons>
        </div>
      </form>
      <FindingsSheet at={at} />
    </div>
  );
}

/** Which part of the case, which act, and how far along in it. */
function useCaption(step: Step, path: readonly Stop[]): string {
  const words = useWords();
  const { texts } = useLaw();
  const place = usePlaceLabel(step.at);
  const counted = useMemo(() => placeInPart(path, step), [path, step]);
  const part = step.at.act ? 'act' : step.at.group ? 'group' : step.at.context ? 'context' : 'case';
  return [
    texts.sections[step.section]?.title,
    place,
    counted && words(`question.page.${part}`, counted),
  ]
    .filter(Boolean)
    .join(' · ');
}
