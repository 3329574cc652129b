import type { Citation, Holding, HoldingId, IsoDate, Source } from './authority';
import type { AtomValue, Condition, FactId, RuleId, Scope, Vocabulary } from './vocabulary';

export type * from './authority';
export type * from './vocabulary';

/**
 * The pack format: law as data. What is asked stands in `vocabulary.ts`, what is cited in `authority.ts`;
 * here are the rules, and all of it together. Other files import each of them from here.
 *
 * Everything is plain data (it survives a round trip through JSON). A pack says what is law; `compile`
 * turns it into something that runs; texts for people stand beside it, one file a language.
 *
 * A **rule** is a condition with sources; its result for one scope instance is a **finding**.
 */

/**
 * - indicium: supports, never required, never counted to a threshold
 * - step: one of the steps that stay apart for ever (sexual nature, violence, reproductive violence)
 * - element: required, from the Elements of Crimes
 * - crime: all its elements, for an act in a context
 * - principle: engaged by facts, carries guidance
 * - flag: a myth, a risk, an evidence rule, a safety warning; may depend on an absence
 * - conflict: answers that cannot both be so
 * - recommendation: proposed, with its trigger
 */
export type Kind =
  | 'indicium'
  | 'step'
  | 'element'
  | 'crime'
  | 'principle'
  | 'flag'
  | 'conflict'
  | 'recommendation';

/** The chapeau under which a crime is charged. */
export type CrimeCategory =
  | 'genocide'
  | 'crime-against-humanity'
  | 'war-crime-iac'
  | 'war-crime-niac';

export type ElementRole =
  | 'conduct'
  | 'consequence'
  | 'circumstance'
  | 'mental'
  | 'context'
  | 'context-knowledge';

/** Facts for an example: atoms by id (`fact` or `fact=option`). What is absent was not asked. */
export type ExampleFacts = Readonly<Record<string, AtomValue>>;

export type Example = {
  /** A sentence of law: "Forced nudity before an audience, no contact: indicium (a) is present". */
  readonly name: string;
  readonly facts: ExampleFacts;
  readonly expect: Verdict;
};

export type Rule = {
  readonly id: RuleId;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly sources: readonly [Citation, ...Citation[]];
  /** Holdings that support or contradict this reading. Shown beside it; they never change a value. */
  readonly authority?: {
    readonly for?: readonly HoldingId[];
    readonly against?: readonly HoldingId[];
  };
  readonly when: Condition;
  /** The dates between which this version of the rule holds (both inclusive). Absent: always. */
  readonly holds?: { readonly from?: IsoDate; readonly until?: IsoDate };
  /** For kind `crime`. `code` names the crime for concurrence, whatever its category. */
  readonly crime?: { readonly code: string; readonly category: CrimeCategory };
  /** For kind `element`. `number` is its place in the Elements of Crimes; `null` for article 30. */
  readonly element?: {
    readonly of: RuleId;
    readonly number: number | null;
    readonly role: ElementRole;
    /**
     * Without it the crime is not worth considering, although it is no conduct: the advantage in
     * enforced prostitution, the group in genocide. The verdict of the crime does not depend on this.
     */
    readonly hallmark?: true;
  };
  /** For kind `flag`: what it does to the list of crimes while it is raised. It never changes a finding. */
  readonly listing?: {
    /** Crimes that are listed, open, although an element of their conduct is not answered yet. */
    readonly adds?: readonly RuleId[];
    /** Crimes about a group, named beside the list as open: the group or its ground is not recorded yet. */
    readonly awaits?: readonly RuleId[];
    /** Crimes of this chapeau are not listed where they are open. */
    readonly leavesOut?: CrimeCategory;
  };
  readonly examples: readonly Example[];
};

export type Pack = {
  readonly id: string;
  readonly version: string;
  readonly rules: readonly Rule[];
  /** What is known to belong here and is not encoded, and why. Ids of texts. Shown in app and memo. */
  readonly pending: readonly string[];
  /** What the proof would report and an editor has accepted, with the reason. A waiver that waives nothing is a fault. */
  readonly waivers?: readonly Waiver[];
};

/** What `prove` can find wrong with law that is well formed. */
export type ProofCode =
  | 'unreachable-rule'
  | 'dead-condition'
  | 'contradiction'
  | 'unread-question'
  | 'no-example'
  | 'no-source'
  | 'failing-example'
  | 'text-without-rule'
  | 'uncovered-condition'
  | 'surviving-mutant';

export type Waiver = {
  readonly code: ProofCode;
  /** The rule or fact that the finding is about. */
  readonly about: RuleId | FactId;
  /** Part of the path, where a rule has several findings of the code. Absent: all of them. */
  readonly path?: string;
  readonly because: string;
};

/** Concurrence of crimes on the same conduct. Legal atoms are elements of law, not facts. */
export type Cumulation = {
  readonly id: string;
  readonly version: string;
  readonly legalAtoms: readonly string[];
  /** What an atom necessarily contains, for example penetration contains a sexual act. */
  readonly contains: Readonly<Record<string, readonly string[]>>;
  readonly crimes: readonly {
    readonly code: string;
    readonly atoms: readonly string[];
    readonly categories: readonly ('CAH' | 'WC' | 'GEN')[];
    /** Atoms that the crime has under one chapeau only (outrages in a NIAC: `status`). */
    readonly also?: readonly {
      readonly category: CrimeCategory;
      readonly atoms: readonly string[];
    }[];
  }[];
  /** Results that authority or the text settles otherwise than the comparison of atoms. */
  readonly settled: readonly {
    readonly a: string;
    readonly b: string;
    readonly result: PairResult;
    /** For residual and subsumed pairs: the crime that stays. */
    readonly keep?: string;
    readonly caveat?: true;
  }[];
  /** Authority for a pair, whatever its result. */
  readonly authority: readonly {
    readonly a: string;
    readonly b: string;
    readonly for?: readonly HoldingId[];
    readonly against?: readonly HoldingId[];
  }[];
  readonly sources: readonly [Citation, ...Citation[]];
};

export type PairResult =
  | 'both'
  | 'residual'
  | 'subsumed'
  | 'contested'
  | 'alternative'
  | 'cross-context';

/** All the law of the product, without its texts. */
export type Law = {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly Pack[];
  readonly cumulation: Cumulation;
  readonly sources: readonly Source[];
  readonly holdings: readonly Holding[];
};

export type Verdict = 'met' | 'not-met' | 'open' | 'contested';
