import { describe, expect, test } from 'vitest';
import type { Fact } from '@/lib/engine/pack';
import { vocabulary } from '@/rules/facts/vocabulary';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';

const facts: readonly Fact[] = vocabulary.facts;
const pages = new Map<string, readonly Fact[]>();
for (const fact of facts) pages.set(fact.page, [...(pages.get(fact.page) ?? []), fact]);

describe('the vocabulary', () => {
  test('a case with one context, act and group has at most 40 pages of questions', () => {
    expect(pages.size).toBeLessThanOrEqual(40);
  });

  test.each([...pages])(
    'page %s: one part of the path, one thing asked about, few questions',
    (_, on) => {
      expect(new Set(on.map((fact) => `${fact.section} ${fact.scope}`)).size).toBe(1);
      expect(on.length).toBeLessThanOrEqual(6);
    },
  );

  test('pages and sections stand together, in the order of the path', () => {
    for (const key of ['section', 'page'] as const) {
      const inOrder = facts.map((fact) => fact[key]).filter((v, i, every) => v !== every[i - 1]);
      expect(inOrder).toEqual([...new Set(inOrder)]);
    }
  });

  test('every judgement is asked as one: severity, gravity, assessment', () => {
    const judgements = facts.filter((fact) => fact.judgement).map((fact) => fact.id);
    expect(judgements).toEqual(
      expect.arrayContaining([
        'sexualInContext',
        'inherentlyViolent',
        'severePainOrSuffering',
        'comparableGravity',
        'outrageSeverity',
        'severeDeprivation',
        'treatedAsOwned',
      ]),
    );
  });

  test('consent to a sexual act, resistance and sexual history are never asked for', () => {
    const words = Object.values(lawTexts.en.facts).map((text) => text.question);
    expect(words.filter((q) => /resist|virgin|sexual history|sexual past/i.test(q))).toEqual([]);
    const consent = words.filter((q) => /consent/i.test(q));
    // Consent to a medical procedure, to the use of information, and incapacity; nothing else.
    for (const question of consent) {
      expect(question).toMatch(
        /procedure|informed consent|unable to give|medically|bear on the consent/i,
      );
    }
  });

  test('law speaks of the person harmed: the word chosen for a case is not spoilt by another', () => {
    const { facts: asked, rules, packs, sections, pages: asking } = lawTexts.en;
    const words = JSON.stringify({ asked, rules, packs, sections, asking }).match(
      /"[^"]*\bsurvivors?\b[^"]*"/gi,
    );
    // Ids of facts and packs are no words that anybody reads; C1 is a recommendation by its own name.
    expect((words ?? []).filter((text) => /\s/.test(text) && !text.startsWith('"C1.'))).toEqual([]);
  });

  test('the whole law is plain data', () => {
    expect(JSON.parse(JSON.stringify(law))).toEqual(law);
  });
});
