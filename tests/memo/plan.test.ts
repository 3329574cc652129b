import { expect, test } from 'vitest';
import { offeredFor } from '@/lib/memo/plan';
import { aCase, notKnown } from '../case/builder';

test.each([
  [['advocacy'], 'advocacy'],
  [['charging'], 'charging'],
  [['training'], 'exercise'],
  [['case-assessment'], 'assessment'],
  [['advocacy', 'training'], 'assessment'],
])('for %j the memo that is offered first is the %s', (purpose, template) => {
  expect(offeredFor(aCase().overall({ purpose }).build())).toBe(template);
});

test('where no purpose is recorded it is the assessment', () => {
  expect(offeredFor(aCase().build())).toBe('assessment');
  expect(offeredFor(aCase().overall({ purpose: notKnown }).build())).toBe('assessment');
});
