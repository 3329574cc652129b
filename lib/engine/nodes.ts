import { atomKey, unreachable } from './conditions';
import type { Condition, Fact, Rule, RuleId, Scope, Vocabulary } from './pack';
import { type List, RANGES, SCOPES } from './scopes';
import { PLANES } from './tape';

/**
 * Conditions as a graph. Equal conditions read from the same scope are one node, so the tape works
 * each out once and an explanation can name a shared part once.
 *
 * Each instance of a scope has a **frame** of words: first the atoms of that scope, then the results
 * of its nodes, two words each: what says yes, and what says no. A **place** is the word in the frame
 * of a scope that says yes; its neighbour (`word ^ 1`) says no. So a negation needs no words of its
 * own: it stands where its inner condition stands, the other way round.
 */
export type Place = { readonly scope: Scope; readonly word: number };

export type Node = {
  readonly id: number;
  readonly place: Place;
} & (
  | { readonly kind: 'atom'; readonly fact: Fact; readonly option?: string }
  | { readonly kind: 'all' | 'any'; readonly members: readonly Node[] }
  | { readonly kind: 'atLeast'; readonly n: number; readonly members: readonly Node[] }
  | { readonly kind: 'not' | 'open'; readonly inner: Node }
  | { readonly kind: 'finding'; readonly rule: RuleId; readonly inner: Node }
  | {
      readonly kind: 'some' | 'every';
      readonly over: Scope;
      readonly lists: readonly List[];
      readonly inner: Node;
    }
);

/** Where the negation of what stands in a place stands. */
export const opposite = ({ scope, word }: Place): Place => ({ scope, word: word ^ 1 });

/** Whether a node needs no work: it is recorded, or it stands where another one is worked out. */
const standsElsewhere = ({ kind }: Node): boolean =>
  kind === 'atom' || kind === 'finding' || kind === 'not';

/** A node's own part, without the identity that the table gives it. */
type Shape = Node extends infer N ? (N extends Node ? Omit<N, 'id' | 'place'> : never) : never;

/** Conditions that would be the same node have the same key. */
function shapeKey(scope: Scope, s: Shape): string {
  switch (s.kind) {
    case 'atom':
      return atomKey(s.fact.id, s.option);
    case 'all':
    case 'any':
      return `${scope} ${s.kind} ${s.members.map((m) => m.id).join()}`;
    case 'atLeast':
      return `${scope} ${s.n} of ${s.members.map((m) => m.id).join()}`;
    case 'not':
    case 'open':
      return `${scope} ${s.kind} ${s.inner.id}`;
    case 'finding':
      return `finding ${s.rule}`;
    case 'some':
    case 'every':
      return `${scope} ${s.kind} ${s.over} ${s.inner.id}`;
  }
}

/** Builds the graph for the rules in force. Expects a law that `checkLaw` has passed. */
export class NodeTable {
  /** Nodes that compute, each after all that it reads. */
  readonly computed: Node[] = [];
  readonly atoms = new Map<string, Place>();
  readonly frameSize: Record<Scope, number>;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #rules: ReadonlyMap<RuleId, Rule>;
  readonly #roots = new Map<RuleId, Node>();
  readonly #known = new Map<string, Node>();
  #count = 0;

  constructor(vocabulary: Vocabulary, rules: ReadonlyMap<RuleId, Rule>) {
    this.#rules = rules;
    this.#facts = new Map(vocabulary.facts.map((f) => [f.id, f]));
    this.frameSize = Object.fromEntries(SCOPES.map((s) => [s, 0])) as Record<Scope, number>;
    for (const fact of vocabulary.facts) {
      for (const option of fact.type === 'yes-no' ? [undefined] : (fact.options ?? [])) {
        this.atoms.set(atomKey(fact.id, option), this.#newPlace(fact.scope));
      }
    }
  }

  ofRule(rule: Rule): Node {
    const known = this.#roots.get(rule.id);
    if (known) return known;
    const root = this.#node(rule.when, rule.scope);
    this.#roots.set(rule.id, root);
    return root;
  }

  ofCondition(condition: Condition, scope: Scope): Node {
    return this.#node(condition, scope);
  }

  #newPlace(scope: Scope): Place {
    const word = this.frameSize[scope];
    this.frameSize[scope] = word + PLANES;
    return { scope, word };
  }

  #node(c: Condition, scope: Scope): Node {
    const list = (cs: readonly Condition[]) => cs.map((part) => this.#node(part, scope));
    if ('fact' in c) return this.#atoms(c, scope);
    if ('finding' in c) return this.#finding(c.finding);
    if ('all' in c) return this.#intern(scope, { kind: 'all', members: list(c.all) });
    if ('any' in c) return this.#intern(scope, { kind: 'any', members: list(c.any) });
    if ('atLeast' in c)
      return this.#intern(scope, { kind: 'atLeast', n: c.atLeast, members: list(c.of) });
    if ('not' in c) return this.#intern(scope, { kind: 'not', inner: this.#node(c.not, scope) });
    if ('open' in c) return this.#intern(scope, { kind: 'open', inner: this.#node(c.open, scope) });
    if ('some' in c) return this.#range('some', scope, c.some, c.where);
    if ('every' in c) return this.#range('every', scope, c.every, c.where);
    return unreachable(c);
  }

  #atoms(c: Extract<Condition, { fact: string }>, scope: Scope): Node {
    const fact = this.#facts.get(c.fact);
    if (fact === undefined) throw new Error(`there is no fact "${c.fact}"`);
    if ('in' in c) {
      const members = c.in.map((option) =>
        this.#intern(fact.scope, { kind: 'atom', fact, option }),
      );
      return this.#intern(scope, { kind: 'any', members });
    }
    return this.#intern(fact.scope, { kind: 'atom', fact, ...('is' in c && { option: c.is }) });
  }

  #finding(id: RuleId): Node {
    const rule = this.#rules.get(id);
    if (rule === undefined) throw new Error(`there is no rule "${id}" in force`);
    return this.#intern(rule.scope, { kind: 'finding', rule: id, inner: this.ofRule(rule) });
  }

  #range(kind: 'some' | 'every', scope: Scope, over: Scope, where: Condition): Node {
    const lists = RANGES[scope][over];
    if (lists === undefined) throw new Error(`from ${scope} one cannot range over ${over}`);
    return this.#intern(scope, { kind, over, lists, inner: this.#node(where, over) });
  }

  #intern(scope: Scope, shape: Shape): Node {
    const key = shapeKey(scope, shape);
    const known = this.#known.get(key);
    if (known) return known;
    const node: Node = { ...shape, id: this.#count++, place: this.#placeFor(scope, shape) };
    this.#known.set(key, node);
    if (!standsElsewhere(node)) this.computed.push(node);
    return node;
  }

  /** An atom stands where it is recorded, a finding where its rule's condition stands. */
  #placeFor(scope: Scope, shape: Shape): Place {
    if (shape.kind === 'finding') return shape.inner.place;
    if (shape.kind === 'not') return opposite(shape.inner.place);
    if (shape.kind !== 'atom') return this.#newPlace(scope);
    const place = this.atoms.get(atomKey(shape.fact.id, shape.option));
    if (place === undefined) throw new Error(`"${shape.fact.id}" has no option "${shape.option}"`);
    return place;
  }
}
