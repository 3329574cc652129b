import type { Source } from '@/lib/engine/pack';
import { sourceAnchor } from '../anchor';
import type { Memo } from '../value';
import { citesIn } from '../walk';

/**
 * The sources that a memo lists, as CSL-JSON (citation-style-language/schema, csl-data.json), which
 * Zotero, pandoc and word processors read. `sources` is the register of the law. Where somebody still
 * has to compare a reference with its text, `custom` says so; no citation style prints that field.
 */
export function toCsl(memo: Memo, sources: readonly Source[]): string {
  const listed = new Set(
    memo.sections.flatMap((s) => s.blocks.flatMap((b) => (b.type === 'citation' ? b.id : []))),
  );
  const cites = citesIn(memo.sections);
  const items = sources
    .filter((source) => listed.has(sourceAnchor(source.id)))
    .map((source) => {
      const references = new Map(
        cites.filter((c) => c.source === source.id).map((c) => [c.pinpoint ?? '', c.checked]),
      );
      return item(source, references);
    });
  return `${JSON.stringify(items, null, 2)}\n`;
}

const types: Readonly<Record<Source['kind'], string>> = {
  treaty: 'treaty',
  elements: 'legislation',
  rules: 'legislation',
  decision: 'legal_case',
  policy: 'report',
  'civil-society': 'report',
  report: 'report',
  'law-reform': 'bill',
};

function item(source: Source, references: ReadonlyMap<string, boolean>) {
  const { decision } = source;
  const issued = datePartsOf(source.date);
  return {
    id: source.id,
    type: types[source.kind],
    title: source.title,
    'title-short': source.short,
    ...(decision
      ? {
          authority: [decision.court, decision.chamber].filter(Boolean).join(', '),
          ...(decision.caseNumber && { number: decision.caseNumber }),
          ...(decision.document && { genre: decision.document }),
        }
      : { author: [{ literal: source.author }] }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    custom: {
      weight: source.status,
      references: [...references].map(([pinpoint, checked]) => ({ pinpoint, checked })),
    },
  };
}

/** Year, month and day as far as they are known. */
function datePartsOf(date: string | undefined): readonly number[] | undefined {
  return date && /^\d{4}(-\d{2}){0,2}$/.test(date) ? date.split('-').map(Number) : undefined;
}
