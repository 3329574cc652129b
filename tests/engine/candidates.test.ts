import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, CrimeCategory, ElementRole, Rule } from '@/lib/engine/pack';
import { lawOf } from './random-law';
import { actFact, crime, oneAct, rule } from './small-law';

describe('candidates', () => {
  const element = (id: string, role: ElementRole): Rule =>
    rule(id, 'act', { fact: id }, { kind: 'element', element: { of: 'a', number: 1, role } });
  const rules = [
    element('conduct', 'conduct'),
    element('mental', 'mental'),
    crime('a', { all: [{ finding: 'conduct' }, { finding: 'mental' }] }),
  ];
  const law = lawOf(['conduct', 'mental'].map(actFact), rules);
  const candidates = (atoms: Readonly<Record<string, AtomValue>>) =>
    assess(compile(law), oneAct(atoms)).candidates.map((c) => c.verdict);

  test('a crime is one once its conduct is indicated, whatever else is open', () => {
    expect(candidates({})).toEqual([]);
    expect(candidates({ mental: 'yes' })).toEqual([]);
    expect(candidates({ conduct: 'yes' })).toEqual(['open']);
    expect(candidates({ conduct: 'accounts-differ', mental: 'yes' })).toEqual(['contested']);
    expect(candidates({ conduct: 'yes', mental: 'no' })).toEqual([]);
  });

  test('one of several forms of the conduct is disputed, the others not asked for: a crime, and open', () => {
    const forms = (atoms: Readonly<Record<string, AtomValue>>) =>
      assess(
        compile(
          lawOf(['this', 'that', 'mental'].map(actFact), [
            rule(
              'conduct',
              'act',
              { any: [{ fact: 'this' }, { fact: 'that' }] },
              { kind: 'element', element: { of: 'a', number: 1, role: 'conduct' } },
            ),
            element('mental', 'mental'),
            crime('a', { all: [{ finding: 'conduct' }, { finding: 'mental' }] }),
          ]),
        ),
        oneAct(atoms),
      ).candidates.map((c) => c.verdict);
    expect(forms({ this: 'accounts-differ' })).toEqual(['open']);
    expect(forms({ this: 'not-known', mental: 'accounts-differ' })).toEqual([]);
    expect(forms({ this: 'accounts-differ', mental: 'no' })).toEqual([]);
  });

  test('a raised flag lists a crime that waits for its conduct, or leaves out a chapeau', () => {
    const flag = (listing: Rule['listing']): Rule =>
      rule(
        'f',
        'act',
        { open: { fact: 'conduct' } },
        { kind: 'flag', ...(listing && { listing }) },
      );
    const listed = (listing: Rule['listing'], atoms: Readonly<Record<string, AtomValue>>) =>
      assess(
        compile(lawOf(['conduct', 'mental'].map(actFact), [...rules, flag(listing)])),
        oneAct(atoms),
      ).candidates.map((c) => c.verdict);
    expect(listed({ adds: ['a'] }, { mental: 'yes' })).toEqual(['open']);
    expect(listed({ adds: ['a'] }, { mental: 'no' })).toEqual([]);
    // Accounts differ on what raises the flag: worth considering all the same, and not enough to leave out.
    const disputed = (listing: Rule['listing']) =>
      assess(
        compile(
          lawOf(['conduct', 'mental', 'sign'].map(actFact), [
            ...rules,
            rule('f', 'act', { fact: 'sign' }, { kind: 'flag', ...(listing && { listing }) }),
          ]),
        ),
        oneAct({ sign: 'accounts-differ', ...(listing?.leavesOut && { conduct: 'yes' }) }),
      ).candidates.map((c) => c.verdict);
    expect(disputed({ adds: ['a'] })).toEqual(['open']);
    expect(disputed({ leavesOut: 'crime-against-humanity' })).toEqual(['open']);
    // The flag is not raised any more: the ordinary rule alone.
    expect(listed({ adds: ['a'] }, { conduct: 'no' })).toEqual([]);
    expect(listed({ leavesOut: 'crime-against-humanity' }, { conduct: 'yes' })).toEqual(['open']);
    const leftOut = rule('f', 'act', { open: { fact: 'mental' } }, { kind: 'flag' });
    const law = (category: CrimeCategory) =>
      lawOf(['conduct', 'mental'].map(actFact), [
        ...rules,
        { ...leftOut, listing: { leavesOut: category } },
      ]);
    const found = (category: CrimeCategory) =>
      assess(compile(law(category)), oneAct({ conduct: 'yes' })).candidates;
    expect(found('crime-against-humanity')).toEqual([]);
    expect(found('genocide')).toHaveLength(1);
  });
});
