import { isDate } from '@/lib/engine/iso-date';
import { COLUMNS } from './rows';

/** What a lawyer found on one citation. */
export type Check = {
  readonly source: string;
  readonly pinpoint: string | null;
  readonly verdict: 'yes' | 'no' | 'correction';
  readonly corrected: string | null;
  readonly address: string;
  readonly by: string;
  readonly on: string;
  readonly note: string;
};

export type SheetFault = { readonly line: number; readonly fault: FaultCode };
export type FaultCode =
  | 'columns'
  | 'unknown-key'
  | 'key-twice'
  | 'verdict'
  | 'no-correction'
  | 'correction-without-verdict'
  | 'no-address'
  | 'no-name'
  | 'no-date'
  | 'line-break';

export type Read =
  | { readonly ok: true; readonly checks: readonly Check[]; readonly left: number }
  | { readonly ok: false; readonly faults: readonly SheetFault[] };

/**
 * Validates a sheet that came back. All faults are reported, with the line as a spreadsheet counts it;
 * with a single fault nothing is taken over. A line without a verdict is left for another day.
 */
export function readSheet(
  rows: readonly (readonly string[])[],
  known: ReadonlyMap<string, { readonly source: string; readonly pinpoint: string | null }>,
): Read {
  const [heading = [], ...lines] = rows;
  if (COLUMNS.some((column, i) => heading[i]?.trim() !== column)) {
    return { ok: false, faults: [{ line: 1, fault: 'columns' }] };
  }
  const faults: SheetFault[] = [];
  const checks: Check[] = [];
  const seen = new Set<string>();
  for (const [i, fields] of lines.entries()) {
    const line = i + 2;
    const fault = (code: FaultCode) => faults.push({ line, fault: code });
    const field = (column: (typeof COLUMNS)[number]) =>
      (fields[COLUMNS.indexOf(column)] ?? '').trim();
    const key = field('key');
    const citation = known.get(key);
    if (citation === undefined) {
      fault('unknown-key');
      continue;
    }
    if (seen.has(key)) fault('key-twice');
    seen.add(key);
    const verdict = field('verdict (yes / no / correction)').toLowerCase();
    const corrected = field('corrected pinpoint');
    if (corrected !== '' && verdict !== 'correction') fault('correction-without-verdict');
    if (verdict === '') continue;
    if (!isVerdict(verdict)) {
      fault('verdict');
      continue;
    }
    const address = field('read in (address or edition)');
    const by = field('checked by');
    const on = field('checked on (YYYY-MM-DD)');
    if (verdict === 'correction' && corrected === '') fault('no-correction');
    if (address === '') fault('no-address');
    if (by === '') fault('no-name');
    if (!isDate(on)) fault('no-date');
    if ([corrected, address, by].some((text) => /[\r\n]/.test(text))) fault('line-break');
    checks.push({
      source: citation.source,
      pinpoint: citation.pinpoint,
      verdict,
      corrected: verdict === 'correction' ? corrected : citation.pinpoint,
      address,
      by,
      on,
      note: field('note'),
    });
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, checks, left: known.size - checks.length };
}

const isVerdict = (text: string): text is Check['verdict'] =>
  text === 'yes' || text === 'no' || text === 'correction';
