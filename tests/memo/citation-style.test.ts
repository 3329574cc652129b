import { describe, expect, test } from 'vitest';
import { CITATION_STYLES } from '@/lib/case/memo-schema';
import type { Source } from '@/lib/engine/pack';
import { fullCitation, pinpointIn } from '@/lib/memo/citation-style';
import { law } from '@/rules/law';

const akayesu: Source = {
  id: 'akayesu',
  kind: 'decision',
  status: 'persuasive',
  title: 'Prosecutor v Akayesu, Judgment',
  short: 'Akayesu',
  author: 'ICTR',
  date: '1998-09-02',
  decision: {
    court: 'ICTR',
    chamber: 'Trial Chamber I',
    caseNumber: 'ICTR-96-4-T',
    stage: 'trial',
  },
};

test.each([
  ['icc', 'Prosecutor v Akayesu, ICTR-96-4-T, Trial Chamber I, Judgment, 2 September 1998'],
  [
    'oscola',
    'Prosecutor v Akayesu (Judgment) ICTR-96-4-T, ICTR Trial Chamber I (2 September 1998)',
  ],
  ['bluebook', 'Prosecutor v. Akayesu, Case No. ICTR-96-4-T, Judgment (Sept. 2, 1998)'],
] as const)('A judgment as %s cites it', (style, text) => {
  expect(fullCitation(akayesu, style)).toBe(text);
});

test.each([
  ['icc', 'Prosecutor v Sesay, Kallon and Gbao (RUF), SCSL-04-15-T, Judgement, 2 March 2009'],
  [
    'oscola',
    'Prosecutor v Sesay, Kallon and Gbao (RUF) (Judgement) SCSL-04-15-T, SCSL (2 March 2009)',
  ],
] as const)('Several accused stay together before the number, as %s cites them', (style, text) => {
  const several: Source = {
    ...akayesu,
    title: 'Prosecutor v Sesay, Kallon and Gbao (RUF), Judgement',
    date: '2009-03-02',
    decision: { court: 'SCSL', caseNumber: 'SCSL-04-15-T', stage: 'trial' },
  };
  expect(fullCitation(several, style)).toBe(text);
});

test('The date of a treaty or a policy is told in words, as far as it is known', () => {
  const treaty: Source = {
    ...{ id: 'treaty', kind: 'treaty', status: 'binding', short: 'Treaty' },
    ...{ title: 'A Treaty', author: 'A Conference', date: '1998-07-17' },
  };
  expect(fullCitation(treaty)).toBe('A Treaty, A Conference, 17 July 1998');
  expect(fullCitation({ ...treaty, date: '2017-03' })).toBe('A Treaty, A Conference, March 2017');
  expect(fullCitation({ ...treaty, date: '2011' })).toBe('A Treaty, A Conference, 2011');
  expect(fullCitation(treaty, 'bluebook')).toBe('A Treaty, A Conference, July 17, 1998');
});

describe.each(CITATION_STYLES)('In the style %s', (style) => {
  test('what the register does not hold is left out, and no gap shows', () => {
    for (const source of law.sources) {
      const text = fullCitation(source, style);
      expect(text).not.toMatch(/undefined|, ,|\(\)|,\s*$| {2}/);
      expect(text.length).toBeGreaterThan(5);
    }
  });
});

test('A pinpoint: paragraphs by sign in the Bluebook, by word elsewhere', () => {
  expect(pinpointIn('paras 260–270', 'bluebook')).toBe('¶¶ 260–270');
  expect(pinpointIn('art 7(1)(g)', 'bluebook')).toBe('art. 7(1)(g)');
  expect(pinpointIn('paras 260–270', 'icc')).toBe('paras 260–270');
  expect(pinpointIn('art 7(1)(g)', 'oscola')).toBe('art 7(1)(g)');
});
