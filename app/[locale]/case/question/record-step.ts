import { draftAt, keepDraft } from '@/lib/case/drafts';
import { clearAnswer, setAnswer } from '@/lib/case/edit';
import { answerAt } from '@/lib/case/read';
import { type Case, LIMITS } from '@/lib/case/schema';
import { CONTAINED_IN } from '@/lib/journey/contained';
import type { Step } from '@/lib/journey/journey';
import { NARROWED } from '@/lib/journey/lists';
import { type FieldValue, toAnswer, toField } from './field-value';

/** The fields of a step, as the case holds them. */
export const fieldsOf = (c: Case, { facts, at }: Step): readonly FieldValue[] =>
  facts.map((fact) => toField(fact, answerAt(c, at, fact.id), draftAt(c, at, fact.id)));

/** The case with the answers that the fields now stand for; the same case where nothing changed. */
export function recordStep(c: Case, step: Step, fields: readonly FieldValue[]): Case {
  return step.facts.reduce((now, fact, index) => {
    const field = fields[index];
    if (!field) return now;
    const before = answerAt(now, step.at, fact.id);
    // A note that is too long waits to be shortened; the answer itself does not wait for it.
    const tooLong = field.note.length > LIMITS.note;
    const note = tooLong ? (before?.note ?? '') : field.note;
    const after = toAnswer(fact, { ...field, note }, before, linesShown(step, index, fields));
    const waiting = tooLong || (after === undefined && field.note.trim() !== '');
    const drafted = keepDraft(now, step.at, fact.id, waiting ? field.note : '');
    if (JSON.stringify(after) === JSON.stringify(before)) return drafted;
    return after
      ? setAnswer(drafted, step.at, fact.id, after)
      : clearAnswer(drafted, step.at, fact.id);
  }, c);
}

/**
 * The question whose "yes" contains the answer to this one, where the fields say so: it need not be asked.
 */
export function containing(
  { facts }: Pick<Step, 'facts'>,
  index: number,
  fields: readonly FieldValue[],
): Step['facts'][number] | undefined {
  const wider = CONTAINED_IN[facts[index]?.id ?? ''];
  const at = facts.findIndex(({ id }) => id === wider);
  return fields[at]?.choice === 'yes' ? facts[at] : undefined;
}

/** The fields with "not known" where nothing was chosen; what was chosen, or need not be asked, stays. */
export const filledWithNotKnown = (
  step: Pick<Step, 'facts'>,
  fields: readonly FieldValue[],
): readonly FieldValue[] =>
  fields.map((field, index) => {
    if (field.choice !== '' && field.choice !== 'rest:not-asked') return field;
    if (containing(step, index, fields)) return field;
    const list = step.facts[index]?.type === 'list';
    return { ...field, choice: list ? 'rest:not-known' : 'not-known' };
  });

/** One and the same each time, so that a question without lines is not drawn again for it. */
const NONE: readonly string[] = [];

/** The lines of a list that stand on the page, in the order of the vocabulary. */
export function linesShown(
  step: Pick<Step, 'facts'>,
  index: number,
  fields: readonly FieldValue[],
): readonly string[] {
  const fact = step.facts[index];
  const all = fact?.options ?? NONE;
  const field = fields[index];
  const from = step.facts.findIndex(({ id }) => id === NARROWED[fact?.id ?? '']);
  const wider = fields[from];
  if (!field || !wider || field.all) return all;
  const ticked = (line: string) => ['yes', 'accounts-differ'].includes(wider.lines[line] ?? '');
  return all.filter((line) => ticked(line) || field.lines[line] !== '');
}
