import { describe, expect, test } from 'vitest';
import type { Condition, Law, Rule } from '@/lib/engine/pack';
import { rulesByFact } from '@/lib/journey/rules-reading';
import { law } from '@/rules/law';

const rule = (id: string, when: Condition): Rule => ({
  id,
  kind: 'flag',
  scope: 'act',
  sources: [{ source: 's', pinpoint: null, checked: null }],
  when,
  examples: [],
});

const withRules = (...rules: Rule[]): Law => ({
  ...law,
  packs: [{ id: 'p', version: '0', rules, pending: [] }],
});

describe('which rules read a fact', () => {
  test('is found through every kind of condition', () => {
    const conditions: readonly Condition[] = [
      { fact: 'f' },
      { fact: 'f', is: 'x' },
      { fact: 'f', in: ['x'] },
      { not: { fact: 'f' } },
      { open: { fact: 'f' } },
      { all: [{ fact: 'g' }, { fact: 'f' }] },
      { any: [{ fact: 'f' }] },
      { atLeast: 1, of: [{ fact: 'f' }] },
      { some: 'act', where: { fact: 'f' } },
      { every: 'act', where: { fact: 'f' } },
    ];
    const rules = conditions.map((when, index) => rule(`r${index}`, when));
    expect(rulesByFact(withRules(...rules)).get('f')).toEqual(rules);
  });

  test('counts a rule once, and not the rules that read only its finding', () => {
    const twice = rule('twice', {
      any: [
        { fact: 'f', is: 'x' },
        { fact: 'f', is: 'y' },
      ],
    });
    const through = rule('through', { finding: 'twice' });
    expect(rulesByFact(withRules(twice, through)).get('f')).toEqual([twice]);
  });

  test('every fact that the law reads is one of the vocabulary', () => {
    const known = new Set(law.vocabulary.facts.map(({ id }) => id));
    expect([...rulesByFact(law).keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});
