import type { LawTexts } from './law-texts';
import type { Citation, HoldingId, Law, RuleId, SourceId } from './pack';
import { wasCompared } from './was-compared';

/** What rests on a citation: a rule, a holding, the law of cumulation, or how a treaty itself is cited. */
export type Statement = {
  readonly of:
    | { readonly rule: RuleId }
    | { readonly holding: HoldingId }
    | { readonly cumulation: string }
    | { readonly treaty: SourceId };
  readonly text: string;
};

/** One citation that nobody has compared with a text, with everything that rests on it. */
export type Unchecked = {
  readonly source: string;
  readonly pinpoint: string | null;
  readonly statements: readonly Statement[];
};

/** Names a citation: what is checked is a place in a document, however often it is cited. */
export const keyOf = ({ source, pinpoint }: Pick<Citation, 'source' | 'pinpoint'>): string =>
  pinpoint === null ? source : `${source} | ${pinpoint}`;

/**
 * Every citation not compared with a text (a report of it is none), once, in the order of the law. A
 * statement whose words are missing stands with an empty text: the compiler of texts refuses that first.
 */
export function uncheckedIn(law: Law, texts: LawTexts): readonly Unchecked[] {
  const found = new Map<string, { citation: Citation; statements: Statement[] }>();
  const add = (citation: Citation, statement: Statement) => {
    if (wasCompared(citation.checked)) return;
    const entry = found.get(keyOf(citation)) ?? { citation, statements: [] };
    entry.statements.push(statement);
    found.set(keyOf(citation), entry);
  };
  for (const { id, sources } of law.packs.flatMap((pack) => pack.rules)) {
    for (const citation of sources) {
      add(citation, { of: { rule: id }, text: texts.rules[id]?.title ?? '' });
    }
  }
  for (const holding of law.holdings) {
    add(holding, { of: { holding: holding.id }, text: texts.holdings[holding.id] ?? '' });
  }
  for (const citation of law.cumulation.sources) {
    const text = 'the test of materially distinct elements';
    add(citation, { of: { cumulation: law.cumulation.id }, text });
  }
  for (const { id, series } of law.sources) {
    if (series) add(series, { of: { treaty: id }, text: 'the place of publication' });
  }
  return [...found.values()].map(({ citation, statements }) => ({
    source: citation.source,
    pinpoint: citation.pinpoint,
    statements,
  }));
}
