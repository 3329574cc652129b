import { describe, expect, test } from 'vitest';
import { readCoarseDate, setConsentUntil, setWhen } from '@/lib/case/coarse-date';
import { addAct } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';

describe('what a person types', () => {
  test.each([
    ['2014', '2014'],
    [' 2014-6 ', '2014-06'],
    ['2014-06', '2014-06'],
    ['06/2014', '2014-06'],
    ['6 2014', '2014-06'],
  ])('%s is read as %s', (typed, date) => {
    expect(readCoarseDate(typed)).toBe(date);
  });

  test.each(['', 'June 2014', '2014-06-03', '3.6.2014', '2014-13', '1814', '14'])(
    '"%s" is no year and no month',
    (typed) => {
      expect(readCoarseDate(typed)).toBeUndefined();
    },
  );
});

test('the end of consent is set, and left open again without a trace', () => {
  const c = newCase({ word: 'survivor' });
  const limited = setConsentUntil(c, '2027-06');
  expect(limited.consentUntil).toBe('2027-06');
  expect(setConsentUntil(limited, undefined)).toEqual(c);
  expect(() => setConsentUntil(c, '2027-06-03')).toThrow();
});

test('the date of an act is set, and left open again without a trace', () => {
  const c = addAct(newCase({ word: 'victim' }), { label: 'Act 1' });
  const id = c.acts[0]?.id ?? '';
  const dated = setWhen(c, id, '2014-06');
  expect(dated.acts[0]?.when).toBe('2014-06');
  expect(setWhen(dated, id, undefined)).toEqual(c);
  expect(() => setWhen(c, id, '2014-06-03')).toThrow();
});
