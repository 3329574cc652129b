import type { FactId, HoldingId, RuleId } from './pack';

/**
 * The words of the law in one language. They stand beside the packs (`text.<locale>.ts`) and are
 * gathered by `rules/law-texts.ts`. Decisions never read them.
 */

export type FactText = {
  /** The question as a person reads it, in plain words. */
  readonly question: string;
  /** The fact as a noun phrase, for tables, summaries and memos: "Physical contact". */
  readonly short: string;
  readonly hint?: string;
  /** Why it is asked, in one or two sentences. */
  readonly why: string;
  readonly options?: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
};

export type RuleText = {
  /** The rule in the law's terms, paraphrased. */
  readonly title: string;
  /** A label short enough for a table: "Rape", "Widespread or systematic attack". */
  readonly short: string;
  /** What a practitioner should know or do: guidance, traps, the contested point. */
  readonly guidance?: string;
};

export type LawTexts = {
  readonly sections: Readonly<Record<string, { readonly title: string; readonly lead?: string }>>;
  readonly pages: Readonly<Record<string, { readonly title: string; readonly lead?: string }>>;
  readonly facts: Readonly<Record<FactId, FactText>>;
  readonly packs: Readonly<Record<string, { readonly title: string; readonly about: string }>>;
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  /** What each holding said, in our own words: one or two sentences. */
  readonly holdings: Readonly<Record<HoldingId, string>>;
  readonly pending: Readonly<Record<string, string>>;
  /** Elements of law that concurrence compares: "penetration", "powers attaching to ownership". */
  readonly legalAtoms: Readonly<Record<string, string>>;
};
