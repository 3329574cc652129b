import '@/lib/engine/zod-config';
import { z } from 'zod';
import { LIMITS } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';
import type { Step } from '@/lib/journey/journey';
import { GATE } from '@/lib/journey/path';
import { type FieldValue, toAnswer } from './field-value';

/** Codes of what can be wrong with a field; the sentences stand in `texts`. */
export type FieldFault = 'gate' | 'tooLong' | 'contradiction' | 'noteAlone' | 'malformed';

const states = ['not-known', 'declined', 'accounts-differ'];

/**
 * The schema of one step, derived from the facts on it. Nothing has to be answered, except on the
 * start gates; what is answered has to fit the fact.
 */
export function stepSchema(step: Pick<Step, 'facts' | 'section'>) {
  const fields = step.facts.map((fact) => fieldSchema(fact, step.section === GATE));
  return z.object({ answers: z.array(z.unknown()).pipe(z.tuple(fields as Tuple)) });
}

export type StepForm = { answers: FieldValue[] };

type Tuple = [ReturnType<typeof fieldSchema>, ...ReturnType<typeof fieldSchema>[]];

function fieldSchema(fact: Fact, gate: boolean) {
  return z
    .object({
      choice: z.enum(['', ...choicesOf(fact)], { error: fault('malformed') }).nullable(),
      lines: z.record(z.string(), z.enum(['', 'yes', 'no', 'accounts-differ'])),
      note: z.string().max(LIMITS.note, { error: fault('tooLong') }),
      standing: z.enum(['', 'known', 'alleged']),
    })
    .superRefine((value, context) => {
      const report = (message: FieldFault) =>
        context.addIssue({ code: 'custom', path: ['choice'], message });
      const recorded = Object.values(value.lines).some((line) => line !== '');
      const wholeList = value.choice === 'declined' || value.choice === 'not-applicable';
      if (fact.type === 'list' && recorded && wholeList) report('contradiction');
      if (toAnswer(fact, value) !== undefined) return;
      if (gate) report('gate');
      // A note belongs to an answer; without one it would be lost in silence.
      else if (value.note.trim() !== '') report('noteAlone');
    });
}

const fault = (code: FieldFault): string => code;

/** Every radio that a fact offers. */
export function choicesOf(fact: Fact): readonly string[] {
  const notApplicable = fact.notApplicable === 'not-offered' ? [] : ['not-applicable'];
  switch (fact.type) {
    case 'yes-no':
      return ['yes', 'no', ...states, ...notApplicable];
    case 'choice':
      return [
        ...(fact.options ?? []).map((option) => `option:${option}`),
        ...states,
        ...notApplicable,
      ];
    case 'list':
      return ['rest:no', 'rest:not-known', 'rest:not-asked', 'declined', ...notApplicable];
  }
}
