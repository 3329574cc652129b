import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { indexFindings } from '@/app/[locale]/case/findings/view-model/finding-index';
import {
  persecutionSheets,
  sheetAnswer,
  sheetQuestions,
} from '@/app/[locale]/case/findings/view-model/persecution-sheet';
import type { Answer } from '@/lib/case/schema';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { indexLaw } from '@/lib/memo/law-index';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import type { Catalogue } from '@/texts/catalogue';
import { en } from '@/texts/en/catalogue';
import { aCase, accountsDiffer, notKnown, only, type Told } from '../../case/builder';

const words = createTranslator<Catalogue>({ locale: 'en', messages: en });
const book = indexLaw(law, lawTexts.en);
const c = aCase()
  .withContext('Town', { attackCourseOfConduct: true, attackOnCivilians: true })
  .withGroup('Girls', {
    grounds: ['gender', 'religious'],
    targetedAs: ['members', 'nonconforming'],
    rightsDeprived: only(['education', 'movement']),
    severeDeprivation: true,
  })
  .withGroup('Allies', { grounds: ['political'], targetedAs: ['supporters'] })
  .build();
const index = indexFindings(assess(compile(law), toWorld(c, law.vocabulary)));
const groups = c.groups.map(({ id }) => id);
const sheets = persecutionSheets(groups, book, index);

describe('the worksheet of persecution', () => {
  test('one for each group, with every right of the list and where it comes from', () => {
    expect(sheets.map(({ group }) => group)).toEqual(groups);
    const rights = law.vocabulary.facts.find(({ id }) => id === 'rightsDeprived');
    for (const sheet of sheets) {
      expect(sheet.rights.map(({ option }) => option).sort()).toEqual(
        [...(rights?.options ?? [])].sort(),
      );
      for (const { rule } of sheet.rights) expect(rule.sources.length).toBeGreaterThan(0);
    }
  });

  test('says of each right whether it was lost, for that group alone', () => {
    const lost = (at: number) =>
      sheets[at]?.rights.filter(({ finding }) => finding.verdict === 'met').map((r) => r.option);
    expect(lost(0)?.sort()).toEqual(['education', 'movement']);
    expect(lost(1)).toEqual([]);
  });

  test('carries the elements in each context: severity, targeting, grounds, connection', () => {
    const [{ elements } = { elements: [] }] = sheets[0]?.crimes ?? [];
    const numbers = elements.map(({ rule }) => rule.element?.number);
    for (const n of [1, 2, 3, 4, 5, 6]) expect(numbers).toContain(n);
  });

  test('carries combined grounds and the contested reading of gender, where they are engaged', () => {
    const ids = (at: number) => sheets[at]?.guidance.map(({ id }) => id);
    expect(ids(0)).toContain('gp.grounds-combined');
    expect(ids(0)).toContain('gp.contested-gender-reading');
    expect(ids(0)).toContain('gp.taken-together');
    expect(ids(1)).toContain('gp.allies');
    expect(ids(1)).not.toContain('gp.contested-gender-reading');
  });

  test('asks what exists', () => {
    const known = law.vocabulary.facts.map(({ id }): string => id);
    for (const fact of sheetQuestions) expect(known).toContain(fact);
  });

  test('tells an answer as it was recorded: a disputed or unknown one never as said', () => {
    const told = (grounds: Told) => {
      const girls = aCase().withGroup('Girls', { grounds }).build();
      return sheetAnswer({ case: girls, law: book, words }, girls.groups[0]?.id ?? '', 'grounds');
    };
    const oneDisputed: Answer = {
      ...{ state: 'picked', rest: 'no' },
      options: { gender: 'accounts-differ' },
    };
    const gender = lawTexts.en.facts['grounds']?.options?.['gender']?.label ?? '';
    expect(told(accountsDiffer)).toBe(en.answers.states['accounts-differ']);
    expect(told(notKnown)).toBe(en.answers.states['not-known']);
    expect(told(only(['gender']))).toContain(gender);
    expect(told(oneDisputed)).toContain(words('answers.line.accounts-differ', { option: gender }));
  });
});
