import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, Condition, Law, Verdict } from '@/lib/engine/pack';
import { reference } from '@/lib/engine/reference';
import { scopeKey } from '@/lib/engine/scopes';
import { withAnswers } from '@/lib/engine/what-if';
import type { AtomRef, World } from '@/lib/engine/world';
import { lawOf, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, oneAct, rule } from './small-law';
import { everyAtom } from './worlds';

/** Of these no finding depends on an absence. */
const MONOTONE = ['indicium', 'step', 'element', 'principle', 'crime'];

describe('what a finding rests on', () => {
  const judgement = (id: string) => ({ ...actFact(id), judgement: true as const });
  const restsOn = (when: Condition, answers: Parameters<typeof oneAct>[0]) => {
    const facts = [judgement('severe'), judgement('grave'), judgement('vile'), actFact('custody')];
    const law = lawOf(facts, [rule('rule', 'act', when)]);
    const found = assess(compile(law), oneAct(answers)).findings[0]?.restsOn.judgements;
    return found?.map((set) => set.map(({ fact }) => fact));
  };

  test('a judgement that decides, and none that another answer makes idle', () => {
    const both = { all: [{ fact: 'severe' }, { fact: 'custody' }] };
    expect(restsOn(both, { severe: 'yes', custody: 'yes' })).toEqual([['severe']]);
    expect(restsOn(both, { severe: 'yes', custody: 'no' })).toEqual([]);
  });

  test('judgements of which each would be enough are named together', () => {
    const either = { any: [{ fact: 'severe' }, { fact: 'grave' }, { fact: 'custody' }] };
    expect(restsOn(either, { severe: 'yes', grave: 'yes' })).toEqual([['severe', 'grave']]);
    expect(restsOn(either, { severe: 'yes', grave: 'no' })).toEqual([['severe']]);
    expect(restsOn(either, { severe: 'yes', grave: 'yes', custody: 'yes' })).toEqual([]);
  });

  test('one that is needed by itself does not hide those that are enough for the rest', () => {
    const when = { all: [{ fact: 'severe' }, { any: [{ fact: 'grave' }, { fact: 'vile' }] }] };
    expect(restsOn(when, { severe: 'yes', grave: 'yes', vile: 'yes' })).toEqual([
      ['severe'],
      ['grave', 'vile'],
    ]);
  });

  test('on the reference: without a set it reads otherwise, without all that is not named it does not', () => {
    let several = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const random = seeded(seed);
      const law = withJudgements(randomLaw(random), seed % 2 === 0);
      const world = randomWorld(random, law);
      const weak = weakIn(law, world);
      const verdicts = without(law, world);
      assess(compile(law), world).findings.forEach(({ verdict, kind, restsOn }, i) => {
        for (const of of ['judgements', 'disputed'] as const) {
          const sets = restsOn[of].map((set) => set.map(nameOf));
          const say = `seed ${seed}, finding ${i}, ${of} ${sets.join(' | ')}`;
          const others = (some: readonly string[]) => weak[of].filter((a) => !some.includes(a));
          expect(verdicts(others(sets.flat()))[i], say).toBe(verdict);
          for (const set of sets) {
            expect(verdicts(set)[i], say).not.toBe(verdict);
            for (const one of set) {
              expect(verdicts(set.filter((a) => a !== one))[i], say).toBe(verdict);
            }
          }
          several += sets.filter((set) => set.length > 1).length;
          if (!MONOTONE.includes(kind)) continue;
          const alone = weak[of].filter((one) => verdicts([one])[i] !== verdict);
          expect(
            sets
              .filter((set) => set.length === 1)
              .flat()
              .sort(),
            say,
          ).toEqual(alone.sort());
        }
      });
    }
    expect(several).toBeGreaterThan(20);
  });
});

/** As it is, or with every fact a judgement: then more often one of several is enough. */
const withJudgements = (law: Law, all: boolean): Law =>
  all
    ? lawOf(
        law.vocabulary.facts.map((f) => ({ ...f, judgement: true })),
        law.packs.flatMap((p) => p.rules),
      )
    : law;

/** The judgements and the disputed answers of a world, by name. */
function weakIn(law: Law, world: World) {
  const judged = new Set(law.vocabulary.facts.filter((f) => f.judgement).map((f) => f.id));
  const named = (wanted: (atom: AtomRef, recorded: AtomValue | undefined) => boolean) =>
    everyAtom(law, world)
      .filter(({ atom, recorded }) => wanted(atom, recorded))
      .map(({ atom }) => nameOf(atom));
  return {
    judgements: named(({ fact }) => judged.has(fact)),
    disputed: named((_, recorded) => recorded === 'accounts-differ'),
  };
}

/** What the reference says of every finding when some answers are unknown. */
function without(law: Law, world: World): (gone: readonly string[]) => readonly Verdict[] {
  const atoms = new Map(everyAtom(law, world).map(({ atom }) => [nameOf(atom), atom]));
  const known = new Map<string, readonly Verdict[]>();
  return (gone) => {
    const key = [...gone].sort().join();
    const found =
      known.get(key) ??
      reference(
        law,
        withAnswers(
          world,
          gone.map((name) => ({ atom: atoms.get(name) as AtomRef, value: undefined })),
        ),
      ).map(({ verdict }) => verdict);
    known.set(key, found);
    return found;
  };
}

const nameOf = ({ fact, option, at }: AtomRef): string => `${scopeKey(at)} ${fact}=${option ?? ''}`;
