import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { AtomValue } from '@/lib/engine/pack';
import { receiptBytes } from '@/lib/engine/receipt';
import { lawOf, randomLaw, randomWorld, seeded } from './random-law';
import { actFact, oneAct, rule } from './small-law';

const law = lawOf([actFact('x')], [rule('rule', 'act', { fact: 'x' })]);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function receipt(atoms: Readonly<Record<string, AtomValue>>, salt = 'salt') {
  const world = oneAct(atoms);
  return receiptBytes({ law, world, assessment: assess(compile(law), world), salt });
}

describe('the receipt', () => {
  test('the same law and answers give the same bytes', () => {
    expect(receipt({ x: 'yes' })).toEqual(receipt({ x: 'yes' }));
  });

  test('another answer changes the answers and the findings, and not the law', () => {
    const [yes, no] = [receipt({ x: 'yes' }), receipt({ x: 'no' })];
    expect(text(yes.answers)).not.toBe(text(no.answers));
    expect(text(yes.findings)).not.toBe(text(no.findings));
    expect(yes.packs).toEqual(no.packs);
  });

  test('the salt changes the answers and nothing else', () => {
    const [one, other] = [receipt({ x: 'yes' }, 'one'), receipt({ x: 'yes' }, 'other')];
    expect(text(one.answers)).not.toBe(text(other.answers));
    expect(one.findings).toEqual(other.findings);
  });

  test('examples take no part: the law that ships has none', () => {
    const withExample = lawOf(
      [actFact('x')],
      [
        rule(
          'rule',
          'act',
          { fact: 'x' },
          { examples: [{ name: 'n', facts: {}, expect: 'open' }] },
        ),
      ],
    );
    const world = oneAct({});
    const assessment = assess(compile(law), world);
    const given = { world, assessment, salt: 's' };
    expect(receiptBytes({ law: withExample, ...given }).packs).toEqual(
      receiptBytes({ law, ...given }).packs,
    );
  });

  test('there are bytes for every assessment that random laws give', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const made = randomLaw(random);
      const world = randomWorld(random, made);
      const assessment = assess(compile(made), world);
      // Rulings stand beside the findings and are none of them.
      const { onPoint: _, ...findings } = assessment;
      const bytes = receiptBytes({ law: made, world, assessment, salt: 's' });
      const read = JSON.parse(text(bytes.findings)) as { assessment: unknown };
      expect(read.assessment).toEqual(JSON.parse(JSON.stringify(findings)));
    }
  });
});
