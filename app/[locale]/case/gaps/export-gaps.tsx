'use client';

import { useMemo } from 'react';
import { Button } from '@/app/components/button';
import { download } from '@/app/session/download';
import { toCsv } from '@/lib/memo/csv/csv';
import { legible } from '@/lib/memo/legible';
import type { GapRow } from '@/lib/workspace/gaps';
import { LeavingChecks } from '../memo/leaving-checks';
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

/**
 * The rows shown as a file for a spreadsheet: one line for each kind of proof. It tells acts, answers and
 * evidence, so it leaves this device on the terms of a case assessment.
 */
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
  const table = useMemo(() => {
    const head = COLUMNS.map((column) => words(`gaps.export.columns.${column}`));
    const lines = rows.flatMap((row) => linesOf(row, withoutContact, reading));
    return [head, ...lines].map((line) => line.map(legible));
  }, [rows, withoutContact, reading, words]);
  const exported = useMemo(() => table.flat().join('\n'), [table]);
  const save = () =>
    download(new TextEncoder().encode(toCsv(table)), {
      kind: 'table',
      ending: 'csv',
      type: 'text/csv',
    });
  return (
    <section className={styles.export} aria-labelledby="gaps-file">
      <h2 id="gaps-file">{words('memoScreen.file')}</h2>
      <LeavingChecks reading={reading} template="assessment" exported={exported}>
        {(clear) => (
          <Button look="secondary" disabled={!clear} onClick={save}>
            {words('gaps.export.action')}
          </Button>
        )}
      </LeavingChecks>
      <p className={styles.small}>{words('gaps.export.about')}</p>
    </section>
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
