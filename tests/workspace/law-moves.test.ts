import { describe, expect, test } from 'vitest';
import { acceptLaw } from '@/lib/case/keep-result';
import { hasMoved, moves, packVersions, worthKeeping } from '@/lib/workspace/law-moves';
import { assessment, finding, smallLaw } from '../app/small-law';
import { aCase } from '../case/builder';

const at = { act: 'act1', context: 'ctx1' };
const candidate = (f: ReturnType<typeof finding>) => ({
  crime: f.id,
  scope: f.scope,
  verdict: f.verdict,
});
const nature = finding({ id: 'nature', kind: 'step', scope: { act: 'act1' } });
const openStep = finding({ id: 'violence', kind: 'step', scope: { act: 'act1' }, verdict: 'open' });
const rape = finding({ id: 'rape', kind: 'crime', scope: at });
const slavery = finding({ id: 'slavery', kind: 'crime', scope: at, verdict: 'open' });
const before = assessment({
  findings: [nature, openStep, rape, slavery],
  candidates: [candidate(rape)],
});
const kept = { law: {}, findings: worthKeeping(before, (id) => `The ${id}`) };

test('what is kept are crimes worth considering and decided steps, with the name they then had', () => {
  expect(kept.findings).toEqual([
    { rule: 'nature', name: 'The nature', at: { act: 'act1' }, verdict: 'met' },
    { rule: 'rape', name: 'The rape', at, verdict: 'met' },
  ]);
});

describe('what moves', () => {
  test('nothing, where nothing changed', () => {
    expect(moves(kept, before)).toEqual([]);
  });

  test('a verdict, a finding that is gone and one that is new, each as such', () => {
    const now = assessment({
      findings: [openStep, { ...rape, verdict: 'open' }, slavery],
      candidates: [candidate(slavery)],
    });
    expect(moves(kept, now)).toEqual([
      { rule: 'nature', at: { act: 'act1' }, was: 'met', name: 'The nature' },
      { rule: 'rape', at, was: 'met', now: 'open', name: 'The rape' },
      { rule: 'slavery', at, now: 'open' },
    ]);
  });
});

describe('versions', () => {
  const here = Object.fromEntries(smallLaw.packs.map(({ id, version }) => [id, version]));
  const c = aCase().build();

  test('a case that accepted none has not been left behind', () => {
    expect(hasMoved(c, smallLaw)).toBe(false);
    expect(hasMoved(acceptLaw(c, here, []), smallLaw)).toBe(false);
  });

  test('another version, a new part and a part that is gone each count', () => {
    for (const law of [
      Object.fromEntries(Object.keys(here).map((id) => [id, '0.0.0'])),
      {},
      { ...here, repealed: '1.0.0' },
    ]) {
      expect(hasMoved(acceptLaw(c, law, []), smallLaw)).toBe(true);
    }
    const versions = packVersions({ law: { repealed: '1.0.0' } }, smallLaw);
    expect(versions.at(-1)).toEqual({ pack: 'repealed', accepted: '1.0.0' });
    expect(versions).toHaveLength(smallLaw.packs.length + 1);
  });
});
