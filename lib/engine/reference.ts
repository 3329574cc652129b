import type {
  AtomValue,
  Condition,
  Fact,
  IsoDate,
  Law,
  Rule,
  RuleId,
  Scope,
  Verdict,
} from './pack';
import type { Atoms, ScopeRef, World } from './world';

/**
 * The oracle: what a law says about a world, worked out the slow and plain way, straight from the
 * definitions and sharing no code with the tape. Written to be read beside the README of
 * this folder, and to be ported to another language in an afternoon.
 */

/** True, false, unknown, contested. Only unknown may still change. */
export type Value = 'T' | 'F' | 'U' | 'C';

/** False decides `all`; unknown comes before contested, because it may still become false. */
const ALL_ORDER: readonly Value[] = ['F', 'U', 'C', 'T'];
const ANY_ORDER: readonly Value[] = ['T', 'U', 'C', 'F'];

/** `all`: the value among its members that comes first in the order; of nothing, true. */
export const allOf = (values: readonly Value[]): Value =>
  ALL_ORDER.find((v) => values.includes(v)) ?? 'T';

/** `any`: the dual; of nothing, false. */
export const anyOf = (values: readonly Value[]): Value =>
  ANY_ORDER.find((v) => values.includes(v)) ?? 'F';

/** `not`: true and false change places; what is unknown or contested stays so. */
export function notOf(value: Value): Value {
  if (value === 'T') return 'F';
  if (value === 'F') return 'T';
  return value;
}

/** The definition, subsets and all. */
export const atLeastOf = (n: number, values: readonly Value[]): Value =>
  anyOf(subsets(n, values).map(allOf));

function subsets<X>(n: number, items: readonly X[]): readonly (readonly X[])[] {
  if (n === 0) return [[]];
  const [first, ...rest] = items;
  if (first === undefined) return [];
  return [...subsets(n - 1, rest).map((s) => [first, ...s]), ...subsets(n, rest)];
}

/** What a recorded answer comes to. Only yes, no and "accounts differ" decide anything. */
export function valueOfAtom(recorded: AtomValue | undefined): Value {
  if (recorded === 'yes') return 'T';
  if (recorded === 'no') return 'F';
  if (recorded === 'accounts-differ') return 'C';
  return 'U';
}

/** The verdict that a value is called by in findings. */
export const verdictOf: Readonly<Record<Value, Verdict>> = {
  T: 'met',
  F: 'not-met',
  U: 'open',
  C: 'contested',
};

export type ReferenceFinding = {
  readonly id: RuleId;
  readonly scope: ScopeRef;
  readonly verdict: Verdict;
};

/** Every finding, in the order of the packs and then of the world. Expects a law without faults. */
export function reference(law: Law, world: World, on?: IsoDate): readonly ReferenceFinding[] {
  const given = lawGiven(law, on);
  return [...given.rules.values()].flatMap((rule) =>
    instances(world, rule.scope).map((at) => ({
      id: rule.id,
      scope: at,
      verdict: verdictOf[evaluate({ ...given, world }, rule.when, rule.scope, at)],
    })),
  );
}

/**
 * One finding at a time, for one law and any worlds, without working out those that it does not rest
 * on, and each that it rests on once; undefined where no such rule is in force.
 */
export function referenceVerdict(
  law: Law,
  on?: IsoDate,
): (world: World, finding: { readonly id: RuleId; readonly at: ScopeRef }) => Verdict | undefined {
  const given = lawGiven(law, on);
  return (world, { id, at }) => {
    const rule = given.rules.get(id);
    const known = new Map<string, Value>();
    return rule && verdictOf[evaluate({ ...given, world, known }, rule.when, rule.scope, at)];
  };
}

type LawGiven = {
  readonly rules: ReadonlyMap<RuleId, Rule>;
  readonly facts: ReadonlyMap<string, Fact>;
};
type Given = LawGiven & {
  readonly world: World;
  /** What findings came to that have been worked out already, where they are kept. */
  readonly known?: Map<string, Value>;
};

/** The rules that hold on a day; without one, the latest version of each. */
function lawGiven(law: Law, on: IsoDate | undefined): LawGiven {
  const rules = new Map<RuleId, Rule>();
  for (const rule of law.packs.flatMap((pack) => pack.rules)) {
    const { from = '', until = '9999-12-31' } = rule.holds ?? {};
    if (on !== undefined && (on < from || on > until)) continue;
    const other = rules.get(rule.id);
    if (other !== undefined && from <= (other.holds?.from ?? '')) continue;
    // A later version stands in its own place.
    rules.delete(rule.id);
    rules.set(rule.id, rule);
  }
  return { rules, facts: new Map(law.vocabulary.facts.map((f) => [f.id, f])) };
}

/** The value of a condition that is read at an instance of a scope. */
function evaluate(given: Given, c: Condition, scope: Scope, at: ScopeRef): Value {
  const here = (part: Condition) => evaluate(given, part, scope, at);
  if ('all' in c) return allOf(c.all.map(here));
  if ('any' in c) return anyOf(c.any.map(here));
  if ('atLeast' in c) return atLeastOf(c.atLeast, c.of.map(here));
  if ('not' in c) return notOf(here(c.not));
  if ('open' in c) return here(c.open) === 'U' ? 'T' : 'F';
  if ('in' in c) return anyOf(c.in.map((option) => atom(given, at, c.fact, `${c.fact}=${option}`)));
  if ('is' in c) return atom(given, at, c.fact, `${c.fact}=${c.is}`);
  if ('fact' in c) return atom(given, at, c.fact, c.fact);
  if ('finding' in c) {
    const rule = given.rules.get(c.finding);
    if (rule === undefined) throw new Error(`there is no rule "${c.finding}"`);
    const there = wider(rule.scope, at);
    const key = `${rule.id} ${there.act} ${there.context} ${there.group}`;
    const value = given.known?.get(key) ?? evaluate(given, rule.when, rule.scope, there);
    given.known?.set(key, value);
    return value;
  }
  const over = 'some' in c ? c.some : c.every;
  const values = related(given.world, scope, at, over).map((other) =>
    evaluate(given, c.where, over, other),
  );
  if (mayHoldMore(given.world, scope, over)) values.push('U');
  return 'some' in c ? anyOf(values) : allOf(values);
}

/** What is recorded for an atom, where its fact is recorded. */
function atom({ facts, world }: Given, at: ScopeRef, fact: string, key: string): Value {
  const atoms = atomsAt(world, facts.get(fact)?.scope ?? 'case', at);
  return valueOfAtom(atoms !== undefined && Object.hasOwn(atoms, key) ? atoms[key] : undefined);
}

function atomsAt(world: World, scope: Fact['scope'], at: ScopeRef): Atoms | undefined {
  const act = () => world.acts.find((a) => a.id === at.act);
  switch (scope) {
    case 'case':
      return world.atoms;
    case 'context':
      return world.contexts.find((c) => c.id === at.context)?.atoms;
    case 'group':
      return world.groups.find((g) => g.id === at.group)?.atoms;
    case 'act':
      return act()?.atoms;
    case 'act-in-context':
      return act()?.contexts.find((link) => link.context === at.context)?.atoms;
  }
}

/** What an instance of a wider scope is called from a narrower one. */
function wider(scope: Scope, at: ScopeRef): ScopeRef {
  return {
    ...((scope === 'act' || scope === 'act-in-context') && { act: at.act as string }),
    ...((scope === 'context' || scope.endsWith('-in-context')) && {
      context: at.context as string,
    }),
    ...((scope === 'group' || scope === 'group-in-context') && { group: at.group as string }),
  };
}

function instances(world: World, scope: Scope): readonly ScopeRef[] {
  const known = new Set(world.contexts.map((c) => c.id));
  switch (scope) {
    case 'case':
      return [{}];
    case 'context':
      return world.contexts.map((c) => ({ context: c.id }));
    case 'act':
      return world.acts.map((a) => ({ act: a.id }));
    case 'group':
      return world.groups.map((g) => ({ group: g.id }));
    case 'act-in-context':
      return world.acts.flatMap((a) =>
        unique(a.contexts.map((link) => link.context))
          .filter((c) => known.has(c))
          .map((context) => ({ act: a.id, context })),
      );
    case 'group-in-context':
      return world.groups.flatMap((g) =>
        unique(g.contexts)
          .filter((c) => known.has(c))
          .map((context) => ({ context, group: g.id })),
      );
  }
}

/** What `some` and `every` range over, pair by pair. */
function related(world: World, from: Scope, at: ScopeRef, over: Scope): readonly ScopeRef[] {
  const all = instances(world, over);
  const actHasContext = (act?: string, context?: string) =>
    world.acts.some((a) => a.id === act && a.contexts.some((link) => link.context === context));
  const actHasGroup = (act?: string, group?: string) =>
    world.acts.some((a) => a.id === act && a.groups.some((g) => g === group));
  const groupHasContext = (group?: string, context?: string) =>
    world.groups.some((g) => g.id === group && g.contexts.some((c) => c === context));
  switch (`${from} > ${over}`) {
    case 'context > act':
      return all.filter((o) => actHasContext(o.act, at.context));
    case 'context > group':
      return all.filter((o) => groupHasContext(o.group, at.context));
    case 'context > act-in-context':
    case 'context > group-in-context':
      return all.filter((o) => o.context === at.context);
    case 'act > context':
      return all.filter((o) => actHasContext(at.act, o.context));
    case 'act > act-in-context':
      return all.filter((o) => o.act === at.act);
    case 'act > group':
    case 'act-in-context > group':
      return all.filter((o) => actHasGroup(at.act, o.group));
    case 'act-in-context > group-in-context':
      return all.filter((o) => o.context === at.context && actHasGroup(at.act, o.group));
    case 'group > act':
      return all.filter((o) => actHasGroup(o.act, at.group));
    case 'group > context':
      return all.filter((o) => groupHasContext(at.group, o.context));
    case 'group > group-in-context':
      return all.filter((o) => o.group === at.group);
    case 'group-in-context > act-in-context':
      return all.filter((o) => o.context === at.context && actHasGroup(o.act, at.group));
    default:
      if (from === 'case') return all;
      throw new Error(`from ${from} one cannot range over ${over}`);
  }
}

/** Whether there may be more than is listed: `complete` says yes, or it does not. */
function mayHoldMore(world: World, from: Scope, over: Scope): boolean {
  const { acts, contexts, groups } = world.complete;
  const bounds: Readonly<Record<string, readonly string[]>> = {
    'case > context': [contexts],
    'case > act': [acts],
    'case > group': [groups],
    'case > act-in-context': [acts, contexts],
    'case > group-in-context': [groups, contexts],
    'context > act': [acts],
    'context > group': [groups],
    'context > act-in-context': [acts],
    'context > group-in-context': [groups],
    'act > context': [contexts],
    'act > group': [groups],
    'act > act-in-context': [contexts],
    'group > act': [acts],
    'group > context': [contexts],
    'group > group-in-context': [contexts],
    'act-in-context > group': [groups],
    'act-in-context > group-in-context': [groups],
    'group-in-context > act-in-context': [acts],
  };
  return bounds[`${from} > ${over}`]?.some((state) => state !== 'yes') === true;
}

const unique = <X>(items: readonly X[]): readonly X[] => [...new Set(items)];
