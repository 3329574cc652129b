import type { LawTexts } from '@/lib/engine/law-texts';
import type { Citation, Law } from '@/lib/engine/pack';
import { wasCompared } from '@/lib/engine/was-compared';

/** What the lawyer fills in, after what we write. The order is the order of the columns. */
export const COLUMNS = [
  'key',
  'document',
  'status',
  'pinpoint',
  'what to look for',
  'verdict (yes / no / correction)',
  'corrected pinpoint',
  'read in (address or edition)',
  'checked by',
  'checked on (YYYY-MM-DD)',
  'note',
] as const;

/** One citation that nobody has compared with a text, with everything that rests on it. */
export type Unchecked = {
  readonly source: string;
  readonly pinpoint: string | null;
  readonly statements: readonly string[];
};

/** Names a citation in the sheet: what is checked is a place in a document, however often it is cited. */
export const keyOf = ({ source, pinpoint }: Pick<Citation, 'source' | 'pinpoint'>): string =>
  pinpoint === null ? source : `${source} | ${pinpoint}`;

/** Every citation not compared with a text (a report of it is none), once, in the order of the law. */
export function uncheckedIn(law: Law, texts: LawTexts): readonly Unchecked[] {
  const found = new Map<string, { citation: Citation; statements: Set<string> }>();
  const add = (citation: Citation, statement: string) => {
    if (wasCompared(citation.checked)) return;
    const entry = found.get(keyOf(citation)) ?? { citation, statements: new Set() };
    entry.statements.add(statement);
    found.set(keyOf(citation), entry);
  };
  for (const rule of law.packs.flatMap((pack) => pack.rules)) {
    for (const citation of rule.sources) {
      add(citation, `${rule.id}: ${texts.rules[rule.id]?.title ?? ''}`);
    }
  }
  for (const holding of law.holdings) {
    add(holding, `${holding.id}: ${texts.holdings[holding.id] ?? ''}`);
  }
  for (const citation of law.cumulation.sources) {
    add(citation, `${law.cumulation.id}: the test of materially distinct elements`);
  }
  return [...found.values()].map(({ citation, statements }) => ({
    source: citation.source,
    pinpoint: citation.pinpoint,
    statements: [...statements],
  }));
}

/** The sheet: a heading, then a line for each citation. */
export function sheetOf(law: Law, texts: LawTexts): readonly (readonly string[])[] {
  const sources = new Map(law.sources.map((source) => [source.id, source]));
  const lines = uncheckedIn(law, texts).map((unchecked) => {
    const source = sources.get(unchecked.source);
    return [
      keyOf(unchecked),
      [source?.title, source?.decision?.document ?? source?.decision?.caseNumber, source?.date]
        .filter(Boolean)
        .join(', '),
      [source?.status, source?.decision?.stage].filter(Boolean).join(', '),
      unchecked.pinpoint ?? '',
      unchecked.statements.join('\n'),
      ...Array<string>(COLUMNS.length - 5).fill(''),
    ];
  });
  return [[...COLUMNS], ...lines];
}
