import { describe, expect, test } from 'vitest';
import { duplicateAct, setAnswer, setComplete } from '@/lib/case/edit';
import type { Case, KeptBasis } from '@/lib/case/schema';
import { basisOf, movedBy } from '@/lib/workspace/kept-basis';
import { smallLaw } from '../app/small-law';
import { aCase } from '../case/builder';

const one = aCase().withContext('The camp').withAct('First').build();
const c = duplicateAct(one, one.acts[0]?.id ?? '', { label: 'Second' });
const [first, second] = c.acts.map(({ id }) => ({ act: id })) as [{ act: string }, { act: string }];
const yes = { state: 'answered', value: true } as const;
const otherLaw = {
  ...smallLaw,
  packs: smallLaw.packs.map((pack) => ({ ...pack, version: '9.9.9' })),
};

const kept = (basis?: KeptBasis) => ({ law: {}, findings: [], ...(basis && { basis }) });
const cause = async (at: { act?: string }, now: Case, law = smallLaw) =>
  movedBy(at, kept(await basisOf(c, smallLaw)), await basisOf(now, law));

describe('what moved a finding', () => {
  test('the law alone, the answers alone, or both', async () => {
    const answered = setAnswer(c, first, 'f', yes);
    expect(await cause(first, c, otherLaw)).toBe('law');
    expect(await cause(first, answered)).toBe('answers');
    expect(await cause(first, answered, otherLaw)).toBe('both');
    expect(await cause(first, c)).toBe('not-known');
  });

  test('an answer about another act moves this one never; one about the case, or a list, may', async () => {
    expect(await cause(second, setAnswer(c, first, 'f', yes))).toBe('not-known');
    expect(await cause({}, setAnswer(c, first, 'f', yes))).toBe('answers');
    expect(await cause(second, setAnswer(c, {}, 'f', yes))).toBe('answers');
    expect(await cause(second, setComplete(c, 'acts', 'yes'))).toBe('answers');
  });

  test('a note moves nothing, and without a basis nothing is known', async () => {
    const plain = setAnswer(c, first, 'f', yes);
    const noted = setAnswer(c, first, 'f', { ...yes, note: 'as told', standing: 'known' });
    expect(await basisOf(noted, smallLaw)).toEqual(await basisOf(plain, smallLaw));
    expect(movedBy(first, kept(), await basisOf(plain, smallLaw))).toBe('not-known');
  });

  test('the same answers in another case have other digests', async () => {
    const other = { ...c, salt: 'b'.repeat(26) };
    const [here, there] = [await basisOf(c, smallLaw), await basisOf(other, smallLaw)];
    expect(there.law).toEqual(here.law);
    for (const [place, digest] of Object.entries(here.facts)) {
      expect(there.facts[place]).not.toBe(digest);
    }
  });
});
