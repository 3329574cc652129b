import { findingsRead } from '../check-condition';
import { atomsRead, splitAtomKey } from '../conditions';
import type { Example, ExampleFacts, Fact, FactScope, Law, Rule, RuleId, Verdict } from '../pack';
import { reference } from '../reference';
import type { Atoms, ScopeRef, World } from '../world';

/** A case as the conformance suite has them: law, facts and what follows, on its own. */
export type ReadyCase = {
  readonly name: string;
  readonly pack: {
    readonly facts: readonly Pick<Fact, 'id' | 'scope' | 'type' | 'options'>[];
    readonly rules: readonly Pick<Rule, 'id' | 'kind' | 'scope' | 'when' | 'crime'>[];
  };
  readonly world: World;
  readonly expect: {
    readonly verdicts: readonly {
      readonly id: RuleId;
      readonly at: ScopeRef;
      readonly verdict: Verdict;
    }[];
  };
};

/**
 * An example of a rule as a case for any engine: the rule with all that it rests on, the facts where
 * each belongs, and the verdicts that the reference gives. Nothing else of the law is in it.
 */
export function conformanceCase(law: Law, about: RuleId, { name, facts }: Example): ReadyCase {
  const rules = restingOn(law, about);
  const read = new Set(rules.flatMap((rule) => atomsRead(rule.when).map((atom) => atom.fact)));
  const known = law.vocabulary.facts.filter(({ id }) => read.has(id));
  const world = worldOf(known, facts);
  const small: Law = { ...law, packs: [{ id: 'pack', version: '1', rules, pending: [] }] };
  return {
    name,
    pack: {
      facts: known.map(({ id, scope, type, options }) => ({
        id,
        scope,
        type,
        ...(options && { options }),
      })),
      rules: rules.map(({ id, kind, scope, when, crime }) => ({
        id,
        kind,
        scope,
        when,
        ...(crime && { crime }),
      })),
    },
    world,
    expect: {
      verdicts: reference(small, world).map(({ id, scope, verdict }) => ({
        id,
        at: scope,
        verdict,
      })),
    },
  };
}

/** A rule and every rule that it reads, in the order of the packs. */
function restingOn(law: Law, about: RuleId): readonly Rule[] {
  const all = law.packs.flatMap((pack) => pack.rules);
  const wanted = new Set<RuleId>();
  const want = (id: RuleId): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    for (const rule of all.filter((r) => r.id === id)) findingsRead(rule.when).forEach(want);
  };
  want(about);
  return all.filter(({ id }) => wanted.has(id));
}

/** One of everything, linked, with each fact where it is recorded. */
function worldOf(known: readonly Fact[], facts: ExampleFacts): World {
  const scopes = new Map(known.map(({ id, scope }) => [id, scope]));
  const at = (scope: FactScope): Atoms =>
    Object.fromEntries(
      Object.entries(facts).filter(([key]) => scopes.get(splitAtomKey(key).fact) === scope),
    );
  return {
    atoms: at('case'),
    contexts: [{ id: 'context', atoms: at('context') }],
    groups: [{ id: 'group', atoms: at('group'), contexts: ['context'] }],
    acts: [
      {
        id: 'act',
        atoms: at('act'),
        groups: ['group'],
        contexts: [{ context: 'context', atoms: at('act-in-context') }],
      },
    ],
    complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
  };
}
