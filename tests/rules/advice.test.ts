import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue, Condition, ExampleFacts } from '@/lib/engine/pack';
import { law } from '@/rules/law';
import { oneInstanceWorld } from './one-instance-world';

/** What advises (warnings, guidance by stage, recommendations) and what decides stay apart. */
const engine = compile(law);

const verdictOf = (rule: string, facts: ExampleFacts) =>
  assess(engine, oneInstanceWorld(law.vocabulary, facts)).findings.find(({ id }) => id === rule)
    ?.verdict;

function factsIn(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  const parts = Object.values(condition).flatMap((part: unknown) =>
    Array.isArray(part) ? part : [part],
  );
  return parts.flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? factsIn(part as Condition) : [],
  );
}

const sectionOf = new Map(law.vocabulary.facts.map(({ id, section }) => [id, section]));
const rules = law.packs.flatMap((pack) => pack.rules);

describe('advice changes no finding', () => {
  const deciding = rules.filter(({ kind }) =>
    ['indicium', 'step', 'element', 'crime'].includes(kind),
  );

  test('no indicium, step, element or crime reads what was said about the case, its course or survivors', () => {
    const advisory = ['start', 'proceedings', 'survivors'];
    const reading = deciding.filter(({ when }) =>
      factsIn(when).some((fact) => advisory.includes(sectionOf.get(fact) ?? '')),
    );
    expect(reading.map(({ id }) => id)).toEqual([]);
    expect(deciding.length).toBeGreaterThan(300);
  });

  test('the identity of the persons affected decides nothing but recruitment and status', () => {
    const reading = deciding.filter(({ when }) =>
      factsIn(when).some((fact) => ['genderOfPersons', 'identityFactors'].includes(fact)),
    );
    // The Statute protects a woman in forced pregnancy; nothing else depends on gender.
    expect(reading.every(({ id }) => /7-1-g-4|xxii-4|vi-4/.test(id))).toBe(true);
  });
});

describe('what became of a charge', () => {
  const outcomes = {
    'acquitted-on-the-facts': 'lp.outcome.acquitted-on-the-facts',
    'found-not-attributed': 'lp.outcome.not-attributed',
    'covered-by-another-conviction': 'lp.outcome.concurrence',
    'excluded-by-a-defence': 'lp.outcome.defence',
  };

  test.each(Object.entries(outcomes))(
    '%s raises its own warning and none of the others',
    (option, own) => {
      const facts = { [`courseSoFar=${option}`]: 'yes' as const };
      for (const rule of Object.values(outcomes)) {
        expect(verdictOf(rule, facts)).toBe(rule === own ? 'met' : 'open');
      }
    },
  );
});

describe('consent', () => {
  const uses = { court: 'charging', advocacy: 'advocacy', training: 'training' };
  const short: readonly (AtomValue | undefined)[] = [undefined, 'no', 'not-known', 'declined'];

  test.each(Object.entries(uses))('%s: only a yes clears the warning', (use, purpose) => {
    const withConsent = (value: AtomValue | undefined): ExampleFacts => ({
      'whereFactsComeFrom=survivor-account': 'yes',
      [`purpose=${purpose}`]: 'yes',
      ...(value && { [`consentScope=${use}`]: value }),
    });
    for (const value of short) {
      expect(verdictOf(`sv.consent.${use}`, withConsent(value)), value ?? 'not asked').toBe('met');
    }
    expect(verdictOf(`sv.consent.${use}`, withConsent('yes'))).toBe('not-met');
  });

  test('consent to one use is not consent to another', () => {
    const facts: ExampleFacts = {
      'whereFactsComeFrom=survivor-account': 'yes',
      'purpose=advocacy': 'yes',
      'purpose=charging': 'yes',
      'consentScope=court': 'yes',
    };
    expect(verdictOf('sv.consent.court', facts)).toBe('not-met');
    expect(verdictOf('sv.consent.advocacy', facts)).toBe('met');
  });
});

describe('sources', () => {
  test('every rule cites, and what is cited against a reading is never cited for it', () => {
    for (const { id, sources, authority } of rules) {
      expect(sources.length, id).toBeGreaterThan(0);
      const both = (authority?.for ?? []).filter((h) => authority?.against?.includes(h));
      expect(both, id).toEqual([]);
    }
  });
});
