import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWorld } from '@/lib/case/to-world';
import { assess } from '@/lib/engine/assess';
import { canonicalJson } from '@/lib/engine/canonical';
import { compile } from '@/lib/engine/compile';
import { explain } from '@/lib/engine/explain';
import type { AtomValue } from '@/lib/engine/pack';
import { rank } from '@/lib/engine/rank';
import { relevant } from '@/lib/engine/relevance';
import { prospects, whatIf } from '@/lib/engine/what-if';
import type { Atoms, Completeness, World } from '@/lib/engine/world';
import { law } from '@/rules/law';
import { anyCase } from '../case/arbitrary-case';

const engine = compile(law);

/** Everything the engine is asked about a case. Whatever it is given, it answers in plain data. */
function everything(world: World): string {
  const assessment = assess(engine, world);
  const { atoms, exact } = relevant(engine, world, { budget: 2000 });
  const one = assessment.findings.at(-1);
  const explained = one && explain(engine, world, { id: one.id, at: one.scope });
  const act = world.acts[0]?.id ?? '';
  const ranked = rank(engine, world, { act });
  const ahead = prospects(engine, world, { act });
  const answer = ahead[0]?.outcomes[0]?.answer ?? [];
  const changed = whatIf(engine, world, answer);
  const asked = { atoms, exact, explained, ranked, ahead, changed };
  return canonicalJson(JSON.parse(JSON.stringify({ assessment, ...asked })));
}

test('the engine answers for every well-formed case', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyCase, (c) => {
      expect(everything(toWorld(c, law.vocabulary))).not.toBe('');
    }),
    { numRuns: 40, seed: 7 },
  );
});

// A world made by hand or by another program: names that are not there, links to nothing, things that
// come twice, atoms that no law has, names that JavaScript gives a meaning.
const name = fc.constantFrom('a', 'b', 'c', '', '__proto__', 'constructor', 'toString');
const atoms: fc.Arbitrary<Atoms> = fc.dictionary(
  fc.constantFrom(
    ...law.vocabulary.facts.flatMap((f) =>
      (f.options ?? [undefined]).map((o) => (o ? `${f.id}=${o}` : f.id)),
    ),
    'no-such-fact',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom<AtomValue>('yes', 'no', 'accounts-differ', 'not-known', 'declined'),
  { maxKeys: 12 },
);
const complete = fc.constantFrom<Completeness>('yes', 'no', 'not-known');
const some = <X>(of: fc.Arbitrary<X>) => fc.array(of, { maxLength: 3 });
const anyWorld: fc.Arbitrary<World> = fc.record({
  atoms,
  contexts: some(fc.record({ id: name, atoms })),
  groups: some(fc.record({ id: name, atoms, contexts: some(name) })),
  acts: some(
    fc.record({
      id: name,
      atoms,
      groups: some(name),
      contexts: some(fc.record({ context: name, atoms })),
    }),
  ),
  complete: fc.record({ contexts: complete, groups: complete, acts: complete }),
});

test('and for worlds with links to nothing, things twice and strange names', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      expect(everything(world)).not.toBe('');
    }),
    { numRuns: 60, seed: 11 },
  );
});
