import type { Condition, FactScope } from './vocabulary';

/** What is cited for the law: documents, places in them, what courts held, and who compared them with a text. */

export type SourceId = string;
export type HoldingId = string;
/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

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
