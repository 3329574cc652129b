import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAct, addContext, clearAnswer, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import { answerAt, placesOf } from '@/lib/case/read';
import type { Answer, Case } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { Fact } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { GATES, type Sign } from '@/lib/journey/gates';
import { type Step, sections } from '@/lib/journey/journey';
import { leftOutOf } from '@/lib/journey/left-out';
import { isAsked, nextStop, placeInPart, stops } from '@/lib/journey/stops';
import { vocabulary } from '@/rules/facts/vocabulary';
import { law } from '@/rules/law';

const facts: readonly Fact[] = vocabulary.facts;
const factOf = (id: string): Fact => {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};
const empty = addAct(addContext(newCase({ word: 'survivor' }), { label: 'C' }), { label: 'A' });
const steps = sections(vocabulary, empty).flatMap((section) => section.steps);
const stepOf = (page: string): Step => {
  const found = steps.find((step) => step.page === page);
  if (!found) throw new Error(`no page ${page}`);
  return found;
};
const signsOf = ({ no }: (typeof GATES)[number]): readonly Sign[] =>
  no.flatMap((clause) => {
    if (!('either' in clause)) return [clause];
    return clause.either.flatMap((way) => {
      if ('fact' in way) return [way];
      const other = GATES.find(({ page }) => page === way.page);
      return other ? signsOf(other) : [];
    });
  });

const plainNo = ({ type }: Fact): Answer =>
  type === 'list'
    ? { state: 'picked', options: {}, rest: 'no' }
    : { state: 'answered', value: false };
const answered = (c: Case, fact: Fact, answer: Answer): Case =>
  placesOf(c, fact.scope).reduce((now, at) => setAnswer(now, at, fact.id, answer), c);
const closed = (page: string, c = empty): Case =>
  GATES.filter((gate) => gate.page === page)
    .flatMap(signsOf)
    .map(({ fact }) => factOf(fact))
    .reduce((now, fact) => answered(now, fact, plainNo(fact)), c);
const leftOut = (c: Case, page: string) => leftOutOf(vocabulary, c, stepOf(page));

/** Whatever can be recorded that is not a plain no to every line. */
const notANo = ({ type, options = [] }: Fact, sign: Sign): readonly (Answer | undefined)[] => {
  const states: readonly (Answer | undefined)[] = [
    undefined,
    { state: 'not-known' },
    { state: 'declined' },
  ];
  if (type !== 'list') {
    return [...states, { state: 'answered', value: true }, { state: 'accounts-differ' }];
  }
  const [line = ''] = sign.options ?? options;
  return [
    ...states,
    { state: 'picked', options: {}, rest: 'not-asked' },
    { state: 'picked', options: {}, rest: 'not-known' },
    { state: 'picked', options: { [line]: 'yes' }, rest: 'no' },
    { state: 'picked', options: { [line]: 'accounts-differ' }, rest: 'no' },
    { state: 'picked', options: {}, rest: 'no', shown: options.filter((one) => one !== line) },
  ];
};

describe('gates', () => {
  test('name pages, facts and lines that there are, and only what is asked before the page', () => {
    for (const gate of GATES) {
      const first = facts.findIndex(({ page }) => page === gate.page);
      expect(first, gate.page).toBeGreaterThan(-1);
      for (const { fact, options } of signsOf(gate)) {
        expect(
          facts.findIndex(({ id }) => id === fact),
          fact,
        ).toBeLessThan(first);
        expect(factOf(fact).options ?? []).toEqual(expect.arrayContaining([...(options ?? [])]));
      }
    }
  });
});

test('a question that an answer denies stands on a page that is left out for that very answer', () => {
  for (const { deniedBy, page } of facts) {
    if (!deniedBy) continue;
    expect(GATES.find((gate) => gate.page === page)?.no).toEqual([deniedBy]);
  }
});

test('“none of these” on the reproductive list leaves nothing of reproductive violence open', () => {
  const c = answered(empty, factOf('reproductiveForms'), plainNo(factOf('reproductiveForms')));
  const { findings } = assess(compile(law), toWorld(c, vocabulary));
  expect(findings.find(({ id }) => id === 'hp.reproductive-violence')?.verdict).toBe('not-met');
});

describe.each(GATES)('the page $page', (gate) => {
  test('is left out once each sign is a plain no, and says by which answers', () => {
    const found = leftOut(closed(gate.page), gate.page);
    expect(found?.kept).toBe(0);
    const read = signsOf(gate).map(({ fact }) => fact);
    expect(read).toEqual(expect.arrayContaining(found?.because.map(({ fact }) => fact) ?? []));
    expect(found?.because.length).toBeGreaterThan(0);
  });

  test('is asked while a sign is not a plain no, whatever else it is', () => {
    for (const clause of gate.no) {
      if ('either' in clause) continue;
      const fact = factOf(clause.fact);
      for (const answer of notANo(fact, clause)) {
        const c = placesOf(empty, fact.scope).reduce(
          (now, at) =>
            answer ? setAnswer(now, at, fact.id, answer) : clearAnswer(now, at, fact.id),
          closed(gate.page),
        );
        expect(leftOut(c, gate.page), `${fact.id} ${JSON.stringify(answer)}`).toBeUndefined();
      }
    }
  });

  test('keeps its address and its answers, and is there again after a change', () => {
    const step = stepOf(gate.page);
    const c = step.facts.reduce(
      (now, fact) => setAnswer(now, step.at, fact.id, { state: 'not-known' }),
      closed(gate.page),
    );
    const stop = stops(vocabulary, c).find(({ key }) => key === step.key);
    expect(stop).toMatchObject({ leftOut: { kept: step.facts.length } });
    expect(nextStop(stops(vocabulary, c), step.key)).toBeDefined();
    const back = signsOf(gate).reduce(
      (now, { fact }) => answered(now, factOf(fact), { state: 'not-known' }),
      c,
    );
    expect(stops(vocabulary, back).find(({ key }) => key === step.key)).not.toHaveProperty(
      'leftOut',
    );
    for (const fact of step.facts) {
      expect(answerAt(back, step.at, fact.id)).toEqual({ state: 'not-known' });
    }
  });

  test('stays in sight while something recorded on it speaks and counts', () => {
    const step = stepOf(gate.page);
    const [fact] = step.facts;
    if (!fact) throw new Error('an empty page');
    const says: Answer =
      fact.type === 'list'
        ? { state: 'picked', options: { [fact.options?.[0] ?? '']: 'yes' }, rest: 'not-asked' }
        : { state: 'answered', value: true };
    const c = setAnswer(closed(gate.page), step.at, fact.id, says);
    expect(leftOut(c, gate.page) === undefined).toBe(gate.settled !== true);
  });
});

describe('what the law settles', () => {
  const engine = compile(law);
  /** Every crime, and every contextual element: what a page is asked for. */
  const verdicts = (c: Case) =>
    assess(engine, toWorld(c, vocabulary))
      .findings.filter(({ kind }) => kind === 'crime')
      .map(({ id, scope, verdict }) => [id, scope, verdict]);
  const anyAnswer = (fact: Fact): fc.Arbitrary<Answer> =>
    fact.type === 'list'
      ? fc.record({
          state: fc.constant('picked' as const),
          options: fc.dictionary(
            fc.constantFrom(...(fact.options ?? [])),
            fc.constantFrom('yes' as const, 'no' as const),
          ),
          rest: fc.constantFrom('not-asked' as const, 'no' as const),
        })
      : fc.record({
          state: fc.constant('answered' as const),
          value: fact.type === 'yes-no' ? fc.boolean() : fc.constantFrom(...(fact.options ?? [''])),
        });

  test.each(GATES.filter(({ settled }) => settled).map(({ page }) => page))(
    'no answer on the page %s moves a crime',
    (page) => {
      const step = stepOf(page);
      const answers = (of: readonly Fact[]) =>
        fc.record(Object.fromEntries(of.map((fact) => [fact.id, anyAnswer(fact)])));
      const record = (c: Case, given: Record<string, Answer>, at?: ScopeRef) =>
        Object.entries(given).reduce(
          (now, [id, answer]) =>
            at ? setAnswer(now, at, id, answer) : answered(now, factOf(id), answer),
          c,
        );
      const others = facts.filter((fact) => !step.facts.includes(fact));
      fc.assert(
        fc.property(answers(others), answers(step.facts), (before, there) => {
          const c = closed(page, record(empty, before));
          expect(leftOut(c, page)).toBeDefined();
          expect(verdicts(record(c, there, step.at))).toEqual(verdicts(c));
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('the path', () => {
  test('counts the pages of an act that are asked', () => {
    const all = stops(vocabulary, empty);
    const some = stops(vocabulary, closed('ownership'));
    const first = stepOf('done-to-person');
    expect(placeInPart(all, first)?.number).toBe(1);
    expect(placeInPart(some, first)?.of).toBeLessThan(placeInPart(all, first)?.of ?? 0);
    expect(placeInPart(some, stepOf('ownership'))).toBeUndefined();
  });

  test('of a case of one act is at most forty pages of questions, and far fewer where nothing speaks for more', () => {
    const bare = GATES.reduce((c, { page }) => closed(page, c), empty);
    expect(
      stops(vocabulary, empty).filter(({ kind }) => kind === 'step').length,
    ).toBeLessThanOrEqual(40);
    expect(stops(vocabulary, bare).filter(isAsked).length).toBeLessThanOrEqual(33);
  });
});
