'use client';

import { Button } from '@/app/components/button';
import { download } from '@/app/session/download';
import { toCsv } from '@/lib/memo/csv/csv';
import type { GapRow } from '@/lib/workspace/gaps';
import type { Reading } from '../use-reading';
import { namesOf, shownCells } from './cell-list';
import styles from './gaps.module.css';

const COLUMNS = [
  'place',
  'crime',
  'element',
  'missing',
  'toAsk',
  'staysOpen',
  'kind',
  'state',
  'contact',
  'items',
] as const;

/** The rows shown as a file for a spreadsheet: one line for each kind of proof. */
export function ExportGaps({
  rows,
  withoutContact,
  reading,
}: {
  rows: readonly GapRow[];
  withoutContact: boolean;
  reading: Reading;
}) {
  const { words } = reading;
  const save = () => {
    const head = COLUMNS.map((column) => words(`gaps.export.columns.${column}`));
    const lines = rows.flatMap((row) => linesOf(row, withoutContact, reading));
    download(new TextEncoder().encode(toCsv([head, ...lines])), {
      kind: 'case',
      ending: 'csv',
      type: 'text/csv',
    });
  };
  return (
    <div className={styles.export}>
      <Button look="secondary" onClick={save}>
        {words('gaps.export.action')}
      </Button>
      <p className={styles.small}>{words('gaps.export.about')}</p>
    </div>
  );
}

function linesOf(
  { crime, element, gap, toAsk, staysOpen, cells }: GapRow,
  withoutContact: boolean,
  { words, law, cases }: Reading,
): readonly (readonly string[])[] {
  const facts = (atoms: GapRow['toAsk']) => atoms.map(({ fact }) => law.factShort(fact)).join('; ');
  const shared = [
    cases.placeName(crime.scope),
    law.ruleText(crime.id).short,
    law.ruleText(element.id).title,
    words(`gaps.gap.${gap}`),
    facts(toAsk),
    facts(staysOpen),
  ];
  return shownCells(cells, withoutContact).map((cell) => [
    ...shared,
    words(`evidence.kinds.${cell.kind}`),
    words(`gaps.cell.${cell.state}`),
    words(`gaps.cell.${cell.newContact}`),
    namesOf(cell),
  ]);
}
