/**
 * The pack format: law as data.
 *
 * Everything here is plain data (it survives a round trip through JSON). A pack says what is law;
 * `compile` turns it into something that runs; texts for people stand beside it, one file a language.
 *
 * Terms used throughout:
 * - **fact**: something a person may answer; defined once, in the vocabulary.
 * - **atom**: the smallest thing that is true or not: a yes-no fact, or one option of a choice or a list.
 * - **scope**: what a fact or a finding is about. An act is linked to one or more contexts and to the
 *   groups it affected; crimes hold for an act *in* a context.
 * - **rule**: a condition with sources; its result for one scope instance is a **finding**.
 */

export type FactId = string;
export type RuleId = string;
export type SourceId = string;
export type HoldingId = string;
/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

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

export type SourceStatus = 'binding' | 'persuasive' | 'soft-law' | 'proposed' | 'contested';

/** A document of law, a decision, a policy. Cited from rules; listed in the memo's annex. */
export type Source = {
  readonly id: SourceId;
  readonly kind:
    | 'treaty'
    | 'elements'
    | 'rules'
    | 'decision'
    | 'policy'
    | 'civil-society'
    | 'report'
    | 'law-reform';
  readonly status: SourceStatus;
  /** The full title as it is cited, and a short one for margins. Not translated: it is a citation. */
  readonly title: string;
  readonly short: string;
  readonly author: string;
  readonly date?: string;
  /** For treaties: where it is published (“2187 UNTS 90”), as a citation of itself, so that it is checked like any other. */
  readonly series?: Citation;
  /** For decisions: fields of a citation, so that every citation style can be made from them. */
  readonly decision?: {
    readonly court: string;
    readonly chamber?: string;
    readonly caseNumber?: string;
    readonly document?: string;
    readonly stage: Stage;
  };
};

/** The stage of a decision fixes its standard of proof (printed wherever the decision is cited). */
export type Stage =
  | 'warrant'
  | 'confirmation'
  | 'trial'
  | 'appeal'
  | 'plea'
  | 'interlocutory'
  | 'interlocutory-appeal'
  | 'reparations'
  | 'inquiry'
  | 'state-responsibility'
  | 'civil'
  | 'constitutional';

/**
 * Whether somebody compared the pinpoint with a text. `null` shows as "reference not yet checked". A
 * secondary report (a news page, a blog, a page about the document) says what a document holds without
 * showing it: it stands with an address and counts as not checked.
 */
export type Checked = null | {
  readonly against: 'official text' | 'public copy' | 'secondary report';
  readonly address: string;
  readonly by?: string;
  readonly on?: IsoDate;
};

export type Citation = {
  readonly source: SourceId;
  /** The part that is established; `null` where none is. Never a guess. */
  readonly pinpoint: string | null;
  readonly checked: Checked;
};

/** What a court or body held, in our own words (the words stand in the text files). */
export type Holding = Citation & {
  readonly id: HoldingId;
  /**
   * The facts to which it speaks; absent, it speaks to every case of the rules that name it. Beside a
   * finding it is shown only where they are recorded or disputed. It never changes a value.
   */
  readonly onPoint?: { readonly scope: FactScope; readonly when: Condition };
};

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

/** The value of an atom as recorded. An atom that is absent was not asked. */
export type AtomValue = 'yes' | 'no' | 'accounts-differ' | 'not-known' | 'declined';

export type Verdict = 'met' | 'not-met' | 'open' | 'contested';
