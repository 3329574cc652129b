import { describe, expect, test } from 'vitest';
import { addAct, addContext, linkAct, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import { answeredAs, answeredBefore } from '@/lib/journey/as-before';
import { type Step, sections } from '@/lib/journey/journey';
import { vocabulary } from '@/rules/facts/vocabulary';

const acts = ['first', 'second', 'third'].reduce(
  (c, label) => addAct(c, { label }),
  addContext(newCase({ word: 'survivor', label: 'Case' }), { label: 'Place' }),
);
const context = acts.contexts[0]?.id ?? '';
const empty = acts.acts.reduce((c, { id }) => linkAct(c, id, { context }), acts);
const [first = '', second = '', third = ''] = empty.acts.map(({ id }) => id);

const stepOf = (page: string, act: string, c: Case = empty): Step => {
  const found = sections(vocabulary, c)
    .flatMap(({ steps }) => steps)
    .find((step) => step.page === page && step.at.act === act);
  if (!found) throw new Error(`no page ${page}`);
  return found;
};
const yes = { state: 'answered', value: true } as const;

/** Every question of a page, as far as it takes a yes or a no, answered with yes. */
const answered = (c: Case, step: Step): Case =>
  step.facts
    .filter(({ type }) => type === 'yes-no')
    .reduce((now, { id }) => setAnswer(now, step.at, id, yes), c);

describe('what an earlier act was answered', () => {
  test('is offered from the nearest act before, and from none after', () => {
    const c = answered(answered(empty, stepOf('link', first)), stepOf('link', second));
    expect(answeredBefore(c, stepOf('link', third))).toEqual({ act: second, context });
    expect(answeredBefore(answered(empty, stepOf('link', second)), stepOf('link', first))).toBe(
      undefined,
    );
  });

  test('is not offered over an answer that is there, "not known" too', () => {
    const c = answered(empty, stepOf('link', first));
    const [fact] = stepOf('link', second).facts;
    const begun = setAnswer(c, { act: second, context }, fact?.id ?? '', { state: 'not-known' });
    expect(answeredBefore(begun, stepOf('link', second))).toBe(undefined);
  });

  test('is not offered for what was done, nor for what was meant', () => {
    const pages = ['body', 'mental'];
    const c = pages.reduce((now, page) => answered(now, stepOf(page, first)), empty);
    for (const page of pages) expect(answeredBefore(c, stepOf(page, second))).toBe(undefined);
  });
});

describe('taking it over', () => {
  test('brings the answers, and neither notes nor evidence of the other act', () => {
    const step = stepOf('link', first);
    const [fact] = step.facts;
    const told = setAnswer(empty, step.at, fact?.id ?? '', {
      ...yes,
      standing: 'alleged',
      note: 'of the first',
      evidence: ['e5xkr4vswoqefpa7'],
    });
    const c = answeredAs(told, stepOf('link', second), step.at);
    const at = { act: second, context };
    expect(answerAt(c, at, fact?.id ?? '')).toEqual({ ...yes, standing: 'alleged' });
    expect(answerAt(c, step.at, fact?.id ?? '')?.note).toBe('of the first');
  });

  test('leaves what a person judges to be judged anew', () => {
    const step = stepOf('link', first);
    const judged: Step = {
      ...step,
      facts: step.facts.map((fact) => ({ ...fact, judgement: true })),
    };
    const c = answered(empty, step);
    expect(answeredBefore(c, { ...judged, at: { act: second, context } })).toBe(undefined);
    expect(answeredAs(c, { ...judged, at: { act: second, context } }, step.at)).toEqual(c);
  });
});
