import { expect, test } from 'vitest';
import { acceptLaw } from '@/lib/case/keep-result';
import { parseCase } from '@/lib/case/parse-case';
import { LIMITS } from '@/lib/case/schema';
import { aCase } from './builder';

const c = aCase().build();
const finding = { rule: 'rape', name: 'Rape', at: {}, verdict: 'met' } as const;

test('the versions and the findings of the day are kept, and survive a file', () => {
  const accepted = acceptLaw(c, { 'rome-statute': '1.2.0' }, [finding]);
  expect(accepted.law).toEqual({ 'rome-statute': '1.2.0' });
  expect(parseCase(JSON.stringify(accepted))).toEqual({ ok: true, case: accepted });
});

test('more findings than a case may hold are cut at the limit, and the case still opens', () => {
  const many = Array(LIMITS.keptFindings + 1).fill(finding);
  const accepted = acceptLaw(c, {}, many);
  expect(accepted.kept?.findings).toHaveLength(LIMITS.keptFindings);
  expect(parseCase(JSON.stringify(accepted)).ok).toBe(true);
});
