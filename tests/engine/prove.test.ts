import { describe, expect, test } from 'vitest';
import type { Condition, ExampleFacts, Fact, Law, Rule, Verdict, Waiver } from '@/lib/engine/pack';
import { prove } from '@/lib/engine/prove';
import { lawOf } from './random-law';
import { actFact, rule } from './small-law';

const choice: Fact = { ...actFact('who'), type: 'choice', options: ['soldier', 'guard'] };
const facts = [...['x', 'y', 'z'].map(actFact), choice];
const readAll = rule('reads-all', 'act', {
  any: [{ fact: 'x' }, { fact: 'y' }, { fact: 'z' }, { fact: 'who', is: 'guard' }],
});

const example = (facts: ExampleFacts, expect: Verdict) => ({ name: 'An example', facts, expect });
const given = (rules: readonly Rule[], waivers: readonly Waiver[] = []): Law => {
  const exampled = [readAll, ...rules].map((r) =>
    r.examples.length > 0 ? r : { ...r, examples: [example({}, 'open')] },
  );
  const law = lawOf(facts, exampled);
  return { ...law, packs: law.packs.map((pack) => ({ ...pack, waivers })) };
};
const found = (when: Condition) =>
  prove(given([rule('rule', 'act', when)])).findings.map((f) =>
    `${f.code} ${f.about} ${f.path ?? ''}`.trim(),
  );

const x: Condition = { fact: 'x' };
const y: Condition = { fact: 'y' };

describe('the proof', () => {
  test('finds nothing in a sound law', () => {
    const report = prove(given([rule('rule', 'act', { all: [x, { not: y }] })]));
    expect(report).toMatchObject({ ok: true, findings: [], faults: [], notProved: [] });
    expect(report.examples).toEqual({ run: 2, failed: 0 });
    // Five atoms and two: every state of both.
    expect(report.exhaustive).toEqual({ findings: 2, states: 3 ** 4 + 3 ** 2 });
  });

  test('a rule that can never be met, also where a choice has one answer only', () => {
    expect(found({ all: [x, { not: x }] })).toEqual(['unreachable-rule rule']);
    const both: Condition = {
      all: [
        { fact: 'who', is: 'soldier' },
        { fact: 'who', is: 'guard' },
      ],
    };
    expect(found(both)).toEqual(['unreachable-rule rule']);
  });

  test('a rule that can never fail', () => {
    expect(found({ any: [x, { not: x }] })).toEqual(['contradiction rule']);
  });

  test('a part that can never be true in a rule that can', () => {
    expect(found({ any: [y, { all: [x, { not: x }] }] })).toContain(
      'contradiction rule when.any[1]',
    );
  });

  test('a condition without which the rule is the same', () => {
    expect(found({ any: [x, { all: [x, y] }] })).toContain('dead-condition rule when.any[1]');
    expect(found({ all: [x, x] })).toEqual([
      'dead-condition rule when.all[0]',
      'dead-condition rule when.all[1]',
    ]);
  });

  test('idle through another finding, which no reading of one rule shows', () => {
    const rules = [
      rule('inner', 'act', { all: [x, y] }),
      rule('outer', 'act', { all: [{ finding: 'inner' }, x] }),
    ];
    expect(prove(given(rules)).findings).toMatchObject([
      { code: 'dead-condition', about: 'outer', path: 'when.all[1]' },
    ]);
  });

  test('a question that no rule reads, a rule without example, an example that fails', () => {
    const asked = lawOf([...facts, actFact('idle')], [readAll]);
    const failing = { ...readAll, examples: [example({ x: 'yes' }, 'not-met')] };
    expect(prove(asked).findings.map((f) => f.code)).toEqual(['no-example', 'unread-question']);
    expect(prove(lawOf(facts, [failing])).findings).toMatchObject([
      { code: 'failing-example', fault: '"An example": expected not-met, found met' },
    ]);
  });

  test('a text for a rule that does not exist', () => {
    const title = { title: 't', short: 's' };
    const texts = {
      sections: {},
      pages: {},
      facts: {},
      packs: {},
      rules: { 'reads-all': title, gone: title },
      holdings: {},
      pending: {},
      legalAtoms: {},
    };
    expect(prove(given([]), texts).findings).toMatchObject([
      { code: 'text-without-rule', about: 'gone' },
    ]);
  });

  test('every finding about a condition comes with a case that is true of the law as it stands', () => {
    const report = prove(given([rule('rule', 'act', { any: [x, { all: [x, y] }] })]));
    expect(report.findings[0]?.example).toMatchObject({ facts: { x: 'yes' }, expect: 'met' });
  });

  test('a waiver takes a finding out, with its reason; one that waives nothing is a fault', () => {
    const rules = [rule('rule', 'act', { all: [x, x] })];
    const waiver: Waiver = {
      code: 'dead-condition',
      about: 'rule',
      because: 'said twice on purpose',
    };
    expect(prove(given(rules, [waiver]))).toMatchObject({
      ok: true,
      findings: [],
      waived: [{ because: 'said twice on purpose' }, {}],
    });
    expect(prove(given([], [waiver]))).toMatchObject({
      ok: false,
      faults: [{ rule: 'rule', fault: 'this waiver of dead-condition waives nothing' }],
    });
  });

  test('a malformed law is reported and nothing else is looked at', () => {
    const report = prove(lawOf(facts, [rule('rule', 'act', { fact: 'none' })]));
    expect(report).toMatchObject({ ok: false, faults: [{ rule: 'rule' }], findings: [] });
  });
});

describe('coverage and mutants', () => {
  test('count what the examples of a rule would notice', () => {
    const both = (examples: Rule['examples']) =>
      prove(given([rule('rule', 'act', { all: [x, y] }, { examples })]));
    const one = both([example({ x: 'yes', y: 'yes' }, 'met')]);
    const three = both([
      example({ x: 'yes', y: 'yes' }, 'met'),
      example({ x: 'no', y: 'yes' }, 'not-met'),
      example({ x: 'yes', y: 'no' }, 'not-met'),
    ]);
    // The other rule has one condition (an any over like facts), which its example does not decide.
    expect(one.coverage).toEqual({ conditions: 3, covered: 0 });
    expect(three.coverage).toEqual({ conditions: 3, covered: 2 });
    expect(three.mutants.killed).toBeGreaterThan(one.mutants.killed);
  });
});
