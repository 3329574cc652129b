import type { AtomValue, HoldingId, Kind, PairResult, RuleId, Verdict } from './pack';
import type { AtomRef, ScopeRef } from './world';

/**
 * A reason is a code with facts in it; sentences are made in `texts/`, at the end, per language.
 * Reasons name findings by id, so a reader (or a screen) can go down from a crime to its elements to
 * the answers, and a part that several findings share stands once.
 */
export type Reason =
  /** An answer that decides, or, with `value: 'not-asked'` and the like, one that is missing. */
  | { readonly code: 'fact'; readonly atom: AtomRef; readonly value: AtomValue | 'not-asked' }
  /** Another finding, with the verdict it has. */
  | {
      readonly code: 'finding';
      readonly id: RuleId;
      readonly at: ScopeRef;
      readonly verdict: Verdict;
    }
  /** "There may be more of them": the list was not said to be complete. */
  | { readonly code: 'list-may-be-incomplete'; readonly list: 'acts' | 'contexts' | 'groups' }
  /** The list is complete and holds nothing of the kind. */
  | { readonly code: 'nothing-linked'; readonly list: 'acts' | 'contexts' | 'groups' };

export type Finding = {
  readonly id: RuleId;
  readonly kind: Kind;
  readonly scope: ScopeRef;
  readonly verdict: Verdict;
  /** Every reason that decides the verdict (for an open one: everything that keeps it open). */
  readonly because: readonly Reason[];
  /** Open answers, down to the facts, that can still change the verdict. Empty when it is decided. */
  readonly missing: readonly AtomRef[];
  /**
   * Smallest sets of answers without which the finding would read otherwise. A set of several: one of them
   * is enough. Beside the answers named here, all others of the kind could be unknown as well.
   */
  readonly restsOn: {
    /** Value judgements made by the person. */
    readonly judgements: readonly (readonly AtomRef[])[];
    /** Answers on which accounts differ. */
    readonly disputed: readonly (readonly AtomRef[])[];
  };
};

/**
 * Whether a warning, a principle or a recommendation is to be shown: it holds, or accounts differ on what
 * raises it. A disputed act needs its warnings (no corroboration, no inference of consent) most of all.
 */
export const isRaised = ({ verdict }: Pick<Finding, 'verdict'>): boolean =>
  verdict === 'met' || verdict === 'contested';

/** Two candidate charges on the same act. */
export type Pair = {
  readonly act: string;
  /** The crimes, by rule id, with the context under which each is considered. */
  readonly a: RuleId;
  readonly b: RuleId;
  readonly contexts: { readonly a: string; readonly b: string };
  readonly result: PairResult;
  /** For residual and subsumed pairs: the crime (rule id) that stays. */
  readonly keep?: RuleId;
  readonly caveat?: true;
  /** Legal atoms that each side has and the other lacks. */
  readonly distinct: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly authority: {
    readonly for: readonly HoldingId[];
    readonly against: readonly HoldingId[];
  };
};

/**
 * A crime worth considering for an act: none of its elements is excluded and its conduct is indicated, or
 * a flag lists it because of what is recorded beside the open conduct.
 */
export type Candidate = {
  readonly crime: RuleId;
  readonly scope: ScopeRef;
  readonly verdict: Verdict;
};

/** A ruling with facts of its own, and where in the case they are recorded. */
export type OnPoint = { readonly holding: HoldingId; readonly at: ScopeRef };

export type Assessment = {
  /** In the order of the packs, then of the case. */
  readonly findings: readonly Finding[];
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly Pair[];
  /** Only of rulings with a condition, in the order of the law; all others are on point everywhere. */
  readonly onPoint: readonly OnPoint[];
};
