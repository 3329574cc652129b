import { describe, expect, test } from 'vitest';
import { override, setOwnText, withdrawOverride } from '@/lib/case/memo-edit';
import { TEMPLATES } from '@/lib/case/memo-schema';
import { newCase } from '@/lib/case/new-case';
import { consentFor, heldBackFor, overrideOf } from '@/lib/memo/consent';
import { aCase, accountsDiffer, notKnown, only, type ToldFacts } from '../case/builder';

const DAY = '2026-11-22';
const told = (facts: ToldFacts) => aCase().withAct('Act 1').overall(facts).build();
const survivor = { whereFactsComeFrom: ['survivor-account'] };

test('Consent to justice covers an assessment and a charging memo, and neither publicity nor training', () => {
  const c = told({ ...survivor, consentScope: only(['court']) });
  expect(consentFor(c, 'assessment', DAY)).toEqual({ allowed: true, why: 'covered' });
  expect(consentFor(c, 'charging', DAY)).toEqual({ allowed: true, why: 'covered' });
  expect(consentFor(c, 'pattern', DAY)).toEqual({
    allowed: false,
    why: 'refused',
    use: 'advocacy',
  });
  expect(consentFor(c, 'exercise', DAY)).toEqual({
    allowed: false,
    why: 'refused',
    use: 'training',
  });
});

test('A use that nobody asked about is held back as unknown, not as refused', () => {
  const c = told({ ...survivor, consentScope: ['court'] });
  expect(consentFor(c, 'exercise', DAY)).toMatchObject({ allowed: false, why: 'not-known' });
  for (const answer of [notKnown, accountsDiffer])
    expect(consentFor(told({ ...survivor, consentScope: answer }), 'charging', DAY)).toMatchObject({
      why: 'not-known',
    });
});

test('Who answers the questions on consent is told which uses wait, also before anything is listed', () => {
  const empty = (facts: ToldFacts) => aCase().overall(facts).build();
  const waits = (facts: ToldFacts) =>
    heldBackFor(empty(facts), DAY).map(({ use, why }) => `${use} ${why}`);
  expect(waits({ ...survivor, consentScope: only(['court']) })).toEqual([
    'advocacy refused',
    'training refused',
  ]);
  expect(waits({ ...survivor, consentScope: only(['court', 'advocacy', 'training']) })).toEqual([]);
  expect(waits({ whereFactsComeFrom: notKnown })).toEqual([
    'court origin-not-known',
    'advocacy origin-not-known',
    'training origin-not-known',
  ]);
  expect(waits({ whereFactsComeFrom: ['published-source'] })).toEqual([]);
  expect(waits({ whereFactsComeFrom: ['published-source'], stillHeld: true })).toEqual([
    'court still-held',
    'advocacy still-held',
    'training still-held',
  ]);
});

describe('Consent that was given until a time', () => {
  const until = (consentUntil: string, scope = ['court']) => ({
    ...told({ ...survivor, consentScope: only(scope) }),
    consentUntil,
  });

  test.each([
    ['2026-10', false],
    ['2026-11', true],
    ['2026-12', true],
    ['2025', false],
    ['2026', true],
  ])('until %s: it covers a file of 22 November 2026: %s', (month, covered) => {
    const ended = { allowed: false, why: 'ended', use: 'court' };
    expect(consentFor(until(month), 'charging', DAY)).toEqual(
      covered ? { allowed: true, why: 'covered' } : ended,
    );
  });

  test('ends on the day after the month, and a refusal stays a refusal', () => {
    expect(consentFor(until('2026-11'), 'charging', '2026-11-30').allowed).toBe(true);
    expect(consentFor(until('2026-11'), 'charging', '2026-12-01').allowed).toBe(false);
    expect(consentFor(until('2025'), 'exercise', DAY)).toMatchObject({ why: 'refused' });
  });

  test('a decision from before it ended counts no more', () => {
    const c = override(until('2026-11', []), 'charging', { reason: 'Agreed', why: 'refused' });
    const agreed = { ...c, answers: until('2026-11').answers };
    expect(overrideOf(agreed, 'charging', '2027-01-01')).toBeUndefined();
  });

  test('a decision about one end is none about the end of a consent given anew', () => {
    const decided = override(until('2025'), 'charging', { reason: 'Agreed', why: 'ended' });
    expect(overrideOf(decided, 'charging', DAY)).toMatchObject({ reason: 'Agreed' });
    expect(overrideOf({ ...decided, consentUntil: '2026-10' }, 'charging', DAY)).toBeUndefined();
  });
});

test('Nothing said of where the facts come from: every memo with facts is held back', () => {
  for (const template of TEMPLATES) {
    const { allowed } = consentFor(told({}), template, DAY);
    expect(allowed).toBe(template === 'amicus' || template === 'advocacy');
  }
});

test('A published source needs no consent of a survivor, unless accounts differ on whether one gave it', () => {
  const published = only(['published-source'], 'not-known');
  expect(consentFor(told({ whereFactsComeFrom: published }), 'exercise', DAY).allowed).toBe(true);
  const disputed = {
    ...published,
    options: { 'published-source': 'yes', 'survivor-account': 'accounts-differ' },
  } as const;
  expect(consentFor(told({ whereFactsComeFrom: disputed }), 'exercise', DAY)).toMatchObject({
    why: 'origin-not-known',
  });
});

test('A person who is still held: nothing with details leaves, whatever was agreed', () => {
  const c = told({ ...survivor, consentScope: ['court'], stillHeld: true });
  expect(consentFor(c, 'assessment', DAY)).toMatchObject({ allowed: false, why: 'still-held' });
  expect(consentFor(c, 'amicus', DAY)).toEqual({ allowed: true, why: 'law-alone' });
});

test('Law alone is chosen by the answers: who refused the use refused that too', () => {
  const c = told({ ...survivor, consentScope: only(['court']) });
  expect(consentFor(c, 'amicus', DAY)).toEqual({ allowed: true, why: 'law-alone' });
  expect(consentFor(c, 'advocacy', DAY)).toEqual({
    allowed: false,
    why: 'refused',
    use: 'advocacy',
  });
  const published = { ...c.answers, whereFactsComeFrom: only(['published-source']) };
  expect(consentFor({ ...c, answers: published }, 'advocacy', DAY).allowed).toBe(true);
});

test('Law alone needs no consent until the person writes into it', () => {
  const at = { template: 'advocacy', section: 'ask' } as const;
  const c = setOwnText(told(survivor), at, { text: 'What happened', reviewed: true });
  expect(consentFor(c, 'advocacy', DAY)).toMatchObject({ allowed: false, use: 'advocacy' });
});

const empty = newCase({ word: 'survivor' });

test('An empty case holds nobody’s account', () => {
  expect(consentFor(empty, 'assessment', DAY).allowed).toBe(true);
});

test('A case without acts is held back all the same where an account of a survivor or own text is in it', () => {
  const refused = aCase()
    .overall({ ...survivor, consentScope: only(['court']) })
    .build();
  const write = (c: typeof empty) =>
    setOwnText(
      c,
      { template: 'advocacy', section: 'ask' },
      { text: 'What happened', reviewed: true },
    );
  expect(consentFor(refused, 'pattern', DAY)).toMatchObject({ allowed: false, why: 'refused' });
  expect(consentFor(write(refused), 'advocacy', DAY)).toMatchObject({
    allowed: false,
    why: 'refused',
  });
  expect(consentFor(write(empty), 'advocacy', DAY)).toMatchObject({ why: 'origin-not-known' });
});

test('A use that was not on the page when consent was recorded is not known, and not refused', () => {
  const answer = { ...only(['court']), shown: ['court', 'training'] };
  const c = told({ ...survivor, consentScope: answer });
  expect(consentFor(c, 'exercise', DAY)).toMatchObject({ why: 'refused' });
  expect(consentFor(c, 'pattern', DAY)).toMatchObject({ why: 'not-known' });
});

describe('An override', () => {
  const c = override(told(survivor), 'pattern', {
    reason: '  Agreed on another occasion  ',
    why: 'not-known',
  });

  test('counts for its own kind of memo, and is kept with its reason', () => {
    expect(overrideOf(c, 'pattern', DAY)?.reason).toBe('Agreed on another occasion');
    expect(overrideOf(c, 'exercise', DAY)).toBeUndefined();
  });

  test.each([
    ['the use is refused', { consentScope: only(['court']) }],
    ['a person is still held', { stillHeld: true }],
  ])('counts no more once %s: it was given where nobody had asked', (_, facts) => {
    const now = { ...told({ ...survivor, ...facts }), memo: c.memo };
    expect(consentFor(now, 'pattern', DAY).allowed).toBe(false);
    expect(overrideOf(now, 'pattern', DAY)).toBeUndefined();
  });

  test('that does not say what held the memo back lets nothing out', () => {
    const overrides = [{ template: 'pattern' as const, reason: 'Agreed' }];
    expect(overrideOf({ ...c, memo: { overrides } }, 'pattern', DAY)).toBeUndefined();
  });

  test('can be taken back', () => {
    expect(overrideOf(withdrawOverride(c, 'pattern'), 'pattern', DAY)).toBeUndefined();
  });

  test('without a reason is no override', () => {
    expect(() => override(c, 'pattern', { reason: '  ', why: 'not-known' })).toThrow(/reason/);
  });
});
