'use client';

import { useCallback, useRef, useState } from 'react';
import { useOpenCase } from '@/app/session/session';
import type { ScopeRef } from '@/lib/engine/world';
import { answeredAs } from '@/lib/journey/as-before';
import type { Step } from '@/lib/journey/journey';
import type { FieldValue } from './field-value';
import { fieldsOf, filledWithNotKnown, recordStep } from './record-step';

export type StepForm = {
  readonly at: ScopeRef;
  readonly fields: readonly FieldValue[];
  readonly change: (index: number, to: Partial<FieldValue>) => void;
  /** "Not known" where nothing was chosen; what was chosen stays. */
  readonly fillWithNotKnown: () => void;
  /** The answers of another act on this page; a note that waits here goes with them. */
  readonly takeOver: (from: ScopeRef) => void;
};

/**
 * The fields of a page. What is chosen or typed is in the case at once. A page is made anew for each step,
 * so the step it began with stays: what is given out here is the same with every key, and only the question
 * that is typed in is drawn again.
 */
export function useStepForm(first: Step): StepForm {
  const { case: c, edit } = useOpenCase();
  const [step] = useState(first);
  const [fields, setFields] = useState(() => fieldsOf(c, step));
  // What callbacks read: always the newest, whatever React has drawn.
  const latest = useRef(fields);

  const replace = useCallback(
    (next: readonly FieldValue[]) => {
      latest.current = next;
      setFields(next);
      edit((now) => recordStep(now, step, next));
    },
    [edit, step],
  );
  const change = useCallback<StepForm['change']>(
    (index, to) =>
      replace(latest.current.map((field, at) => (at === index ? { ...field, ...to } : field))),
    [replace],
  );
  const fillWithNotKnown = useCallback(
    () => replace(filledWithNotKnown(step, latest.current)),
    [replace, step],
  );
  const takeOver = (from: ScopeRef) => {
    const next = fieldsOf(answeredAs(c, step, from), step);
    latest.current = next;
    setFields(next);
    edit((now) => recordStep(answeredAs(now, step, from), step, next));
  };
  return { at: step.at, fields, change, fillWithNotKnown, takeOver };
}
