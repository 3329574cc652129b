import { describe, expect, test } from 'vitest';
import { verdicts } from '@/lib/engine/assess';
import type { ExampleFacts, RuleId } from '@/lib/engine/pack';
import { vocabulary } from '@/rules/facts/vocabulary';
import { engine } from './case-findings';
import { oneInstanceWorld } from './one-instance-world';

// Where the Elements of Crimes list alternatives, each alone is enough. The lists are written here from
// the text, so that an option dropped in a pack is noticed.
const verdict = (id: RuleId, facts: ExampleFacts) =>
  verdicts(engine, oneInstanceWorld(vocabulary, facts)).find((v) => v.rule.rule.id === id)?.verdict;

const coercion = [
  'coercion=force',
  'coercion=threat-of-force',
  'coercion=fear-of-violence',
  'coercion=duress',
  'coercion=detention',
  'coercion=psychological-oppression',
  'coercion=abuse-of-power',
  'coercion=coercive-environment',
  'incapacity=natural',
  'incapacity=induced',
  'incapacity=age-related',
];

const ALTERNATIVES: readonly { elements: RuleId[]; with: ExampleFacts; each: string[] }[] = [
  {
    elements: ['rs.7-1-g-1.e2', 'rs.8-2-b-xxii-1.e2', 'rs.8-2-e-vi-1.e2'],
    with: {},
    each: coercion,
  },
  {
    elements: [
      'rs.7-1-g-3.e1',
      'rs.8-2-b-xxii-3.e1',
      'rs.8-2-e-vi-3.e1',
      'rs.7-1-g-6.e1',
      'rs.8-2-b-xxii-6.e1',
      'rs.8-2-e-vi-6.e1',
    ],
    with: { sexualInContext: 'yes' },
    each: coercion,
  },
  {
    elements: ['rs.7-1-g-1.e1', 'rs.8-2-b-xxii-1.e1', 'rs.8-2-e-vi-1.e1'],
    with: {},
    each: [
      'doneToPerson=penetration-sexual-organ',
      'doneToPerson=penetration-object',
      'madeToDo=penetrating-acts',
    ],
  },
  {
    elements: ['rs.7-1-c.e1', 'rs.7-1-g-2.e1', 'rs.8-2-b-xxii-2.e1', 'rs.8-2-e-vi-2.e1'],
    with: {},
    each: [
      'ownershipPowers=purchase-or-sale',
      'ownershipPowers=lending',
      'ownershipPowers=exchange-or-assignment',
      'ownershipPowers=trafficking',
      'ownershipPowers=similar-deprivation-of-liberty',
      'doneToPerson=trading-person',
      'treatedAsOwned',
    ],
  },
  {
    elements: ['rs.8-2-a-ii-1.e2', 'rs.8-2-c-i-4.e2'],
    with: {},
    each: [
      'purposes=information-or-confession',
      'purposes=punishment',
      'purposes=intimidation',
      'purposes=coercion',
      'purposes=discrimination',
    ],
  },
  {
    elements: ['rs.8-2-c-i-2.e3', 'rs.8-2-c-i-3.e2', 'rs.8-2-c-i-4.e3'],
    with: {},
    each: [
      'statusOfPersons=civilian',
      'statusOfPersons=hors-de-combat',
      'statusOfPersons=medical-or-religious',
    ],
  },
  {
    elements: ['rs.8-2-c-ii.e3'],
    with: {},
    each: [
      'statusOfPersons=civilian',
      'statusOfPersons=hors-de-combat',
      'statusOfPersons=medical-or-religious',
      'statusOfPersons=dead',
    ],
  },
  {
    elements: ['rs.7-1-g-4.e1', 'rs.8-2-b-xxii-4.e1', 'rs.8-2-e-vi-4.e1'],
    with: { forciblyMadePregnant: 'yes', confinedWhilePregnant: 'yes' },
    each: ['confinementIntent=ethnic-composition', 'confinementIntent=other-grave-violations'],
  },
  {
    elements: ['rs.7-1-h.e3'],
    with: {},
    each: [
      'grounds=political',
      'grounds=racial',
      'grounds=national',
      'grounds=ethnic',
      'grounds=cultural',
      'grounds=religious',
      'grounds=gender',
      'grounds=age',
      'grounds=other-impermissible',
    ],
  },
  {
    elements: ['rs.6-a.e2', 'rs.6-b.e2', 'rs.6-c.e2', 'rs.6-d.e2', 'rs.6-e.e2'],
    with: { belongedToTargetedGroup: 'yes' },
    each: [
      'groupUnderDestruction=national',
      'groupUnderDestruction=ethnical',
      'groupUnderDestruction=racial',
      'groupUnderDestruction=religious',
    ],
  },
  {
    elements: ['rs.ctx.iac'],
    with: {},
    each: ['armedConflict=international', 'armedConflict=occupation'],
  },
];

describe.each(ALTERNATIVES)('$elements', ({ elements, with: shared, each }) => {
  test.each(each)('%s is enough', (alternative) => {
    for (const element of elements) {
      expect(verdict(element, shared)).toBe('open');
      expect(verdict(element, { ...shared, [alternative]: 'yes' })).toBe('met');
    }
  });

  test('none of them: not indicated', () => {
    const none = Object.fromEntries(each.map((key) => [key, 'no' as const]));
    for (const element of elements)
      expect(verdict(element, { ...shared, ...none })).toBe('not-met');
  });
});

describe('the indicia', () => {
  const core = ['anus', 'breasts', 'penis', 'testicles', 'vagina', 'vulva'];

  test.each(core)('%s uncovered or touched is enough for sexual nature', (part) => {
    expect(verdict('hp.sexual-nature', { [`coreBodyParts=${part}`]: 'yes' })).toBe('met');
  });

  test.each(['perpetrator', 'person', 'community'])(
    'meant or perceived by the %s is enough',
    (by) => {
      expect(verdict('hp.sexual-nature', { [`sexualMeaning=${by}`]: 'yes' })).toBe('met');
    },
  );

  test('a part that depends on context counts only where it is sexual there', () => {
    const part = { 'contextBodyParts=hair': 'yes' } as const;
    expect(verdict('hp.sexual-nature', part)).toBe('open');
    expect(verdict('hp.sexual-nature', { ...part, contextPartsSexualHere: 'no' })).toBe('open');
    expect(verdict('hp.sexual-nature', { ...part, contextPartsSexualHere: 'yes' })).toBe('met');
  });

  test('factors outside the Elements make sexual violence, never an element of a crime', () => {
    const touched = { 'doneToPerson=touching': 'yes' } as const;
    for (const factor of ['deception', 'exploitation', 'silence-taken-as-yes', 'withdrawn']) {
      const facts = { ...touched, [`furtherFactors=${factor}`]: 'yes' } as const;
      expect(verdict('hp.sexual-violence', facts)).toBe('met');
      expect(verdict('rs.7-1-g-6.e1', facts)).toBe('open');
    }
  });
});
