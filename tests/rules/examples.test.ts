import { describe, expect, test } from 'vitest';
import { verdicts } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import { law } from '@/rules/law';
import { oneInstanceWorld } from './one-instance-world';

// The examples on the rules are at once their tests, their documentation and what a reviewer reads.
const engine = compile(law);

for (const pack of law.packs) {
  describe(pack.id, () => {
    for (const rule of pack.rules) {
      test.each(rule.examples.map((example) => [example.name, example] as const))(
        `${rule.id}: %s`,
        (_, example) => {
          const all = verdicts(engine, oneInstanceWorld(law.vocabulary, example.facts));
          const found = all.filter((finding) => finding.rule.rule.id === rule.id);
          expect(found.map((finding) => finding.verdict)).toEqual([example.expect]);
        },
      );
    }
  });
}
