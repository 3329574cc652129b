import { setAnswer } from '@/lib/case/edit';
import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import type { Step } from './journey';

/**
 * Sections that several acts of one case often share: who was affected, who had power, what coerced, how it
 * is linked with the context. What was done, and what those responsible meant, is asked of each act anew.
 */
const OFTEN_ALIKE: ReadonlySet<string> = new Set(['violence', 'persons', 'power', 'link']);

/** What a person judges is judged anew for each act. */
const taken = ({ facts }: Step) => facts.filter(({ judgement }) => !judgement);

/**
 * The nearest act before this one on which the same page was answered, while here nothing is: the answers
 * need not be given twice. `undefined` where there is none, or where acts are not often alike.
 */
export function answeredBefore(c: Case, step: Step): ScopeRef | undefined {
  const { at, section, facts } = step;
  if (at.act === undefined || !OFTEN_ALIKE.has(section)) return undefined;
  if (facts.some(({ id }) => answerAt(c, at, id) !== undefined)) return undefined;
  const here = c.acts.findIndex(({ id }) => id === at.act);
  const before = c.acts.slice(0, here).findLast(({ id }) => {
    const there = { ...at, act: id };
    return taken(step).some((fact) => answerAt(c, there, fact.id) !== undefined);
  });
  return before && { ...at, act: before.id };
}

/**
 * The case with the answers of a page as they stand at `from`. Notes and evidence stay where they are:
 * they are about that act.
 */
export function answeredAs(c: Case, step: Step, from: ScopeRef): Case {
  return taken(step).reduce((now, { id }) => {
    const answer = answerAt(c, from, id);
    if (answer === undefined) return now;
    const { note: _, evidence: __, ...said } = answer;
    return setAnswer(now, step.at, id, said);
  }, c);
}
