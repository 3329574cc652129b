import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '@/lib/case/schema';
import { atomsOf, toWorld } from '@/lib/case/to-world';
import type { Fact, Vocabulary } from '@/lib/engine/pack';
import { anyCase } from './arbitrary-case';
import { aCase, accountsDiffer, declined, notApplicable, notKnown, only } from './builder';

const fact = (id: string, more: Partial<Fact>): Fact => ({
  id,
  scope: 'act',
  type: 'yes-no',
  section: 'nature',
  page: 'nature',
  sensitivity: 'ordinary',
  notApplicable: 'counts-as-no',
  ...more,
});

const audience = fact('audience', {});
const consentAsked = fact('consentAsked', { notApplicable: 'not-offered' });
const place = fact('place', { type: 'choice', options: ['detention', 'home', 'road'] });
const bodyParts = fact('bodyParts', { type: 'list', options: ['breast', 'genitals', 'mouth'] });

const vocabulary: Vocabulary = {
  id: 'facts',
  version: '1',
  facts: [
    audience,
    consentAsked,
    place,
    bodyParts,
    fact('purpose', { scope: 'case' }),
    fact('attack', { scope: 'context' }),
    fact('protected', { scope: 'group' }),
    fact('partOfAttack', { scope: 'act-in-context' }),
  ],
};

describe('yes-no', () => {
  test.each([
    [{ state: 'answered', value: true }, { audience: 'yes' }],
    [{ state: 'answered', value: false }, { audience: 'no' }],
    [notKnown, { audience: 'not-known' }],
    [declined, { audience: 'declined' }],
    [accountsDiffer, { audience: 'accounts-differ' }],
    [notApplicable, { audience: 'no' }],
  ] satisfies [Answer, object][])('%j', (answer, expected) => {
    expect(atomsOf(audience, answer)).toEqual(expected);
  });

  test('"does not apply" where the law gives it no meaning leaves the question open', () => {
    expect(atomsOf(consentAsked, notApplicable)).toEqual({});
  });
});

describe('choice', () => {
  test('the option chosen is so, and the others are not', () => {
    expect(atomsOf(place, { state: 'answered', value: 'home' })).toEqual({
      'place=detention': 'no',
      'place=home': 'yes',
      'place=road': 'no',
    });
  });

  test.each([
    [notKnown, 'not-known'],
    [declined, 'declined'],
    [accountsDiffer, 'accounts-differ'],
    [notApplicable, 'no'],
  ])('%j marks every option', (answer, value) => {
    expect(atomsOf(place, answer)).toEqual({
      'place=detention': value,
      'place=home': value,
      'place=road': value,
    });
  });

  test('an option that this vocabulary does not have says nothing about the others', () => {
    expect(atomsOf(place, { state: 'answered', value: 'ship' })).toEqual({});
  });
});

describe('list', () => {
  test('an unticked option is not a "no"', () => {
    expect(
      atomsOf(bodyParts, { state: 'picked', options: { breast: 'yes' }, rest: 'not-asked' }),
    ).toEqual({ 'bodyParts=breast': 'yes' });
  });

  test('"none of the others" and "not known for the others"', () => {
    expect(atomsOf(bodyParts, only(['breast']))).toEqual({
      'bodyParts=breast': 'yes',
      'bodyParts=genitals': 'no',
      'bodyParts=mouth': 'no',
    });
    expect(atomsOf(bodyParts, only(['breast'], 'not-known'))).toEqual({
      'bodyParts=breast': 'yes',
      'bodyParts=genitals': 'not-known',
      'bodyParts=mouth': 'not-known',
    });
  });

  test('"none of the others" says nothing of an option that was not on the page', () => {
    const shown = ['breast', 'genitals'];
    expect(atomsOf(bodyParts, { ...only(['breast']), shown } as Answer)).toEqual({
      'bodyParts=breast': 'yes',
      'bodyParts=genitals': 'no',
    });
  });

  test('accounts may differ on one option', () => {
    const options = { breast: 'accounts-differ', mouth: 'no' } as const;
    expect(atomsOf(bodyParts, { state: 'picked', options, rest: 'not-asked' })).toEqual({
      'bodyParts=breast': 'accounts-differ',
      'bodyParts=mouth': 'no',
    });
  });

  test('an option that this vocabulary does not have is passed over', () => {
    expect(atomsOf(bodyParts, only(['tail', 'mouth'], 'not-known'))).toEqual({
      'bodyParts=breast': 'not-known',
      'bodyParts=genitals': 'not-known',
      'bodyParts=mouth': 'yes',
    });
  });
});

test.each([
  ['a list answered as a yes-no', bodyParts, { state: 'answered', value: true }],
  ['a choice answered as a list', place, only(['home'])],
  ['a yes-no answered with a word', audience, { state: 'answered', value: 'home' }],
  ['a choice answered with yes', place, { state: 'answered', value: true }],
] satisfies [string, Fact, Answer][])('%s gives no atom', (_, of, answer) => {
  expect(atomsOf(of, answer)).toEqual({});
});

test('each part of the case has its own atoms, and links stay as they are', () => {
  const c = aCase()
    .overall({ purpose: true })
    .withContext('The attack', { attack: true })
    .withGroup('Women', { protected: true })
    .withAct('Act 1', { audience: true })
    .inContext('The attack', { partOfAttack: false })
    .listing('acts', 'yes')
    .build();
  const [context, group, act] = [c.contexts[0]?.id, c.groups[0]?.id, c.acts[0]?.id];
  expect(toWorld(c, vocabulary)).toEqual({
    atoms: { purpose: 'yes' },
    contexts: [{ id: context, atoms: { attack: 'yes' } }],
    groups: [{ id: group, atoms: { protected: 'yes' }, contexts: [context] }],
    acts: [
      {
        id: act,
        atoms: { audience: 'yes' },
        groups: [group],
        contexts: [{ context, atoms: { partOfAttack: 'no' } }],
      },
    ],
    complete: { contexts: 'not-known', groups: 'not-known', acts: 'yes' },
  });
});

test('a fact that the vocabulary does not hold, or holds at another scope, says nothing', () => {
  const c = aCase().overall({ attack: true, somethingOfLater: true, toString: true }).build();
  expect(toWorld(c, vocabulary).atoms).toEqual({});
});

test('the world has the shape of the case, whatever was answered', () => {
  fc.assert(
    fc.property(anyCase, (c) => {
      const world = toWorld(c, vocabulary);
      expect(world.acts.map(({ id }) => id)).toEqual(c.acts.map(({ id }) => id));
      expect(world.acts.map(({ contexts }) => contexts.map(({ context }) => context))).toEqual(
        c.acts.map(({ contexts }) => contexts.map(({ context }) => context)),
      );
    }),
  );
});

describe('a question that other answers deny', () => {
  const facts: Vocabulary = {
    ...vocabulary,
    facts: [
      bodyParts,
      fact('touched', { deniedBy: { fact: 'bodyParts', options: ['breast', 'mouth'] } }),
    ],
  };
  const touched = (parts: Answer, own?: Answer) => {
    const told = { bodyParts: parts, ...(own ? { touched: own } : {}) };
    const c = aCase().withAct('Act', told).build();
    return toWorld(c, facts).acts[0]?.atoms.touched;
  };
  const picked = (yes: readonly string[], rest: 'no' | 'not-asked'): Answer => ({
    state: 'picked',
    options: Object.fromEntries(yes.map((option) => [option, 'yes'])),
    rest,
  });

  test('counts as a no where each of the lines is a plain no', () => {
    expect(touched(picked([], 'no'))).toBe('no');
    expect(touched(picked(['genitals'], 'no'))).toBe('no');
  });

  test('stays open while one of them is not', () => {
    expect(touched(picked([], 'not-asked'))).toBe(undefined);
    expect(touched(picked(['mouth'], 'no'))).toBe(undefined);
    expect(touched(notKnown)).toBe(undefined);
  });

  test('keeps an answer of its own, whatever it is', () => {
    expect(touched(picked([], 'no'), { state: 'answered', value: true })).toBe('yes');
    expect(touched(picked([], 'no'), notKnown)).toBe('not-known');
  });
});
