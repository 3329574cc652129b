import { describe, expect, test } from 'vitest';
import type { Rule } from '@/lib/engine/pack';
import { romeStatute } from '@/rules/rome-statute/pack';
import crimes from './fixtures/elements-of-crimes.json';

// The fixture holds ids, pinpoints, and the number and role of the elements of each crime, as read in
// the Elements of Crimes (2011 edition). It is not made from the packs.
const rules: readonly Rule[] = romeStatute.rules;
const elementsOf = (crime: string) =>
  rules
    .filter((rule) => rule.element?.of === crime && rule.element.number !== null)
    .sort((a, b) => (a.element?.number ?? 0) - (b.element?.number ?? 0));

describe('the Elements of Crimes', () => {
  test('45 crimes with 213 elements', () => {
    expect(crimes).toHaveLength(45);
    expect(crimes.flatMap((crime) => elementsOf(crime.crime))).toHaveLength(213);
  });

  test.each(crimes)('$crime: each element in its place, with its role and pinpoint', (crime) => {
    const elements = elementsOf(crime.crime);
    expect(elements.map((e) => e.element?.role)).toEqual(crime.roles);
    expect(elements.map((e) => e.id)).toEqual(
      crime.roles.map((_, i) => `${crime.crime}.e${i + 1}`),
    );
    expect(elements.map((e) => e.element?.number)).toEqual(crime.roles.map((_, i) => i + 1));
    expect(elements.map((e) => e.sources[0])).toMatchObject(
      crime.roles.map((_, i) => ({ source: 'eoc', pinpoint: `${crime.pinpoint}, el. ${i + 1}` })),
    );
  });

  test.each(rules.filter((rule) => rule.kind === 'crime').map((rule) => [rule.id, rule] as const))(
    '%s needs every one of its elements, and article 30',
    (id, rule) => {
      const elements = rules.filter((r) => r.element?.of === id);
      expect(rule.when).toEqual({ all: elements.map((e) => ({ finding: e.id })) });
      expect(elements.at(-1)).toMatchObject({ element: { number: null, role: 'mental' } });
    },
  );
});
