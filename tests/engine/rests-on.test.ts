import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { reference } from '@/lib/engine/reference';
import { scopeKey } from '@/lib/engine/scopes';
import { withAnswers } from '@/lib/engine/what-if';
import type { AtomRef } from '@/lib/engine/world';
import { lawOf, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, oneAct, rule } from './small-law';
import { everyAtom } from './worlds';

describe('what a finding rests on', () => {
  test('a judgement that decides, and none that another answer makes idle', () => {
    const severe = { ...actFact('severe'), judgement: true as const };
    const law = lawOf(
      [severe, actFact('custody')],
      [rule('both', 'act', { all: [{ fact: 'severe' }, { fact: 'custody' }] })],
    );
    const restsOn = (custody: 'yes' | 'no') =>
      assess(compile(law), oneAct({ severe: 'yes', custody })).findings[0]?.restsOn;
    expect(restsOn('yes')?.judgements).toEqual([{ fact: 'severe', at: { act: 'act' } }]);
    expect(restsOn('no')?.judgements).toEqual([]);
  });

  test('is what the reference finds by making each answer unknown, over random laws', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seeded(seed);
      const law = randomLaw(random);
      const world = randomWorld(random, law);
      const judged = new Set(law.vocabulary.facts.filter((f) => f.judgement).map((f) => f.id));
      const before = reference(law, world).map((f) => f.verdict);
      const judgements = before.map((): string[] => []);
      const disputed = before.map((): string[] => []);
      for (const { atom, recorded } of everyAtom(law, world)) {
        if (recorded !== 'yes' && recorded !== 'no' && recorded !== 'accounts-differ') continue;
        const after = reference(law, withAnswers(world, [{ atom, value: undefined }]));
        after.forEach(({ verdict }, i) => {
          if (verdict === before[i]) return;
          if (judged.has(atom.fact)) judgements[i]?.push(name(atom));
          if (recorded === 'accounts-differ') disputed[i]?.push(name(atom));
        });
      }
      const found = assess(compile(law), world).findings.map((f) => f.restsOn);
      const sorted = (of: 'judgements' | 'disputed') => found.map((r) => r[of].map(name).sort());
      expect({ seed, found: sorted('judgements') }).toEqual({
        seed,
        found: judgements.map((names) => names.sort()),
      });
      expect({ seed, found: sorted('disputed') }).toEqual({
        seed,
        found: disputed.map((names) => names.sort()),
      });
    }
  });
});

const name = ({ fact, option, at }: AtomRef): string => `${scopeKey(at)} ${fact}=${option ?? ''}`;
