import { describe, expect, test } from 'vitest';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { rank } from '@/lib/engine/rank';
import { law } from '@/rules/law';
import { aCase, only, type ToldFacts } from '../case/builder';
import { engine } from './case-findings';

// Which law would apply: by the day of the conduct, and by the court.
const inCamp: ToldFacts = {
  doneToPerson: ['penetration-sexual-organ'],
  coercion: ['detention'],
  severePainOrSuffering: true,
  custodyOrControl: true,
};
const told = (context: ToldFacts, act: ToldFacts = inCamp) =>
  assess(
    engine,
    toWorld(
      aCase()
        .withContext('Camp', { armedConflict: only(['non-international']), ...context })
        .withAct('Act', act)
        .build(),
      law.vocabulary,
    ),
  );
const raised = (context: ToldFacts, act?: ToldFacts) =>
  told(context, act)
    .findings.filter(({ id, verdict }) => id.startsWith('lp.earlier-law') && verdict === 'met')
    .map(({ id }) => id);

describe('conduct before July 2002, or before another court', () => {
  const comparison = [
    'lp.earlier-law',
    'lp.earlier-law.rape',
    'lp.earlier-law.torture',
    'lp.earlier-law.names',
  ];

  test.each<readonly [string, ToldFacts]>([
    ['1992', { period: 'before-july-2002' }],
    ['the ICTY', { courtOfTheCase: ['icty-ictr'] }],
    ['the SCSL', { courtOfTheCase: ['scsl'] }],
    ['a national court', { courtOfTheCase: ['national-or-other'], period: 'from-july-2002' }],
  ])('%s: the Elements are a comparison, and what is known to differ is said', (_, context) => {
    expect(raised(context)).toEqual(comparison);
  });

  test('the ECCC: rape was entered through other inhumane acts', () => {
    expect(raised({ courtOfTheCase: ['eccc'] })).toContain('lp.earlier-law.rape-eccc');
  });

  test('the ICC, since 2002: nothing of it', () => {
    expect(raised({ courtOfTheCase: only(['icc']), period: 'from-july-2002' })).toEqual([]);
    expect(raised({})).toEqual([]);
  });

  test('it changes no finding: facts read the same under any law', () => {
    const rest = ({ findings, candidates, pairs }: ReturnType<typeof told>) => ({
      findings: findings.filter(
        ({ id }) => !/^lp\.earlier-law|^lp\.legality|^fo\.icc\.before/.test(id),
      ),
      candidates,
      pairs,
    });
    expect(rest(told({ period: 'before-july-2002', courtOfTheCase: ['icty-ictr'] }))).toEqual(
      rest(told({})),
    );
  });

  test('a beating without anything sexual: the warning, and in custody the purpose of torture', () => {
    const beaten: ToldFacts = { otherConduct: ['beating-or-injury'], severePainOrSuffering: true };
    const before: ToldFacts = { period: 'before-july-2002' };
    expect(raised(before, beaten)).toEqual(['lp.earlier-law']);
    expect(raised(before, { ...beaten, coercion: ['detention'] })).toEqual([
      'lp.earlier-law',
      'lp.earlier-law.torture',
    ]);
  });
});

test('where no conflict and no attack is in view, nothing asks about the link to one', () => {
  const home = { armedConflict: only([]), attackOnCivilians: false, attackCourseOfConduct: false };
  const c = aCase().withContext('Home', home).withAct('Act', inCamp).build();
  const order = rank(engine, toWorld(c, law.vocabulary)).map(({ fact }) => fact);
  for (const link of ['awareOfConflict', 'associatedWithConflict', 'partOfAttack', 'knewOfAttack'])
    expect(order.slice(0, 3)).not.toContain(link);
});

test('genocide is asked about a group first, and only then about the intent to destroy it', () => {
  const c = aCase().withContext('Town', {}).withAct('Act', inCamp).build();
  const order = rank(engine, toWorld(c, law.vocabulary)).map(({ fact }) => fact);
  for (const closer of ['intentToDestroyGroup', 'patternOrSelfEffecting', 'intentToPreventBirths'])
    expect(order.indexOf(closer)).toBeGreaterThan(order.indexOf('groupUnderDestruction'));
});

test('a regime of domination is asked about after the attack and its policy, never before them', () => {
  const c = aCase().withContext('Town', {}).withAct('Act', inCamp).build();
  const order = rank(engine, toWorld(c, law.vocabulary)).map(({ fact }) => fact);
  for (const basic of ['armedConflict', 'attackOnCivilians', 'attackPolicy', 'meantConduct']) {
    expect(order).toContain(basic);
    expect(order.indexOf(basic)).toBeLessThan(order.indexOf('regimeDomination'));
  }
});
