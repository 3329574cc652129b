import { readdirSync, readFileSync } from 'node:fs';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { compile } from '@/lib/engine/compile';
import { atomKey } from '@/lib/engine/conditions';
import type { AtomValue } from '@/lib/engine/pack';
import { type RankedQuestion, rank } from '@/lib/engine/rank';
import type { Atoms, ScopeRef, World } from '@/lib/engine/world';
import { law } from '@/rules/law';

/**
 * `npm run bench:questions`: how many questions are asked until the findings that matter are decided,
 * on the acceptance cases, by the order of asking. The case as it is answered is the truth; what it
 * leaves unanswered is answered "not known". All three ask only what still stands open on a path.
 */
const engine = compile(law);
const { vocabulary } = law;
const place = new Map(vocabulary.facts.map((fact, i) => [fact.id, i]));

type Order = (open: readonly RankedQuestion[]) => RankedQuestion | undefined;
const first = (open: readonly RankedQuestion[], by: (q: RankedQuestion) => number) =>
  [...open].sort((a, b) => by(a) - by(b))[0];
const orders: Readonly<Record<string, Order>> = {
  narrative: (open) => first(open, (q) => place.get(q.fact) ?? 0),
  counting: (open) => first(open, (q) => -q.serves),
  'look-ahead': (open) => open[0],
  // The same without what a sensitive question costs: what that care is worth in questions.
  'no cost': (open) => first(open, (q) => -q.settles),
};

const EMPTY: Atoms = {};
const emptied = (world: World): World => ({
  ...world,
  atoms: EMPTY,
  contexts: world.contexts.map((c) => ({ ...c, atoms: EMPTY })),
  groups: world.groups.map((g) => ({ ...g, atoms: EMPTY })),
  acts: world.acts.map((a) => ({
    ...a,
    atoms: EMPTY,
    contexts: a.contexts.map((l) => ({ ...l, atoms: EMPTY })),
  })),
});

/** The world with the answers to one question copied from the truth. */
function answered(world: World, truth: World, { fact, at }: { fact: string; at: ScopeRef }): World {
  const options = vocabulary.facts.find((f) => f.id === fact)?.options ?? [undefined];
  const copy = (atoms: Atoms, from: Atoms | undefined, here: boolean): Atoms => {
    if (!here) return atoms;
    const values = options.map((option): [string, AtomValue] => {
      const key = atomKey(fact, option);
      return [key, from?.[key] ?? 'not-known'];
    });
    return { ...atoms, ...Object.fromEntries(values) };
  };
  const { act, context, group } = at;
  const only = (...given: readonly (string | undefined)[]) => given.every((x) => x === undefined);
  return {
    ...world,
    atoms: copy(world.atoms, truth.atoms, only(act, context, group)),
    contexts: world.contexts.map((c, i) => ({
      ...c,
      atoms: copy(c.atoms, truth.contexts[i]?.atoms, c.id === context && only(act, group)),
    })),
    groups: world.groups.map((g, i) => ({
      ...g,
      atoms: copy(g.atoms, truth.groups[i]?.atoms, g.id === group && only(act, context)),
    })),
    acts: world.acts.map((a, i) => ({
      ...a,
      atoms: copy(a.atoms, truth.acts[i]?.atoms, a.id === act && only(context, group)),
      contexts: a.contexts.map((l, j) => ({
        ...l,
        atoms: copy(
          l.atoms,
          truth.acts[i]?.contexts[j]?.atoms,
          a.id === act && l.context === context,
        ),
      })),
    })),
  };
}

function asked(truth: World, order: Order): number {
  let world = emptied(truth);
  for (let count = 0; ; count++) {
    const next = order(rank(engine, world));
    if (next === undefined) return count;
    world = answered(world, truth, next);
  }
}

const folder = new URL('../tests/cases/', import.meta.url);
const names = Object.keys(orders);
const totals = names.map(() => 0);
console.log(['case'.padEnd(10), ...names.map((n) => n.padStart(12))].join(''));
for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .sort()) {
  const parsed = parseCase(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.why}`);
  const truth = toWorld(parsed.case, vocabulary);
  const counts = Object.values(orders).map((order) => asked(truth, order));
  counts.forEach((n, i) => {
    totals[i] = (totals[i] ?? 0) + n;
  });
  console.log(
    [file.replace('.json', '').padEnd(10), ...counts.map((n) => `${n}`.padStart(12))].join(''),
  );
}
console.log(['all'.padEnd(10), ...totals.map((n) => `${n}`.padStart(12))].join(''));
