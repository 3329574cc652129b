import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLaw } from '@/lib/engine/check-law';
import { inForce } from '@/lib/engine/in-force';
import { lawOf } from './random-law';
import { actFact, rule } from './small-law';

const DAYS = Array.from(
  { length: 31 },
  (_, i) => new Date(Date.UTC(2016, 1, 15 + i)).toISOString().slice(0, 10), // across 29 February
);
const dayOrNone = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
const period = fc
  .record({ from: dayOrNone, until: dayOrNone })
  .filter(({ from = 0, until = 30 }) => from <= until);

test('on every day exactly the version holds whose dates include it, and two on one day are refused', () => {
  const refused = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 3 }), (periods) => {
      const law = lawOf(
        [actFact('x')],
        periods.map(({ from, until }) =>
          rule(
            'a',
            'act',
            { fact: 'x' },
            {
              holds: {
                ...(from !== undefined && { from: DAYS[from] as string }),
                ...(until !== undefined && { until: DAYS[until] as string }),
              },
            },
          ),
        ),
      );
      const holding = DAYS.map((_, day) =>
        periods.flatMap(({ from = 0, until = 30 }, i) => (from <= day && day <= until ? [i] : [])),
      );
      const paths = holding.map((versions) => versions.map((i) => `packs[0].rules[${i}]`));
      expect(DAYS.map((day) => inForce(law, day).map(({ path }) => path))).toEqual(paths);
      const twice = holding.some((versions) => versions.length > 1);
      expect(checkLaw(law).some(({ fault }) => fault.includes('same day'))).toBe(twice);
      refused[twice ? 'yes' : 'no'] += 1;
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(Math.min(refused.yes, refused.no)).toBeGreaterThan(30);
});
