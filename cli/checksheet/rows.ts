import type { LawTexts } from '@/lib/engine/law-texts';
import type { Law } from '@/lib/engine/pack';
import { keyOf, type Statement, uncheckedIn } from '@/lib/engine/unchecked';

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
      [...new Set(unchecked.statements.map(named))].join('\n'),
      ...Array<string>(COLUMNS.length - 5).fill(''),
    ];
  });
  return [[...COLUMNS], ...lines];
}

const named = ({ of, text }: Statement): string => `${Object.values(of).join()}: ${text}`;
