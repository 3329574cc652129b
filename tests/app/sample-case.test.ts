import { expect, test } from 'vitest';
import sample from '@/app/samples/ac-01.json';
import { parseCase } from '@/lib/case/parse-case';
import published from '../cases/ac-01.json';

test('the sample case is the published case that the law is tested with, and opens', () => {
  expect(sample, 'cp tests/cases/ac-01.json app/samples/').toEqual(published);
  expect(parseCase(sample)).toMatchObject({ ok: true });
});
