import type {
  AtomValue,
  Condition,
  Fact,
  FactScope,
  Kind,
  Law,
  Rule,
  Scope,
} from '@/lib/engine/pack';
import { RANGES, SCOPES, VISIBLE } from '@/lib/engine/scopes';
import type { Atoms, Completeness, World } from '@/lib/engine/world';

/** Random laws and worlds from a seed. The same seed gives the same pair on every machine. */
export type Random = { below: (n: number) => number; pick: <X>(from: readonly X[]) => X };

/** mulberry32: small, fast and the same everywhere; quality is enough to spread over shapes. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number) => next() % n;
  return {
    below,
    pick: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
}

const FACT_SCOPES: readonly FactScope[] = ['case', 'context', 'act', 'group', 'act-in-context'];
const MONOTONE: readonly Kind[] = ['indicium', 'step', 'element', 'principle'];
const OTHER: readonly Kind[] = ['flag', 'conflict', 'recommendation'];

export function randomLaw(
  random: Random,
  { most = 8, deep = 4 }: { readonly most?: number; readonly deep?: number } = {},
): Law {
  const facts = FACT_SCOPES.flatMap((scope) =>
    Array.from({ length: 1 + random.below(3) }, (_, i): Fact => {
      const type = random.pick(['yes-no', 'yes-no', 'choice', 'list'] as const);
      return {
        id: `${scope}-fact-${i}`,
        scope,
        type,
        ...(type !== 'yes-no' && { options: ['a', 'b', 'c'].slice(0, 2 + random.below(2)) }),
        section: 's',
        page: 'p',
        sensitivity: 'ordinary',
        notApplicable: 'counts-as-no',
        ...(random.below(4) === 0 && { judgement: true }),
      };
    }),
  );
  const rules: Rule[] = [];
  const count = 2 + random.below(most - 1);
  for (let i = 0; i < count; i++) {
    const kind = random.pick([...MONOTONE, ...MONOTONE, ...OTHER]);
    const scope = random.pick(SCOPES);
    rules.push({
      id: `rule-${i}`,
      kind,
      scope,
      sources: [{ source: 'source', pinpoint: null, checked: null }],
      when: randomCondition(random, facts, rules, kind, scope, deep),
      examples: [],
    });
  }
  // The order of the packs is not the order of dependence.
  if (random.below(2) === 0) rules.reverse();
  return lawOf(facts, rules);
}

/** Makes crimes of the monotone rules that are about an act or a group in a context. */
export function withCrimes(made: Law): Law {
  const rules = made.packs[0]?.rules.map((rule): Rule => {
    const can =
      rule.scope.endsWith('-in-context') &&
      ['indicium', 'step', 'element', 'principle'].includes(rule.kind);
    return can ? { ...rule, kind: 'crime', crime: { code: 'X', category: 'genocide' } } : rule;
  });
  return lawOf(made.vocabulary.facts, rules ?? []);
}

export function lawOf(facts: readonly Fact[], rules: readonly Rule[]): Law {
  return {
    vocabulary: { id: 'facts', version: '1', facts },
    packs: [{ id: 'pack', version: '1', rules, pending: [] }],
    cumulation: {
      id: 'cumulation',
      version: '1',
      legalAtoms: [],
      contains: {},
      crimes: [],
      settled: [],
      authority: [],
      sources: [{ source: 'source', pinpoint: null, checked: null }],
    },
    sources: [
      {
        id: 'source',
        kind: 'treaty',
        status: 'binding',
        title: 'A source',
        short: 'Source',
        author: 'Nobody',
      },
    ],
    holdings: [],
  };
}

function randomCondition(
  random: Random,
  facts: readonly Fact[],
  rules: readonly Rule[],
  kind: Kind,
  scope: Scope,
  depth: number,
): Condition {
  const part = (s: Scope = scope) => randomCondition(random, facts, rules, kind, s, depth - 1);
  const some = () => Array.from({ length: 1 + random.below(4) }, () => part());
  const choice = depth <= 0 ? random.below(3) : random.below(12);
  if (choice <= 2) {
    const readable = rules.filter(
      (r) =>
        VISIBLE[scope].includes(r.scope) && (OTHER.includes(kind) || MONOTONE.includes(r.kind)),
    );
    if (choice === 2 && readable.length > 0) return { finding: random.pick(readable).id };
    return randomFact(
      random,
      facts.filter((f) => VISIBLE[scope].includes(f.scope)),
    );
  }
  if (choice <= 4) return { all: some() };
  if (choice <= 6) return { any: some() };
  if (choice === 7) return { not: part() };
  if (choice === 8) {
    const of = some();
    return { atLeast: 1 + random.below(of.length), of };
  }
  if (choice === 9 && OTHER.includes(kind)) return { open: part() };
  const over = Object.keys(RANGES[scope]) as Scope[];
  if (over.length === 0) return { any: some() };
  const s = random.pick(over);
  return random.below(2) === 0 ? { some: s, where: part(s) } : { every: s, where: part(s) };
}

function randomFact(random: Random, facts: readonly Fact[]): Condition {
  const fact = random.pick(facts);
  if (fact.type === 'yes-no') return { fact: fact.id };
  const options = fact.options ?? [];
  if (random.below(2) === 0) return { fact: fact.id, is: random.pick(options) };
  return { fact: fact.id, in: options.filter((_, i) => i === 0 || random.below(2) === 0) };
}

export function randomWorld(random: Random, law: Law): World {
  const contexts = names('context', random.below(3));
  const groups = names('group', random.below(3));
  const acts = names('act', random.below(4));
  const atoms = (scope: FactScope) => randomAtoms(random, law, scope);
  const some = (from: readonly string[]) => from.filter(() => random.below(3) > 0);
  const complete = (): Completeness => random.pick(['yes', 'yes', 'no', 'not-known']);
  return {
    atoms: atoms('case'),
    contexts: contexts.map((id) => ({ id, atoms: atoms('context') })),
    groups: groups.map((id) => ({ id, atoms: atoms('group'), contexts: some(contexts) })),
    acts: acts.map((id) => ({
      id,
      atoms: atoms('act'),
      groups: some(groups),
      contexts: some(contexts).map((context) => ({ context, atoms: atoms('act-in-context') })),
    })),
    complete: { contexts: complete(), groups: complete(), acts: complete() },
  };
}

const names = (what: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${what}-${i + 1}`);

const VALUES: readonly (AtomValue | undefined)[] = [
  'yes',
  'yes',
  'no',
  'no',
  'accounts-differ',
  'not-known',
  'declined',
  undefined,
  undefined,
];

function randomAtoms(random: Random, law: Law, scope: FactScope): Atoms {
  const atoms: Record<string, AtomValue> = {};
  for (const fact of law.vocabulary.facts.filter((f) => f.scope === scope)) {
    const keys =
      fact.type === 'yes-no' ? [fact.id] : (fact.options ?? []).map((o) => `${fact.id}=${o}`);
    for (const key of keys) {
      const value = random.pick(VALUES.map((v) => [v]))[0];
      if (value !== undefined) atoms[key] = value;
    }
  }
  return atoms;
}
