import type { Holding, Law, Source, Stage } from '@/lib/engine/pack';
import { fold } from './search/fold';

/** One decision with what it held: a row of the jurisprudence chart. */
export type ChartRow = { readonly source: Source; readonly holdings: readonly Holding[] };

/**
 * Decisions, the latest first; those without a date last. A decision without a holding is listed too, and
 * so is an inquiry that found something: whatever a rule cites has its row.
 */
export function chart(law: Pick<Law, 'sources' | 'holdings'>): readonly ChartRow[] {
  return law.sources
    .map((source) => ({ source, holdings: law.holdings.filter((h) => h.source === source.id) }))
    .filter(({ source, holdings }) => source.kind === 'decision' || holdings.length > 0)
    .toSorted((a, b) => (b.source.date ?? '').localeCompare(a.source.date ?? ''));
}

/** What a decision had to be satisfied of, printed wherever it is cited. */
export type Standard =
  | 'reasonable-grounds'
  | 'substantial-grounds'
  | 'beyond-reasonable-doubt'
  | 'no-individual-guilt'
  | 'own';

export function standardOf(stage: Stage): Standard {
  switch (stage) {
    case 'warrant':
    case 'inquiry':
      return 'reasonable-grounds';
    case 'confirmation':
      return 'substantial-grounds';
    case 'trial':
    case 'appeal':
    case 'plea':
      return 'beyond-reasonable-doubt';
    case 'state-responsibility':
    case 'civil':
    case 'constitutional':
      return 'no-individual-guilt';
    case 'interlocutory':
    case 'interlocutory-appeal':
    case 'reparations':
      return 'own';
  }
}

/** A row matches if every word that was typed occurs in its text, whatever the order. */
export function matches(text: string, typed: string): boolean {
  const hay = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
