import { answerAt } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import { atomsOf } from '@/lib/case/to-world';
import type { AtomValue, Fact, FactId, Vocabulary } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { GATES, type Gate, type Sign } from './gates';

/** Why a page is left out for now. Nothing is stored: another answer brings it back. */
export type LeftOut = {
  /** The questions whose recorded "no" makes it superfluous. */
  readonly because: readonly { readonly fact: FactId; readonly at: ScopeRef }[];
  /** How many questions on it hold an answer all the same. They are kept. */
  readonly kept: number;
  /** No crime can be moved by what is kept there: it is not used. Otherwise it still counts. */
  readonly settled: boolean;
};

type Page = { readonly page: string; readonly at: ScopeRef; readonly facts: readonly Fact[] };

/**
 * Whether the answers so far make a page superfluous; `undefined` where it is to be asked.
 *
 * A page on which something was answered with "yes", or on which accounts differ, is never left out
 * unless the law itself settles that it moves nothing: what is recorded and counts must be in sight.
 */
export function leftOutOf(vocabulary: Vocabulary, c: Case, step: Page): LeftOut | undefined {
  const gate = GATES.find(({ page }) => page === step.page);
  if (!gate) return undefined;
  const facts = factsOf(vocabulary);
  const because = saidNo(facts, c, gate, step.at);
  if (because === undefined) return undefined;
  const kept = step.facts.flatMap((fact) => {
    const answer = answerAt(c, step.at, fact.id);
    return answer ? [Object.values(atomsOf(fact, answer))] : [];
  });
  const speaks = (value: AtomValue) => value === 'yes' || value === 'accounts-differ';
  if (!gate.settled && kept.some((values) => values.some(speaks))) return undefined;
  return { because, kept: kept.length, settled: gate.settled === true };
}

type Because = LeftOut['because'];
type Facts = ReadonlyMap<FactId, Fact>;

/** The questions that close a gate; `undefined` while one of them has no plain "no". */
function saidNo(facts: Facts, c: Case, gate: Gate, at: ScopeRef): Because | undefined {
  const closed: Because[number][] = [];
  for (const clause of gate.no) {
    const ways = 'either' in clause ? clause.either : [clause];
    const found = ways.reduce<Because | undefined>((known, way) => {
      if (known) return known;
      if ('fact' in way) return allNo(facts, c, way, at);
      const other = GATES.find(({ page }) => page === way.page);
      return other && saidNo(facts, c, other, at);
    }, undefined);
    if (found === undefined) return undefined;
    closed.push(...found);
  }
  const key = (one: Because[number]) => `${one.fact} ${one.at.context ?? ''}`;
  return [...new Map(closed.map((one) => [key(one), one])).values()];
}

function allNo(facts: Facts, c: Case, sign: Sign, at: ScopeRef): Because | undefined {
  const fact = facts.get(sign.fact);
  if (!fact) return undefined;
  const places = seenFrom(c, fact, at);
  const atoms =
    fact.type === 'yes-no'
      ? [fact.id]
      : (sign.options ?? fact.options ?? []).map((option) => `${fact.id}=${option}`);
  const no = places.every((place) => {
    const answer = answerAt(c, place, fact.id);
    const values = answer && atomsOf(fact, answer);
    return values && atoms.every((atom) => values[atom] === 'no');
  });
  return no && places.length > 0
    ? places.map((place) => ({ fact: fact.id, at: place }))
    : undefined;
}

/** Where a page sees the answer: an act sees all of its contexts, an act in a context sees that one. */
function seenFrom(c: Case, { scope }: Fact, at: ScopeRef): readonly ScopeRef[] {
  if (scope === 'act' && at.act !== undefined) return [{ act: at.act }];
  if (scope !== 'context') return [];
  if (at.context !== undefined) return [{ context: at.context }];
  const act = c.acts.find(({ id }) => id === at.act);
  return (act?.contexts ?? []).map(({ context }) => ({ context }));
}

const known = new WeakMap<Vocabulary, Facts>();

function factsOf(vocabulary: Vocabulary): Facts {
  const before = known.get(vocabulary);
  if (before) return before;
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  known.set(vocabulary, facts);
  return facts;
}
