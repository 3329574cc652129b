import { describe, expect, test } from 'vitest';
import { desk } from '@/lib/memo/desk';
import { awaited } from '@/lib/memo/sections/awaited-crimes';
import { toText } from '@/lib/memo/to-text';
import { aCase } from '../case/builder';
import { caseMemo, caseMemoInput } from './case-memo';

type Case = ReturnType<ReturnType<typeof aCase>['build']>;
const told = (c: Case) => awaited(desk(caseMemoInput(c))).map(({ text }) => text);
const memoOf = (c: Case) => toText(caseMemo(c)).replace(/\s+/g, ' ');

describe('persecution where no affected group is recorded', () => {
  const punished = { withoutContact: ['punishing-nonconformity'] };

  test('acts on a ground: it stands among the crimes worth considering, open, with what to record', () => {
    const c = aCase()
      .withContext('Raids', { attackOnCivilians: true })
      .withAct('A1', punished)
      .build();
    expect(told(c)).toHaveLength(1);
    expect(told(c)[0]).toMatch(/^Persecution.*open for.*A1.*record who was targeted/);
    expect(memoOf(c)).toContain(told(c)[0]);
  });

  test('a group recorded for genocide alone (the killing of the men of Srebrenica): open beside genocide', () => {
    const c = aCase()
      .withContext('The enclave', { groupUnderDestruction: ['ethnical', 'religious'] })
      .withAct('A1', { otherConduct: ['killing'] })
      .build();
    expect(told(c)).toHaveLength(1);
  });

  test.each([
    [
      'nothing points to discrimination',
      { otherConduct: ['killing'] },
      { attackOnCivilians: true },
    ],
    ['no attack on civilians', punished, { attackOnCivilians: false }],
  ])('%s: not named', (_why, act, context) => {
    const c = aCase().withContext('Context', context).withAct('A1', act).build();
    expect(told(c)).toEqual([]);
  });
});
