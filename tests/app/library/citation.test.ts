import { describe, expect, test } from 'vitest';
import { cite } from '@/app/[locale]/library/citation';
import type { Source } from '@/lib/engine/pack';

const akayesu: Source = {
  id: 'akayesu-tj',
  kind: 'decision',
  status: 'persuasive',
  title: 'Prosecutor v Akayesu, Judgement',
  short: 'Akayesu TJ',
  author: 'ICTR',
  date: '1998-09-02',
  decision: {
    court: 'ICTR',
    chamber: 'Trial Chamber I',
    caseNumber: 'ICTR-96-4-T',
    stage: 'trial',
  },
};

const statute: Source = {
  id: 'rome-statute',
  kind: 'treaty',
  status: 'binding',
  title: 'Rome Statute of the International Criminal Court',
  short: 'Rome Statute',
  author: 'Diplomatic conference',
  date: '1998-07-17',
  series: { source: 'rome-statute', pinpoint: '2187 UNTS 90', checked: null },
};

const checked = { against: 'public copy', address: 'https://example.org' } as const;

describe('a decision', () => {
  const place = { pinpoint: 'paras 686–697', checked };

  test('as the Court cites it', () => {
    expect(cite(akayesu, place, 'icc')).toBe(
      'ICTR, Trial Chamber I, Prosecutor v. Akayesu, Judgement, 2 September 1998, ICTR-96-4-T, paras 686-697',
    );
  });

  test('in OSCOLA', () => {
    expect(cite(akayesu, place, 'oscola')).toBe(
      'Prosecutor v Akayesu (Judgement) ICTR-96-4-T, Trial Chamber I (2 September 1998) [686]–[697]',
    );
  });

  test('in the Bluebook', () => {
    expect(cite(akayesu, place, 'bluebook')).toBe(
      'Prosecutor v. Akayesu, Case No. ICTR-96-4-T, Judgement, ¶¶ 686–697 (Int’l Crim. Trib. for Rwanda Sept. 2, 1998)',
    );
  });

  test('against several people is not cut in the middle of their names', () => {
    const title =
      'Prosecutor v Muthaura, Kenyatta and Ali, Decision on the confirmation of charges';
    expect(cite({ ...akayesu, title }, { pinpoint: 'para 266', checked }, 'oscola')).toMatch(
      /^Prosecutor v Muthaura, Kenyatta and Ali \(Decision on the confirmation of charges\) .* \[266\]$/,
    );
  });

  test('without a pinpoint where none is established', () => {
    expect(cite(akayesu, { pinpoint: null, checked }, 'oscola')).toBe(
      'Prosecutor v Akayesu (Judgement) ICTR-96-4-T, Trial Chamber I (2 September 1998)',
    );
  });

  test('without a case number, and of a court that is written out', () => {
    const { caseNumber: _, ...without } = akayesu.decision ?? {
      court: '',
      stage: 'trial' as const,
    };
    expect(
      cite(
        { ...akayesu, decision: { ...without, court: 'IACtHR' } },
        { pinpoint: 'para 688', checked },
        'bluebook',
      ),
    ).toBe('Prosecutor v. Akayesu, Judgement, ¶ 688 (IACtHR Sept. 2, 1998)');
  });
});

describe('an instrument', () => {
  const place = { pinpoint: 'art 7(1)(g)', checked };

  test('whose place in the series was compared carries no mark', () => {
    const series = { source: 'rome-statute', pinpoint: '2187 UNTS 90', checked };
    expect(cite({ ...statute, series }, place, 'oscola')).toContain('2187 UNTS 90 art 7(1)(g)');
  });

  test('in OSCOLA: adoption, series, article', () => {
    expect(cite(statute, place, 'oscola')).toBe(
      'Rome Statute of the International Criminal Court (adopted 17 July 1998) 2187 UNTS 90 [series not yet checked] art 7(1)(g)',
    );
  });

  test('in the Bluebook: article, date, series; the edition that was read is no part of the name', () => {
    const edition = { ...statute, title: `${statute.title} (ICC-PIDS-LT-01-002/11_Eng)` };
    expect(cite(edition, place, 'bluebook')).toBe(
      'Rome Statute of the International Criminal Court art. 7(1)(g), July 17, 1998, 2187 U.N.T.S. 90 [series not yet checked]',
    );
  });

  test('rules and elements carry their place as it is written', () => {
    const rules: Source = { ...statute, kind: 'rules', title: 'Rules of Procedure and Evidence' };
    expect(cite(rules, { pinpoint: 'rule 70(a)', checked }, 'icc')).toBe(
      'Rules of Procedure and Evidence (17 July 1998), rule 70(a)',
    );
  });
});

test('an unchecked reference says so wherever it is pasted', () => {
  for (const style of ['icc', 'oscola', 'bluebook'] as const) {
    expect(cite(akayesu, { pinpoint: 'para 688', checked: null }, style)).toMatch(
      /\[reference not yet checked\]$/,
    );
  }
});

test('a date known only by month or year is not made more exact', () => {
  const place = { pinpoint: null, checked };
  expect(cite({ ...statute, date: '2019-12' }, place, 'icc')).toContain('(December 2019)');
  expect(cite({ ...statute, date: '2019' }, place, 'icc')).toContain('(2019)');
});
