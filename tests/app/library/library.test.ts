import { describe, expect, test } from 'vitest';
import { allPairs } from '@/app/[locale]/library/all-pairs';
import { chapters, ruleGroups, rulePlaces, sharedName } from '@/app/[locale]/library/chapters';
import { chart, matches, standardOf } from '@/app/[locale]/library/chart';
import { uses } from '@/app/[locale]/library/uses';
import type { Rule, Source } from '@/lib/engine/pack';
import { law } from '@/rules/law';
import matrix from '../../fixtures/charge-pairs.json';
import { smallLaw } from '../small-law';

describe('the book', () => {
  test('every rule of every pack has a place in a chapter that exists', () => {
    const slugs = new Set(chapters(smallLaw).map((c) => c.slug));
    const placeOf = rulePlaces(smallLaw);
    for (const rule of smallLaw.packs.flatMap((p) => p.rules)) {
      expect(slugs).toContain(placeOf(rule.id).chapter);
    }
  });

  test('a pack of many crimes gives each crime a page with all its versions and elements', () => {
    const [pack] = smallLaw.packs;
    if (!pack) throw new Error('the small law has one pack');
    const more = ['A', 'B', 'C', 'D'].map((code) => ({
      ...(pack.rules.find((rule) => rule.id === 'rape') as Rule),
      id: `crime-${code}`,
      crime: { code, category: 'genocide' as const },
    }));
    const law = { ...smallLaw, packs: [{ ...pack, rules: [...pack.rules, ...more] }] };
    const placeOf = rulePlaces(law);
    expect(placeOf('rape')).toEqual({ chapter: 'statute-pack-rape', anchor: 'rule-rape' });
    expect(placeOf('war-rape').chapter).toBe('statute-pack-rape');
    expect(placeOf('coercion').chapter).toBe('statute-pack-rape');
    expect(placeOf('gravity').chapter).toBe('statute-pack-osv');
    const placed = chapters(law).flatMap((c) => ('rules' in c ? c.rules : []));
    expect(placed.map(({ id }) => id).toSorted()).toEqual(
      law.packs.flatMap((p) => p.rules.map(({ id }) => id)).toSorted(),
    );
  });

  test('a pack may not take the name of another chapter', () => {
    const pack = { id: 'decisions', version: '1.0.0', rules: [], pending: [] };
    expect(() => chapters({ ...smallLaw, packs: [pack] })).toThrow('one slug');
  });

  test('elements stand under their crime, and not a second time by themselves', () => {
    const [pack] = smallLaw.packs;
    if (!pack) throw new Error('the small law has one pack');
    expect(ruleGroups(pack.rules).map((g) => [g.kind, g.rules.map((r) => r.id)])).toEqual([
      ['crime', ['rape', 'other-violence', 'war-rape']],
    ]);
  });
});

describe('the name of a crime whatever its chapeau', () => {
  test('is what its versions share', () => {
    expect(
      sharedName(['Rape (crime against humanity)', 'Rape (war crime, internal conflict)']),
    ).toBe('Rape');
  });

  test('is not cut inside a word or a bracket', () => {
    const versions = [
      'Torture (war crime, international conflict)',
      'Torture (war crime, internal conflict)',
    ];
    expect(sharedName(versions)).toBe('Torture');
  });

  test('is the whole name where there is one version, even with a bracket', () => {
    expect(sharedName(['Forced marriage (other inhumane act)'])).toBe(
      'Forced marriage (other inhumane act)',
    );
  });
});

describe('the pairs of crimes', () => {
  const pairs = allPairs(law);
  test('stand in the library, every two crimes once, the 105 of the matrix among them', () => {
    expect(pairs).toHaveLength(
      law.cumulation.crimes.length * (law.cumulation.crimes.length - 1) * 0.5,
    );
    const keys = new Set(pairs.map(({ a, b }) => [a, b].sort().join('/')));
    expect(keys.size).toBe(pairs.length);
    expect(matrix).toHaveLength(105);
    for (const { a, b } of matrix) expect(keys).toContain([a, b].sort().join('/'));
  });

  test('with what each adds and which one stays', () => {
    expect(pairs.find(({ a, b }) => a === 'SSL' && b === 'ENS')).toEqual({
      a: 'SSL',
      b: 'ENS',
      result: 'subsumed',
      keep: 'SSL',
      distinct: { a: ['sexact'], b: [] },
    });
  });
});

describe('what uses it', () => {
  const used = uses(smallLaw);

  test('a question, by the rules that read it', () => {
    expect(used.ofFact('circumstances')).toEqual(['coercion']);
  });

  test('a rule, by the rules that build on it', () => {
    expect(used.ofRule('coercion')).toEqual(['rape', 'other-violence', 'war-rape']);
  });

  test('a holding, by the readings that it contradicts', () => {
    expect(used.ofHolding('narrow-reading')).toEqual({ for: [], against: ['coercion'] });
  });
});

describe('the jurisprudence chart', () => {
  test('holds an inquiry too, where a rule may point at what it found', () => {
    const [one] = smallLaw.holdings;
    if (!one) throw new Error('the small law has a holding');
    const source = { ...smallLaw.sources[0], id: 'inquiry', kind: 'report' } as Source;
    const found = { ...one, id: 'found', source: 'inquiry' };
    const rows = chart({ sources: [source], holdings: [found] });
    expect(rows.map(({ holdings }) => holdings.map(({ id }) => id))).toEqual([['found']]);
    expect(chart({ sources: [source], holdings: [] })).toEqual([]);
  });

  test('holds decisions, each with its holdings, and no treaty', () => {
    expect(chart(smallLaw).map((row) => [row.source.id, row.holdings.map((h) => h.id)])).toEqual([
      ['case-a', ['narrow-reading']],
    ]);
  });

  test('the latest decision comes first and one without a date last', () => {
    const [one] = chart(smallLaw);
    if (!one) throw new Error('the small law has one decision');
    const { date: _, ...undated } = one.source;
    const sources = [
      { ...undated, id: 'undated' },
      { ...one.source, id: 'old', date: '1998-09-02' },
      { ...one.source, id: 'new', date: '2021' },
    ];
    expect(chart({ sources, holdings: [] }).map((row) => row.source.id)).toEqual([
      'new',
      'old',
      'undated',
    ]);
  });

  test('is found by words in any order, without accents', () => {
    expect(matches('Prosecutor v Mucić et al., Čelebići camp', 'celebici mucic')).toBe(true);
    expect(matches('Prosecutor v Mucić', 'kunarac')).toBe(false);
    expect(matches('anything', '')).toBe(true);
  });

  test('a warrant is never shown with the standard of a judgment', () => {
    expect(standardOf('warrant')).toBe('reasonable-grounds');
    expect(standardOf('confirmation')).toBe('substantial-grounds');
    expect(standardOf('trial')).toBe('beyond-reasonable-doubt');
  });
});
