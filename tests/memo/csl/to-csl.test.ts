import { expect, test } from 'vitest';
import { toCsl } from '@/lib/memo/csl/to-csl';
import { law } from '@/rules/law';
import { aMemo } from '../a-memo';
import { caseMemo, savedCase } from '../case-memo';
import { memoLaw } from '../memo-law';

test('A decision is a legal case with court, number, date and what still has to be compared', () => {
  const items = JSON.parse(toCsl(aMemo(), memoLaw.sources));
  expect(items).toContainEqual({
    id: 'case-n',
    type: 'legal_case',
    title: 'Prosecutor v N',
    'title-short': 'N',
    authority: 'The Court, Pre-Trial Chamber',
    number: 'C-1',
    issued: { 'date-parts': [[2012, 1, 23]] },
    custom: {
      weight: 'contested',
      references: [
        { pinpoint: 'paras 260–270', checked: false },
        { pinpoint: 'para 265', checked: false },
      ],
    },
  });
});

test('Every source that the memo lists is there once, and none that it does not list', () => {
  const memo = caseMemo(savedCase('ac-02'));
  const listed = memo.sections
    .flatMap((s) => s.blocks)
    .flatMap((b) => (b.type === 'citation' ? b.id.replace('source-', '') : []));
  const items: { id: string }[] = JSON.parse(toCsl(memo, law.sources));
  expect(items.map((item) => item.id).sort()).toEqual([...listed].sort());
});

test('Types and fields are those of csl-data.json', () => {
  const known = [
    ...['id', 'type', 'title', 'title-short', 'authority', 'number', 'genre'],
    ...['author', 'issued', 'custom'],
  ];
  const types = ['treaty', 'legislation', 'legal_case', 'report', 'bill'];
  const items: Record<string, unknown>[] = JSON.parse(
    toCsl(caseMemo(savedCase('ac-02')), law.sources),
  );
  for (const item of items) {
    for (const key of Object.keys(item)) expect(known).toContain(key);
    expect(types).toContain(item.type);
  }
});
