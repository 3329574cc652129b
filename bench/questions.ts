import { readdirSync, readFileSync } from 'node:fs';
import { parseCase } from '@/lib/case/parse-case';
import { toWorld } from '@/lib/case/to-world';
import { compile } from '@/lib/engine/compile';
import { atomKey } from '@/lib/engine/conditions';
import { goals } from '@/lib/engine/goals';
import { least } from '@/lib/engine/least';
import type { AtomValue } from '@/lib/engine/pack';
import { type RankedQuestion, rank } from '@/lib/engine/rank';
import { workedOut } from '@/lib/engine/reader';
import type { Atoms, ScopeRef, World } from '@/lib/engine/world';
import { law } from '@/rules/law';

/**
 * `npm run bench:questions`: how many questions are asked until the last finding that matters is
 * decided, and how many a finding waits for on average, by the order of asking, on the acceptance
 * cases. The case as it is answered is the truth. What it leaves unanswered is answered "not known" in
 * the first table, and then much can never be decided; in the second it is answered "no". All orders
 * ask only what still stands open on a path. The last column is no order: how many of our questions would
 * have been enough, as can be seen when all is answered.
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
  'look-ahead': (open) => first(open, (q) => -q.settles),
  ours: (open) => open[0],
  // The same without what a sensitive question costs: what that care is worth in questions.
  'ours, no cost': (open) => first(open, (q) => -q.settles - q.serves / 2),
};

const OURS = Object.keys(orders).indexOf('ours');

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
function answered(
  world: World,
  truth: World,
  rest: AtomValue,
  { fact, at }: { fact: string; at: ScopeRef },
): World {
  const options = vocabulary.facts.find((f) => f.id === fact)?.options ?? [undefined];
  const copy = (atoms: Atoms, from: Atoms | undefined, here: boolean): Atoms => {
    if (!here) return atoms;
    const values = options.map((option): [string, AtomValue] => {
      const key = atomKey(fact, option);
      return [key, from?.[key] ?? rest];
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

const openGoals = (world: World): number => {
  const reader = workedOut(engine, world);
  return goals(reader).filter(({ root }) => reader.verdict(root) === 'open').length;
};

type Asked = {
  /** Questions until the last finding is decided that is ever decided. */
  readonly last: number;
  /** How many a finding waits for on average. */
  readonly wait: number;
  readonly questions: readonly RankedQuestion[];
};

function asked(truth: World, rest: AtomValue, order: Order): Asked {
  let world = emptied(truth);
  const questions: RankedQuestion[] = [];
  const open = [openGoals(world)];
  for (;;) {
    const next = order(rank(engine, world));
    if (next === undefined) break;
    world = answered(world, truth, rest, next);
    questions.push(next);
    open.push(openGoals(world));
  }
  const never = open.at(-1) ?? 0;
  const waited = open.reduce((sum, n) => sum + n - never, 0);
  const last = open.indexOf(never);
  const wait = waited / Math.max(1, (open[0] ?? 0) - never);
  return { last, wait, questions: questions.slice(0, last) };
}

/** How many of these questions decide as much as all of them: each is left out that can be, from either end. */
function enough(truth: World, rest: AtomValue, questions: readonly RankedQuestion[]): number {
  const left = (some: readonly RankedQuestion[]) =>
    openGoals(some.reduce((world, q) => answered(world, truth, rest, q), emptied(truth)));
  const all = left(questions);
  const fewest = (order: readonly RankedQuestion[]) =>
    least(order, (parts) => parts.map((part) => left(part) === all)).length;
  return Math.min(fewest(questions), fewest([...questions].reverse()));
}

const folder = new URL('../tests/cases/', import.meta.url);
const truths = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const parsed = parseCase(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.why}`);
    return { name: file.replace('.json', ''), truth: toWorld(parsed.case, vocabulary) };
  });

const line = (name: string, cells: readonly string[]) =>
  console.log([name.padEnd(10), ...cells.map((c) => c.padStart(16))].join(''));

for (const rest of ['not-known', 'no'] as const) {
  console.log(`\nWhat is not answered: ${rest}. Questions to the last decision · on average`);
  line('case', [...Object.keys(orders), 'enough']);
  let enoughInAll = 0;
  const totals = Object.keys(orders).map(() => [0, 0] as [number, number]);
  for (const { name, truth } of truths) {
    const counts = Object.values(orders).map((order) => asked(truth, rest, order));
    const fewest = enough(truth, rest, counts[OURS]?.questions ?? []);
    enoughInAll += fewest;
    counts.forEach(({ last, wait }, i) => {
      const total = totals[i];
      if (total === undefined) return;
      total[0] += last;
      total[1] += wait;
    });
    line(name, [...counts.map(({ last, wait }) => `${last} · ${wait.toFixed(1)}`), `${fewest}`]);
  }
  line('all', [...totals.map(([last, wait]) => `${last} · ${wait.toFixed(1)}`), `${enoughInAll}`]);
}
