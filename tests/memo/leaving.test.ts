import { describe, expect, test } from 'vitest';
import { override } from '@/lib/case/memo-edit';
import type { Assessment } from '@/lib/engine/findings';
import { leaving, mayLeave } from '@/lib/memo/leaving';
import { RARE_COMBINATION } from '@/lib/memo/rare-combination';
import { law } from '@/rules/law';
import { finding } from '../app/small-law';
import { aCase, only } from '../case/builder';

const told = (scope: readonly string[]) =>
  aCase()
    .withContext('Checkpoint of Col. Example')
    .withAct('Act 1')
    .overall({ whereFactsComeFrom: ['survivor-account'], consentScope: only(scope) })
    .build();
const nothing: Assessment = { findings: [], candidates: [], pairs: [], onPoint: [] };
const rare: Assessment = {
  ...nothing,
  findings: [finding({ id: RARE_COMBINATION, kind: 'flag', scope: {}, verdict: 'met' })],
};
const unweighed = { mayStay: () => false, rare: false };

test('The rule of a rare combination is in the law', () => {
  const rules = law.packs.flatMap((pack) => pack.rules);
  expect(rules.map(({ id }) => id)).toContain(RARE_COMBINATION);
});

describe('A file of the case leaves once nothing holds it back:', () => {
  test('consent, or a decision with its reason', () => {
    const refused = told(['training']);
    expect(
      mayLeave(leaving(told(['court']), nothing, 'assessment', '', '2026-11-22'), unweighed),
    ).toBe(true);
    expect(mayLeave(leaving(refused, nothing, 'assessment', '', '2026-11-22'), unweighed)).toBe(
      false,
    );
    const decided = override(refused, 'assessment', { reason: 'Agreed again', why: 'refused' });
    expect(mayLeave(leaving(decided, nothing, 'assessment', '', '2026-11-22'), unweighed)).toBe(
      true,
    );
  });

  test('each place that looks like personal data in what it says', () => {
    const checks = leaving(
      told(['court']),
      nothing,
      'assessment',
      'At checkpoint of col. example',
      '2026-11-22',
    );
    expect(checks.hits).toMatchObject([{ text: 'Col. Example' }]);
    expect(mayLeave(checks, unweighed)).toBe(false);
    expect(mayLeave(checks, { ...unweighed, mayStay: () => true })).toBe(true);
  });

  test('a rare combination, but for law alone', () => {
    const checks = leaving(told(['court']), rare, 'assessment', '', '2026-11-22');
    expect(mayLeave(checks, unweighed)).toBe(false);
    expect(mayLeave(checks, { ...unweighed, rare: true })).toBe(true);
    expect(leaving(told(['court']), rare, 'amicus', '', '2026-11-22').rare).toBe(false);
  });
});
