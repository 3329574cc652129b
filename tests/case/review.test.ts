import { describe, expect, test } from 'vitest';
import { parseCase } from '@/lib/case/parse-case';
import {
  addReview,
  canAddReview,
  overrides,
  removeReview,
  restingOn,
  reviewsOf,
  reviewsOn,
} from '@/lib/case/review';
import { LIMITS, type Review } from '@/lib/case/schema';
import type { Reason } from '@/lib/engine/findings';
import { finding } from '../app/small-law';
import { aCase } from './builder';

const c = aCase().withContext('The attack').withAct('Act 1').build();
const at = { act: c.acts[0]?.id ?? '' };
const inContext = { ...at, context: c.contexts[0]?.id ?? '' };
const leadsTo = (id: string, scope: object): Reason => ({
  code: 'finding',
  id,
  at: scope,
  verdict: 'met',
});

const coercion = finding({ id: 'coercion', kind: 'element', scope: at });
const violence = finding({
  id: 'violence',
  kind: 'step',
  scope: at,
  because: [leadsTo('coercion', at)],
});
const rape = finding({
  id: 'rape',
  kind: 'crime',
  scope: inContext,
  because: [leadsTo('coercion', at), leadsTo('violence', at)],
});
const warning = finding({
  id: 'warning',
  kind: 'flag',
  scope: {},
  because: [leadsTo('rape', inContext)],
});
const other = finding({ id: 'rape', kind: 'crime', scope: { ...inContext, act: 'another' } });
const all = [coercion, violence, rape, warning, other];

const overriding: Omit<Review, 'id'> = {
  rule: 'coercion',
  at,
  by: 'Second reader',
  opinion: { is: 'overrides', to: 'open', reason: 'One account is still awaited' },
  result: 'met',
};

describe('opinions', () => {
  test('a full list has room for a new opinion in place of one, and for no other', () => {
    const reviews = Array.from({ length: LIMITS.reviews }, (_, nr) => ({
      ...overriding,
      id: String(nr).padStart(16, 'a'),
      by: `Reader ${nr}`,
    }));
    const full = { ...c, reviews };
    expect(canAddReview(full, { ...overriding, by: 'Reader 0' })).toBe(true);
    expect(canAddReview(full, overriding)).toBe(false);
    expect(() => addReview(full, overriding)).toThrow(/holds/);
    expect(canAddReview({ ...c, reviews: reviews.slice(1) }, overriding)).toBe(true);
  });

  test('one person has one opinion on a finding: a new one replaces it', () => {
    const once = addReview(c, overriding);
    const agreed = addReview(once, { ...overriding, opinion: { is: 'agrees' } });
    expect(reviewsOn(agreed, coercion).map(({ opinion }) => opinion.is)).toEqual(['agrees']);
    const two = addReview(agreed, { ...overriding, by: 'Third reader' });
    expect(reviewsOf(two)).toHaveLength(2);
    expect(reviewsOn(two, violence)).toEqual([]);
  });

  test('are taken back by id, and survive a file', () => {
    const said = addReview(addReview(c, overriding), {
      ...overriding,
      rule: 'rape',
      at: inContext,
    });
    expect(parseCase(JSON.stringify(said))).toEqual({ ok: true, case: said });
    const [first] = reviewsOf(said);
    expect(reviewsOf(removeReview(said, first?.id ?? '')).map(({ rule }) => rule)).toEqual([
      'rape',
    ]);
  });

  test('an override without a reason is refused', () => {
    const silent = { is: 'overrides', to: 'open', reason: '' } as const;
    expect(() => addReview(c, { ...overriding, opinion: silent })).toThrow();
  });
});

describe('what rests on an override', () => {
  test('is every finding whose reasons lead down to it, nearest first, and no other act', () => {
    expect(restingOn(coercion, all)).toEqual([violence, rape, warning]);
    expect(restingOn(warning, all)).toEqual([]);
  });

  test('is named with the result of today, which the override does not change', () => {
    expect(overrides(addReview(c, overriding), all)).toMatchObject([
      { now: 'met', carried: [violence, rape, warning] },
    ]);
  });

  test('a finding that later law no longer makes is still told', () => {
    const [gone] = overrides(addReview(c, { ...overriding, rule: 'repealed' }), all);
    expect(gone).toMatchObject({ now: undefined, carried: [], review: { rule: 'repealed' } });
  });

  test('agreement and disagreement carry nothing', () => {
    const agreed = addReview(c, { ...overriding, opinion: { is: 'agrees' } });
    expect(overrides(agreed, all)).toEqual([]);
  });

  test('reasons that lead back to where they began come to an end', () => {
    const circle = { ...coercion, because: [leadsTo('rape', inContext)] };
    expect(restingOn(circle, [circle, violence, rape])).toEqual([violence, rape]);
  });
});
