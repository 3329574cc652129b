import type { Finding } from '@/lib/engine/findings';
import type { RuleId, Verdict } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { newId } from './ids';
import { type Case, LIMITS, type Review, reviewSchema } from './schema';

/**
 * Review by a second person: an opinion on a finding, with a reason, kept beside the result and never in
 * its place. One person has one opinion on a finding; a new one replaces it.
 */

/** Every opinion, in the order in which they were given. */
export const reviewsOf = (c: Case): readonly Review[] => c.reviews ?? [];

type About = Pick<Review, 'rule' | 'at' | 'by'>;

/** Whether there is room for an opinion; one that replaces another needs none. */
export const canAddReview = (c: Case, review: About): boolean =>
  otherReviews(c, review).length < LIMITS.reviews;

/**
 * Records an opinion.
 *
 * @throws if it is not of the schema (an override without a reason), or the list is full: the screen asks
 * `canAddReview` first.
 */
export function addReview(c: Case, review: Omit<Review, 'id'> & { readonly id?: string }): Case {
  const made = reviewSchema.parse({ ...review, id: review.id ?? newId() });
  if (!canAddReview(c, made)) throw new Error(`The case holds ${LIMITS.reviews} reviews`);
  return { ...c, reviews: [...otherReviews(c, made), made] };
}

/** All but what the same person said of the same finding. */
const otherReviews = (c: Case, { rule, at, by }: About) =>
  reviewsOf(c).filter((other) => !(isAbout(other, rule, at) && other.by === by));

/** Takes an opinion back; nothing happens where there is none of this id. */
export const removeReview = (c: Case, id: string): Case => ({
  ...c,
  reviews: reviewsOf(c).filter((review) => review.id !== id),
});

/** What was said of one finding, in the order in which it was said. */
export const reviewsOn = (c: Case, finding: Pick<Finding, 'id' | 'scope'>): readonly Review[] =>
  reviewsOf(c).filter((review) => isAbout(review, finding.id, finding.scope));

/** An opinion that puts another verdict beside the result. */
export type Override = {
  readonly review: Review & {
    readonly opinion: { readonly is: 'overrides'; readonly to: Verdict };
  };
  /** What the answers say now; absent if the law has no such finding any more. */
  readonly now: Verdict | undefined;
  /** Findings that rest on the overridden one, nearest first. They are worked out as if it did not exist. */
  readonly carried: readonly Finding[];
};

/**
 * Every override of a case with what rests on it, for screens and memo. A finding rests on another one if
 * its reasons lead down to it. Pure.
 */
export function overrides(c: Case, findings: readonly Finding[]): readonly Override[] {
  return reviewsOf(c).flatMap((review) => {
    if (!isOverride(review)) return [];
    const about = findings.find((f) => isAbout(review, f.id, f.scope));
    return [{ review, now: about?.verdict, carried: about ? restingOn(about, findings) : [] }];
  });
}

/** Findings whose reasons lead down to one of these, nearest first; the finding itself is not among them. */
export function restingOn(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  const above = new Map<string, Finding[]>();
  for (const f of findings) {
    for (const reason of f.because) {
      if (reason.code !== 'finding') continue;
      const key = keyOf(reason.id, reason.at);
      above.set(key, [...(above.get(key) ?? []), f]);
    }
  }
  const found = new Set<Finding>();
  for (let level: readonly Finding[] = [finding]; level.length > 0; ) {
    const next = level.flatMap((f) => above.get(keyOf(f.id, f.scope)) ?? []);
    level = [...new Set(next)].filter((f) => f !== finding && !found.has(f));
    for (const f of level) found.add(f);
  }
  return [...found];
}

const isOverride = (review: Review): review is Override['review'] =>
  review.opinion.is === 'overrides';

const keyOf = (id: RuleId, at: ScopeRef): string =>
  [id, at.act ?? '', at.context ?? '', at.group ?? ''].join('~');

const isAbout = (review: Review, id: RuleId, at: ScopeRef): boolean =>
  keyOf(review.rule, review.at) === keyOf(id, at);
