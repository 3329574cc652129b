import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type {
  Condition,
  Example,
  ExampleFacts,
  Fact,
  Law,
  Rule,
  Verdict,
  Waiver,
} from '@/lib/engine/pack';
import { conformanceCase } from '@/lib/engine/proof/conformance-case';
import { prove } from '@/lib/engine/prove';
import { lawOfCase } from '../conformance/suite';
import { lawOf } from './random-law';
import { actFact, crime, oneAct, rule } from './small-law';

const choice: Fact = { ...actFact('who'), type: 'choice', options: ['soldier', 'guard'] };
const facts = [...['x', 'y', 'z'].map(actFact), choice];
const readAll = rule('reads-all', 'act', {
  any: [{ fact: 'x' }, { fact: 'y' }, { fact: 'z' }, { fact: 'who', is: 'guard' }],
});

const none = { x: 'no', y: 'no', z: 'no', 'who=guard': 'no' } as const;
const example = (facts: ExampleFacts, expect: Verdict): Example => ({
  name: 'An example',
  facts,
  expect,
});
const given = (rules: readonly Rule[], waivers: readonly Waiver[] = []): Law => {
  const ofReadAll = [
    example({ ...none, x: 'yes' }, 'met'),
    example({ y: 'yes' }, 'met'),
    example(none, 'not-met'),
    example({}, 'open'),
  ];
  const exampled = [{ ...readAll, examples: ofReadAll }, ...rules].map((r) =>
    r.examples.length > 0 ? r : { ...r, examples: [example({}, 'open')] },
  );
  const law = lawOf(facts, exampled);
  return { ...law, packs: law.packs.map((pack) => ({ ...pack, waivers })) };
};
/** What is wrong with the law itself, leaving aside what its examples do not show. */
const aboutLaw = ({ findings }: ReturnType<typeof prove>) =>
  findings.filter((f) => f.code !== 'uncovered-condition' && f.code !== 'surviving-mutant');
const found = (when: Condition) =>
  aboutLaw(prove(given([rule('rule', 'act', when)]))).map((f) =>
    `${f.code} ${f.about} ${f.path ?? ''}`.trim(),
  );

const x: Condition = { fact: 'x' };
const y: Condition = { fact: 'y' };

describe('the proof', () => {
  test('finds nothing in a sound law', () => {
    const examples = [
      example({ x: 'yes', y: 'no' }, 'met'),
      example({ x: 'yes', y: 'yes' }, 'not-met'),
      example({ x: 'no', y: 'no' }, 'not-met'),
      example({ x: 'yes' }, 'open'),
    ];
    const report = prove(given([rule('rule', 'act', { all: [x, { not: y }] }, { examples })]));
    expect(report).toMatchObject({ ok: true, findings: [], faults: [], notProved: [] });
    expect(report.examples).toEqual({ run: 8, failed: 0 });
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
    expect(aboutLaw(prove(given(rules)))).toMatchObject([
      { code: 'dead-condition', about: 'outer', path: 'when.all[1]' },
    ]);
  });

  test('a question that no rule reads, a rule without example, an example that fails', () => {
    const asked = lawOf([...facts, actFact('idle')], [readAll]);
    const failing = { ...readAll, examples: [example({ x: 'yes' }, 'not-met')] };
    expect(aboutLaw(prove(asked)).map((f) => f.code)).toEqual(['no-example', 'unread-question']);
    expect(aboutLaw(prove(lawOf(facts, [failing])))).toMatchObject([
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
    expect(prove(given([]), { texts }).findings).toMatchObject([
      { code: 'text-without-rule', about: 'gone' },
    ]);
  });

  test('every finding about a condition comes with a case that is true of the law as it stands', () => {
    const report = prove(given([rule('rule', 'act', { any: [x, { all: [x, y] }] })]));
    expect(aboutLaw(report)[0]?.example).toMatchObject({ facts: { x: 'yes' }, expect: 'met' });
  });

  test('every finding about a rule is a ready case for any engine', () => {
    const rules = [
      rule('inner', 'act', { all: [x, y] }),
      rule('outer', 'act', { all: [{ finding: 'inner' }, x] }),
    ];
    const law = given(rules);
    const { findings } = prove(law);
    expect(findings.length).toBeGreaterThan(5);
    for (const { about, example: ready } of findings) {
      if (ready === undefined) throw new Error(`no case for ${about}`);
      const made = conformanceCase(law, about, ready);
      const alone = lawOfCase(made);
      const { findings: tape } = assess(compile(alone), made.world);
      expect(tape.map((f) => ({ id: f.id, at: f.scope, verdict: f.verdict }))).toEqual(
        made.expect.verdicts,
      );
      expect(made.expect.verdicts.find(({ id }) => id === about)?.verdict).toBe(ready.expect);
    }
  });

  test('a waiver takes a finding out, with its reason; one that waives nothing is a fault', () => {
    const examples = [
      example({ x: 'yes' }, 'met'),
      example({ x: 'no' }, 'not-met'),
      example({}, 'open'),
    ];
    const rules = [rule('rule', 'act', { all: [x, x] }, { examples })];
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
  const both = (examples: Rule['examples'], when: Condition = { all: [x, y] }) =>
    prove(given([rule('rule', 'act', when, { examples })]));
  const left = (report: ReturnType<typeof prove>) =>
    report.findings.map((f) => `${f.code} ${f.path}: ${f.fault}`);
  const never = (path: string, side: string) =>
    `uncovered-condition ${path}: no example and no case shows this condition deciding while it is ${side}`;

  test('each condition is to be seen deciding true and deciding false', () => {
    expect(left(both([example({ x: 'yes', y: 'yes' }, 'met')]))).toEqual(
      expect.arrayContaining([never('when.all[0]', 'false'), never('when.all[1]', 'false')]),
    );
    const three = both([
      example({ x: 'yes', y: 'yes' }, 'met'),
      example({ x: 'no', y: 'yes' }, 'not-met'),
      example({ x: 'yes', y: 'no' }, 'not-met'),
    ]);
    expect(left(three)).toEqual([]);
    // The other rule has one condition (a list of like facts is one), and these have two.
    expect(three.coverage).toEqual({
      conditions: 3,
      byExamples: 3,
      byElements: 3,
      byCases: 3,
      neverDecide: 0,
    });
  });

  test('a condition that another one masks does not count as seen', () => {
    // y is false, but so is x: the verdict would be the same if y were true.
    const masked = both([
      example({ x: 'yes', y: 'yes' }, 'met'),
      example({ x: 'no', y: 'no' }, 'not-met'),
      example({ x: 'no', y: 'yes' }, 'not-met'),
    ]);
    expect(left(masked)).toContain(never('when.all[1]', 'false'));
  });

  test('a published case counts, and says so', () => {
    const cases = [oneAct({ x: 'yes', y: 'no' })];
    const law = given([
      rule(
        'rule',
        'act',
        { all: [x, y] },
        {
          examples: [
            example({ x: 'yes', y: 'yes' }, 'met'),
            example({ x: 'no', y: 'yes' }, 'not-met'),
          ],
        },
      ),
    ]);
    expect(prove(law).coverage.byCases).toBe(2);
    expect(prove(law, { cases }).coverage).toMatchObject({ byExamples: 2, byCases: 3 });
  });

  test('a list of like facts counts as one: some of them, none, none known', () => {
    const list: Condition = { any: [x, y, { fact: 'z' }] };
    const some = example({ x: 'yes' }, 'met');
    const noneOfThem = example({ x: 'no', y: 'no', z: 'no' }, 'not-met');
    expect(left(both([some], list))).toEqual(
      expect.arrayContaining([never('when', 'false'), never('when', 'unknown')]),
    );
    const whole = both([some, noneOfThem, example({}, 'open')], list);
    expect(left(whole)).toEqual([]);
    // Three members here and four in the other rule; leaving out a member is noticed by its own case.
    expect(whole.memberCases).toBe(7);
    expect(whole.mutants.byMembers).toBeGreaterThan(0);
  });

  test('a condition that can never decide is proved so, and asks for no example', () => {
    const report = both(
      [example({ x: 'yes' }, 'met'), example({ x: 'no' }, 'not-met'), example({}, 'open')],
      { any: [x, { all: [x, y] }] },
    );
    // Neither of the two inner ones: where the first x is, they say nothing more.
    expect(report.coverage.neverDecide).toBe(2);
    expect(left(report).filter((f) => f.startsWith('uncovered'))).toEqual([]);
  });

  test('a change that no example would notice is a finding, with a case that would', () => {
    const report = both([
      example({ x: 'yes', y: 'yes' }, 'met'),
      example({ x: 'no', y: 'no' }, 'not-met'),
    ]);
    const missed = report.findings.find((f) => f.code === 'surviving-mutant');
    expect(missed).toMatchObject({ about: 'rule', fault: 'any for all: no example would notice' });
    const again = both([
      example({ x: 'yes', y: 'yes' }, 'met'),
      example({ x: 'no', y: 'no' }, 'not-met'),
      ...(missed?.example ? [missed.example] : []),
    ]);
    expect(again.mutants.byExamples).toBeGreaterThan(report.mutants.byExamples);
  });

  test('a crime without one of its elements is not indicated, whatever its condition says', () => {
    const element = (id: string, fact: string): Rule =>
      rule(
        id,
        'act',
        { fact },
        {
          kind: 'element',
          element: { of: 'crime', number: 1, role: 'conduct' },
          examples: [
            example({ [fact]: 'yes' }, 'met'),
            example({ [fact]: 'no' }, 'not-met'),
            example({}, 'open'),
          ],
        },
      );
    const law = (when: Condition) =>
      prove(
        given([
          element('e1', 'x'),
          element('e2', 'y'),
          crime('crime', when, { examples: [example({ x: 'yes', y: 'yes' }, 'met')] }),
        ]),
      );
    const whole = law({ all: [{ finding: 'e1' }, { finding: 'e2' }] });
    expect(whole.findings).toEqual([]);
    // The crime's own example shows nothing deciding false: its elements' examples do.
    expect(whole.coverage).toMatchObject({ byExamples: 3, byElements: 5 });
    expect(aboutLaw(law({ any: [{ finding: 'e1' }] }))).toMatchObject([
      { code: 'failing-example', about: 'crime', path: 'e2' },
    ]);
  });
});
