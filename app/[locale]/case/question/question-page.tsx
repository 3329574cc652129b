'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import { BackLink } from '@/app/components/back-link';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary } from '@/app/components/error-summary';
import { PageTitle } from '@/app/components/page-title';
import { useGo } from '@/app/session/address-bar';
import { useLaw } from '@/app/session/law';
import { useOpenCase, useSession } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { usePath, useWords } from '@/app/words/words';
import { clearAnswer, setAnswer } from '@/lib/case/edit';
import { answerAt } from '@/lib/case/read';
import { type Case, LIMITS } from '@/lib/case/schema';
import type { Step } from '@/lib/journey/journey';
import { nextStop, previousStop, type Stop } from '@/lib/journey/stops';
import { ContentNote } from './content-note';
import { toAnswer, toField } from './field-value';
import { FindingsNote } from './findings-note';
import { usePlaceLabel } from './place-label';
import styles from './question-page.module.css';
import { QuestionRow } from './question-row';
import { type FieldFault, type StepForm, stepSchema } from './step-schema';

/** One page of questions. What is chosen is in the case at once; Continue checks it and goes on. */
export function QuestionPage({ step, path }: { step: Step; path: readonly Stop[] }) {
  const words = useWords();
  const { texts } = useLaw();
  const { case: c, edit } = useOpenCase();
  const { flush } = useSession();
  const go = useGo();
  const home = usePath()('case');
  const href = useStopHref();
  const place = usePlaceLabel(step.at);

  const schema = useMemo(() => stepSchema(step), [step]);
  const form = useForm<StepForm>({
    mode: 'onSubmit',
    resolver: zodResolver(schema) as never,
    defaultValues: {
      answers: step.facts.map((fact) => toField(fact, answerAt(c, step.at, fact.id))),
    },
    shouldFocusError: false,
  });

  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => edit((now) => withAnswers(now, step, values.answers)),
      }),
    [subscribe, edit, step],
  );

  const question = (index: number) => texts.facts[step.facts[index]?.id ?? '']?.question ?? '';
  const errors = faultsIn(form.formState.errors).map(({ index, fault }) => ({
    field: fault === 'tooLong' ? `q${index}-note` : `q${index}`,
    message: words(`question.errors.${fault}`, { question: question(index), max: LIMITS.note }),
    index,
  }));

  const leave = (to: string) =>
    form.handleSubmit(() => {
      void flush(true);
      go.push(to);
    });
  const next = nextStop(path, step.key);
  const previous = previousStop(path, step.key);
  const onward = next ? href(next) : home;
  const page = texts.pages[step.page];
  const single = step.facts.length === 1;
  const firstList = step.facts.find(({ type }) => type === 'list')?.id;
  const sensitive = step.facts.some(({ sensitivity }) => sensitivity === 'most-sensitive');
  const caption = [texts.sections[step.section]?.title, place].filter(Boolean).join(' · ');

  return (
    <form className={styles.page} noValidate onSubmit={leave(onward)}>
      <div className={styles.head}>
        <BackLink href={previous ? href(previous) : home} />
        <ErrorSummary errors={errors} />
        {single ? null : (
          <PageTitle caption={caption} lead={page?.lead}>
            {page?.title}
          </PageTitle>
        )}
        {sensitive ? <ContentNote laterHref={onward} /> : null}
      </div>
      {step.facts.map((fact, index) => (
        <QuestionRow
          key={fact.id}
          fact={fact}
          index={index}
          at={step.at}
          form={form}
          title={single ? { caption, lead: page?.lead } : null}
          firstList={fact.id === firstList}
          error={errors.find((error) => error.index === index)?.message}
        />
      ))}
      <div className={styles.row}>
        <Buttons>
          <Button type="submit">{words('question.continue')}</Button>
          <Button look="secondary" onClick={leave(home)}>
            {words('question.saveAndReturn')}
          </Button>
          <Button look="quiet" onClick={() => fillWithNotKnown(form, step)}>
            {words('question.restNotKnown')}
          </Button>
        </Buttons>
        <FindingsNote at={step.at} />
      </div>
    </form>
  );
}

/** The case with the answers that the form now stands for; the same case where nothing changed. */
function withAnswers(c: Case, step: Step, values: StepForm['answers']): Case {
  return step.facts.reduce((now, fact, index) => {
    const value = values[index];
    if (!value) return now;
    const before = answerAt(now, step.at, fact.id);
    // A note that is too long waits to be shortened; the answer itself does not wait for it.
    const note = value.note.length > LIMITS.note ? (before?.note ?? '') : value.note;
    const after = toAnswer(fact, { ...value, note }, before);
    if (JSON.stringify(after) === JSON.stringify(before)) return now;
    return after ? setAnswer(now, step.at, fact.id, after) : clearAnswer(now, step.at, fact.id);
  }, c);
}

/** "Not known" where nothing was chosen; what was chosen stays. */
function fillWithNotKnown(form: ReturnType<typeof useForm<StepForm>>, step: Step): void {
  for (const [index, fact] of step.facts.entries()) {
    const { choice } = form.getValues(`answers.${index}`);
    if (choice && choice !== 'rest:not-asked') continue;
    form.setValue(
      `answers.${index}.choice`,
      fact.type === 'list' ? 'rest:not-known' : 'not-known',
      { shouldDirty: true },
    );
  }
}

function faultsIn(errors: FieldErrors<StepForm>): readonly { index: number; fault: FieldFault }[] {
  return Object.entries(errors.answers ?? {}).flatMap(([index, error]) => {
    const at = Number(index);
    if (!Number.isInteger(at) || typeof error !== 'object' || error === null) return [];
    const found = [messageOf(error, 'choice'), messageOf(error, 'note')];
    const known = found.filter(isFault);
    // Never silent: what we have no sentence for is said all the same.
    const faults: readonly FieldFault[] = known.length > 0 ? known : ['malformed'];
    return faults.map((fault) => ({ index: at, fault }));
  });
}

function messageOf(error: object, field: string): unknown {
  const found: unknown = Reflect.get(error, field);
  return typeof found === 'object' && found !== null ? Reflect.get(found, 'message') : undefined;
}

const isFault = (message: unknown): message is FieldFault =>
  message === 'gate' ||
  message === 'tooLong' ||
  message === 'contradiction' ||
  message === 'noteAlone';
