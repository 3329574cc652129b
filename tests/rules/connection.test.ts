import { describe, expect, test } from 'vitest';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { law } from '@/rules/law';
import { aCase, only, type ToldFacts } from '../case/builder';
import { engine } from './case-findings';

/** Persecution rests on a connection that a person names; whether an act of the case shows it is another matter. */
const connectedWithImprisonment = (...acts: readonly ToldFacts[]) => {
  const begun = aCase().withGroup('Group', { connectedWith: ['imprisonment'] });
  const told = acts.reduce<typeof begun>((c, act, i) => c.withAct(`Act ${i + 1}`, act), begun);
  const { findings } = assess(engine, toWorld(told.build(), law.vocabulary));
  return findings.find(({ id }) => id === 'rs.flag.turns-on.connected-imprisonment')?.verdict;
};

const beating: ToldFacts = { otherConduct: only(['beating-or-injury']) };
const imprisonment: ToldFacts = { otherConduct: ['imprisonment'] };

describe('A connection with imprisonment', () => {
  test('that no act shows is named, also while further acts may come', () => {
    expect(connectedWithImprisonment(beating)).toBe('met');
    expect(connectedWithImprisonment(beating, beating)).toBe('met');
  });

  test('that one act of several shows is not', () => {
    expect(connectedWithImprisonment(beating, imprisonment)).toBe('not-met');
  });

  test('is left alone while imprisonment was asked of no act', () => {
    expect(connectedWithImprisonment({})).toBe('open');
  });
});
