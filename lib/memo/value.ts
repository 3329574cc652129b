import type { Depth, Template } from '@/lib/case/memo-schema';
import type {
  FactId,
  HoldingId,
  IsoDate,
  RuleId,
  SourceId,
  SourceStatus,
  Verdict,
} from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';

/**
 * The memo as a value: sections of typed blocks. Writers (text, PDF, HTML, JSON) only read it, so
 * they say the same thing by construction. Nothing here knows React, a page size or a clock.
 *
 * Terms: a **sentence** is the smallest unit of analysis and carries where it comes from; a **note**
 * stands in the margin of a block (sources, contrary authority); an **anchor** is a link target.
 */
export type Memo = {
  readonly template: Template;
  readonly depth: Depth;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Neutral: it goes into file metadata. The case's own label stands only in `subtitle`. */
  readonly title: string;
  readonly subtitle: string;
  readonly date: IsoDate;
  readonly dateInWords: string;
  /** Small words that every writer needs on every page: running foot, "page 1 of 9", dagger. */
  readonly furniture: Furniture;
  readonly sections: readonly Section[];
};

export type Furniture = {
  readonly foot: string;
  /** `{page}` and `{pages}` are replaced by the writer. */
  readonly page: string;
  readonly contents: string;
  readonly uncheckedSign: string;
  readonly uncheckedMeaning: string;
};

export type Section = {
  readonly id: string;
  /** "3", or "B" for an annex; empty for the front. */
  readonly ordinal: string;
  /** The same in words: "3", "Annex B". */
  readonly number: string;
  readonly title: string;
  readonly part: 'front' | 'body' | 'annex';
  readonly blocks: readonly Block[];
};

/** What a sentence comes from. Words that only name or order things (headings) carry none. */
export type Origin =
  | { readonly finding: RuleId; readonly at: ScopeRef }
  | { readonly answer: FactId; readonly at: ScopeRef }
  | { readonly source: SourceId }
  | { readonly holding: HoldingId }
  /** The rule as the law words it, whatever the answers. */
  | { readonly rule: RuleId }
  /** Two candidate charges compared. */
  | { readonly pair: readonly [RuleId, RuleId]; readonly act: string }
  /** Words of the person who signs, in this section. */
  | { readonly own: string }
  /** A statement about the tool, the case file or the memo itself. */
  | { readonly method: string };

export type Sentence = {
  readonly text: string;
  readonly from: readonly [Origin, ...Origin[]];
  readonly cites?: readonly Cite[];
  /** Names what follows it in the same cell: a line of its own, set apart. */
  readonly label?: true;
  /** A verdict shown by word and mark in front of the sentence. */
  readonly mark?: Mark;
};

/** A reference as printed: the short source, its pinpoint, and whether anybody checked it. */
export type Cite = {
  readonly source: SourceId;
  readonly pinpoint: string | null;
  readonly text: string;
  readonly status: SourceStatus;
  readonly checked: boolean;
  /** For decisions: the stage, with its standard of proof, in words. */
  readonly stage?: string;
};

export type Mark = { readonly verdict: Verdict; readonly word: string };

export type Note = {
  readonly kind: 'source' | 'for' | 'against' | 'judgement' | 'aside';
  readonly label: string;
  readonly sentences: readonly Sentence[];
  /** References that stand alone, without a sentence. */
  readonly cites: readonly Cite[];
  /** The holdings that the references stand for; what they said is in an annex. */
  readonly holdings?: readonly HoldingId[];
};

export type Cell = readonly Sentence[];

export type Block =
  | {
      readonly type: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      readonly id?: string;
      readonly mark?: Mark;
      readonly notes?: readonly Note[];
    }
  | {
      readonly type: 'paragraph';
      readonly tone?: 'lead' | 'small';
      readonly sentences: readonly Sentence[];
      readonly notes?: readonly Note[];
    }
  | {
      readonly type: 'list';
      readonly label?: string;
      readonly items: readonly (readonly Sentence[])[];
      readonly notes?: readonly Note[];
    }
  | {
      readonly type: 'definitions';
      readonly items: readonly { readonly term: string; readonly sentences: readonly Sentence[] }[];
      readonly notes?: readonly Note[];
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** Relative widths, one a column. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
      /** The first cell of each row names the row. */
      readonly rowHeads?: boolean;
    }
  | {
      readonly type: 'callout';
      readonly kind: 'caution' | 'contrary' | 'supporting' | 'open' | 'proposed';
      readonly title: string;
      readonly sentences: readonly Sentence[];
      readonly notes?: readonly Note[];
    }
  /** Text of the person who signs, reviewed by them: set apart from what the tool wrote, under a title that says so. */
  | {
      readonly type: 'own';
      readonly title: string;
      readonly paragraphs: readonly Sentence[];
    }
  /** Places completed by hand outside the app (signature, identity of a submitter): a label, what belongs there, an empty line. */
  | {
      readonly type: 'form';
      readonly title: string;
      readonly items: readonly { readonly label: string; readonly hint?: Sentence }[];
    }
  /** An entry in the list of sources; `id` is the target of every reference to it. */
  | {
      readonly type: 'citation';
      readonly id: string;
      readonly text: string;
      readonly details: readonly Sentence[];
    };

export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** One hash a pack, and those of the answers and of the findings. Made by `receipt.ts`. */
export type Receipt = {
  readonly packs: readonly {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
  }[];
  readonly answers: string;
  readonly findings: string;
};
