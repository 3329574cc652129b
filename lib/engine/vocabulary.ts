/**
 * What can be asked, and conditions over it.
 *
 * - **fact**: something a person may answer; defined once, in the vocabulary.
 * - **atom**: the smallest thing that is true or not: a yes-no fact, or one option of a choice or a list.
 * - **scope**: what a fact or a finding is about. An act is linked to one or more contexts and to the
 *   groups it affected; crimes hold for an act *in* a context.
 */

export type FactId = string;
export type RuleId = string;

/** What a person can be asked about. `act-in-context` is the link between one act and one context. */
export type FactScope = 'case' | 'context' | 'act' | 'group' | 'act-in-context';
/** What a finding can be about. `group-in-context` is a group taken together with one of its contexts. */
export type Scope = FactScope | 'group-in-context';

export type Fact = {
  readonly id: FactId;
  readonly scope: FactScope;
  /** `yes-no`: one atom. `choice`: exactly one option is true. `list`: any number of options is true. */
  readonly type: 'yes-no' | 'choice' | 'list';
  readonly options?: readonly string[];
  /** The part of the path in which the fact is asked; `lib/journey` orders the sections. */
  readonly section: string;
  /** Facts with the same page are asked together. Pages come in the order of the vocabulary. */
  readonly page: string;
  readonly sensitivity: 'ordinary' | 'sensitive' | 'most-sensitive';
  /** What "does not apply" means for the law: it counts as no, or it is not offered. */
  readonly notApplicable: 'counts-as-no' | 'not-offered';
  /** A value judgement that the person makes (gravity, severity). Findings that rest on one say so. */
  readonly judgement?: true;
  /**
   * The question that this one goes into more closely, of its own scope or a wider one. It can be answered
   * at any time; it is asked behind all others while the leading question is open, and what is missing
   * names the leading question of its scope alone.
   */
  readonly after?: FactId;
  /**
   * Lines of a list of the same scope of which a plain "no" to each answers this yes-no question with "no",
   * while it has no answer of its own. For a question that is left out for that very answer.
   */
  readonly deniedBy?: { readonly fact: FactId; readonly options: readonly string[] };
};

export type Vocabulary = {
  readonly id: string;
  readonly version: string;
  readonly facts: readonly Fact[];
};

/**
 * Conditions. Inside a scope the facts and findings of the wider scopes are visible: an
 * `act-in-context` condition may read facts of the link, the act, the context and the case.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  /** A yes-no fact. */
  | { readonly fact: FactId }
  /** One option of a choice or list. */
  | { readonly fact: FactId; readonly is: string }
  /** At least one of these options of a choice or list. */
  | { readonly fact: FactId; readonly in: readonly string[] }
  | { readonly finding: RuleId }
  /** At least one linked instance. Where the list may be incomplete, "none" stays unknown. */
  | { readonly some: Scope; readonly where: Condition }
  | { readonly every: Scope; readonly where: Condition }
  /**
   * True while the inner condition is undecided. Not monotone, so it is refused outside flags,
   * conflicts and recommendations ("risk of reprisal is not known: ask").
   */
  | { readonly open: Condition };

/** The value of an atom as recorded. An atom that is absent was not asked. */
export type AtomValue = 'yes' | 'no' | 'accounts-differ' | 'not-known' | 'declined';
