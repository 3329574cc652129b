import type { Engine } from './compile';
import { atomKey } from './conditions';
import { type Difference, difference } from './difference';
import { goals, inSight } from './goals';
import type { AtomValue, FactId, RuleId, Verdict } from './pack';
import { workedOut } from './reader';
import { scopeKey } from './scopes';
import { questionsOf, tryAnswers } from './trials';
import type { AtomRef, Atoms, ScopeRef, World } from './world';

/** One answer as it would be; without a value, as if it had not been asked. */
export type AnswerChange = { readonly atom: AtomRef; readonly value: AtomValue | undefined };

/**
 * What would follow if some answers were other ones. Nothing is changed or stored: the world that is
 * given stays as it is. Throws with the atom if the law or the world does not have it.
 */
export const whatIf = (
  engine: Engine,
  world: World,
  changes: readonly AnswerChange[],
): Difference => {
  for (const { atom } of changes) {
    const key = atomKey(atom.fact, atom.option);
    if (!engine.atoms.has(key)) throw new Error(`the law has no atom "${key}"`);
  }
  return difference({ engine, world }, { engine, world: withAnswers(world, changes) });
};

/** A world in which some answers are other ones. Throws if they are about what is not in it. */
export function withAnswers(world: World, changes: readonly AnswerChange[]): World {
  const waiting = new Map<string, AnswerChange[]>();
  for (const change of changes) {
    const place = scopeKey(change.atom.at);
    waiting.set(place, [...(waiting.get(place) ?? []), change]);
  }
  const found = new Set<string>();
  const answered = (atoms: Atoms, at: ScopeRef): Atoms => {
    const here = waiting.get(scopeKey(at));
    if (here === undefined) return atoms;
    found.add(scopeKey(at));
    const merged = new Map(Object.entries(atoms));
    for (const { atom, value } of here) {
      const key = atomKey(atom.fact, atom.option);
      if (value === undefined) merged.delete(key);
      else merged.set(key, value);
    }
    return Object.fromEntries(merged);
  };
  const changed: World = {
    ...world,
    atoms: answered(world.atoms, {}),
    contexts: world.contexts.map((c) => ({ ...c, atoms: answered(c.atoms, { context: c.id }) })),
    groups: world.groups.map((g) => ({ ...g, atoms: answered(g.atoms, { group: g.id }) })),
    acts: world.acts.map((a) => ({
      ...a,
      atoms: answered(a.atoms, { act: a.id }),
      contexts: a.contexts.map((l) => ({
        ...l,
        atoms: answered(l.atoms, { act: a.id, context: l.context }),
      })),
    })),
  };
  for (const place of waiting.keys()) {
    if (!found.has(place)) throw new Error(`the world has nothing at "${place}"`);
  }
  return changed;
}

/** An open question, with what each of its answers would decide. */
export type Prospect = {
  readonly fact: FactId;
  readonly at: ScopeRef;
  readonly outcomes: readonly {
    /** The answer: yes or no, or one option (for a list also none). `whatIf` takes it as it is. */
    readonly answer: readonly AnswerChange[];
    /** The findings that matter which this answer alone would decide. */
    readonly decides: readonly {
      readonly id: RuleId;
      readonly at: ScopeRef;
      readonly verdict: Verdict;
    }[];
  }[];
};

/**
 * What would follow from each answer to each open question, in the order of the vocabulary. With
 * `act`, findings about the other acts are left aside.
 */
export function prospects(
  engine: Engine,
  whole: World,
  options: { readonly act?: string } = {},
): readonly Prospect[] {
  const world = inSight(engine, whole, options.act);
  const reader = workedOut(engine, world);
  const open = goals(reader, options.act).filter(({ root }) => reader.verdict(root) === 'open');
  const questions = questionsOf(reader, open);
  const outcomes = questions.map((): Prospect['outcomes'][number][] => []);
  tryAnswers(reader, questions, (lanes) => {
    for (const [lane, { question, yes }] of lanes.entries()) {
      const decided = open.filter(({ root }) => reader.verdict(root, lane) !== 'open');
      outcomes[question]?.push({
        answer: (questions[question]?.atoms ?? []).map(({ atom }, i) => ({
          atom,
          value: i === yes ? 'yes' : 'no',
        })),
        decides: decided.map(({ rule, instance, root }) => ({
          id: rule.rule.id,
          at: instance.at,
          verdict: reader.verdict(root, lane),
        })),
      });
    }
  });
  return questions.map(({ fact, at }, i) => ({ fact: fact.id, at, outcomes: outcomes[i] ?? [] }));
}
