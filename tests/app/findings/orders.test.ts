import { describe, expect, test } from 'vitest';
import { byPerson } from '@/app/[locale]/case/findings/view-model/by-person';
import { weakestPoints } from '@/app/[locale]/case/findings/view-model/weakest-points';
import { addAct, addGroup, setAnswer } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Fact } from '@/lib/engine/pack';
import type { AtomRef, World } from '@/lib/engine/world';
import { indexLaw } from '@/lib/memo/law-index';
import { vocabulary } from '@/rules/facts/vocabulary';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { assessment, finding } from '../small-law';

const facts: readonly Fact[] = vocabulary.facts;

describe('by who was affected', () => {
  const noGroup = addAct(addAct(newCase({ word: 'survivor' }), { label: '1' }), { label: '2' });
  const [one = '', two = ''] = noGroup.acts.map(({ id }) => id);

  test('an act stands under each category that is recorded or disputed for it, and no other', () => {
    const picked = (options: Record<string, 'yes' | 'no' | 'accounts-differ'>) =>
      ({ state: 'picked', options, rest: 'not-known' }) as const;
    let c = setAnswer(noGroup, { act: one }, 'genderOfPersons', picked({ women: 'yes' }));
    c = setAnswer(
      c,
      { act: two },
      'genderOfPersons',
      picked({ women: 'yes', men: 'no', boys: 'accounts-differ' }),
    );
    expect(byPerson(c, facts)).toEqual([
      { kind: 'category', fact: 'genderOfPersons', option: 'women', acts: [one, two] },
      { kind: 'category', fact: 'genderOfPersons', option: 'boys', acts: [two] },
    ]);
  });

  test('so does it under each group that it affected; not known puts it nowhere', () => {
    const c = setAnswer(addGroup(noGroup, { label: 'G' }), { act: one }, 'ageOfPersons', {
      state: 'not-known',
    });
    expect(byPerson(c, facts)).toEqual([
      { kind: 'group', group: c.groups[0]?.id, acts: [one, two] },
    ]);
    expect(byPerson(noGroup, facts)).toEqual([]);
  });
});

describe('the weakest points', () => {
  const at = { act: 'a1' };
  const severity: AtomRef = { fact: 'severePainOrSuffering', at };
  const sexual: AtomRef = { fact: 'sexualInContext', at };
  const dignity: AtomRef = { fact: 'outrageSeverity', at };
  const world: World = {
    atoms: {},
    contexts: [],
    groups: [],
    acts: [
      {
        id: 'a1',
        atoms: { severePainOrSuffering: 'yes', sexualInContext: 'accounts-differ' },
        groups: [],
        contexts: [],
      },
    ],
    complete: { acts: 'yes', contexts: 'yes', groups: 'yes' },
  };
  const crime = (id: string, more: Partial<ReturnType<typeof finding>>) =>
    finding({ id, kind: 'crime', scope: at, ...more });
  const findings = [
    crime('rs.7-1-f', { restsOn: { judgements: [[severity]], disputed: [[sexual]] } }),
    crime('rs.7-1-g-1', { restsOn: { judgements: [], disputed: [[sexual]] } }),
    crime('rs.8-2-c-ii', { verdict: 'open', missing: [dignity] }),
  ];
  const all = assessment({
    findings,
    candidates: findings.map(({ id, scope, verdict }) => ({ crime: id, scope, verdict })),
  });

  test('come by how many crimes they hold; an open judgement before one that was made', () => {
    expect(
      weakestPoints(indexLaw(law, lawTexts.en), all, world).map(({ kind, crimes, line }) => [
        kind,
        crimes,
        line.supports[0].atoms[0].fact,
      ]),
    ).toEqual([
      ['disputed', 2, 'sexualInContext'],
      ['openJudgement', 1, 'outrageSeverity'],
      ['judgement', 1, 'severePainOrSuffering'],
    ]);
  });
});
