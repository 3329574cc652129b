import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { awaitedCrimes, awaitedPairs } from '@/lib/engine/awaited-crimes';
import { compile } from '@/lib/engine/compile';
import type { ExampleFacts, Law, Rule } from '@/lib/engine/pack';
import { law } from '@/rules/law';
import { oneInstanceWorld } from '../rules/one-instance-world';

const engine = compile(law);
const read = (facts: ExampleFacts) => assess(engine, oneInstanceWorld(law.vocabulary, facts));

describe('a crime that waits for its group', () => {
  const facts: ExampleFacts = {
    attackCourseOfConduct: 'yes',
    attackOnCivilians: 'yes',
    'purposes=discrimination': 'yes',
    'otherConduct=killing': 'yes',
    severePainOrSuffering: 'yes',
  };
  const { findings, candidates } = read(facts);

  test('is named with the act that shows signs of it', () => {
    expect(awaitedCrimes(law, findings).map(({ crime }) => crime)).toEqual(['rs.7-1-h']);
    expect(candidates.map(({ crime }) => crime)).not.toContain('rs.7-1-h');
  });

  test('is compared with every charge on that act, once', () => {
    const pairs = awaitedPairs(law, 'rs.7-1-h', 'act', candidates);
    const charged = [...new Set(candidates.map(({ crime }) => crime))];
    expect(pairs.map(({ b }) => b)).toEqual(charged);
    const murder = pairs.find(({ b }) => b === 'rs.7-1-a');
    expect(murder).toMatchObject({
      a: 'rs.7-1-h',
      result: 'both',
      distinct: { a: ['depr', 'disc', 'conn'], b: ['kill'] },
    });
  });

  test('is compared as the law in force has it, wherever an earlier version stands in the packs', () => {
    const earlier = (rule: Rule): Rule => ({
      ...rule,
      crime: { code: 'earlier', category: 'crime-against-humanity' },
      holds: { until: '1999-12-31' },
    });
    const packs = law.packs.map((pack) => ({
      ...pack,
      rules: pack.rules.flatMap((rule) =>
        rule.id === 'rs.7-1-h'
          ? [earlier(rule), { ...rule, holds: { from: '2000-01-01' } }]
          : [rule],
      ),
    }));
    const pairs = (rules: Pick<Law, 'packs'>) =>
      awaitedPairs({ ...law, ...rules }, 'rs.7-1-h', 'act', candidates);
    expect(pairs({ packs })).toEqual(pairs(law));
  });

  test('is compared with no charge on another act', () => {
    expect(awaitedPairs(law, 'rs.7-1-h', 'another', candidates)).toEqual([]);
  });

  test('and waits no longer once a ground is recorded', () => {
    const recorded = read({ ...facts, 'grounds=gender': 'yes' });
    expect(awaitedCrimes(law, recorded.findings)).toEqual([]);
  });
});
