/**
 * Decision diagrams over answers. A node asks one open answer and has three ways on: yes, no, still
 * unknown. Diagrams are reduced (a node whose three ways are the same is left out) and shared, so two
 * equal functions are one number and the answers that a function depends on are those it mentions.
 */
export class Diagrams {
  static readonly NEVER = 0;
  static readonly ALWAYS = 1;

  readonly #variable: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  readonly #ways: Ways[] = [
    [0, 0, 0],
    [1, 1, 1],
  ];
  /** By variable, then by the yes and no ways, then by the unknown way: the node that is already there. */
  readonly #known: Map<number, Map<number, number>>[] = [];
  readonly #and = new Map<number, number>();
  readonly #or = new Map<number, number>();
  readonly #not = new Map<number, number>();

  constructor(readonly budget: number) {}

  /** The function that is true where an answer is yes (or no). */
  answered(variable: number, value: 'yes' | 'no'): number {
    return value === 'yes' ? this.#node(variable, 1, 0, 0) : this.#node(variable, 0, 1, 0);
  }

  /** The function that is true where an answer is there. */
  decided(variable: number): number {
    return this.#node(variable, 1, 1, 0);
  }

  /** The function that is true where the answer is not this one: it is the other, or unknown. */
  notAnswered(variable: number, value: 'yes' | 'no'): number {
    return value === 'yes' ? this.#node(variable, 0, 1, 1) : this.#node(variable, 1, 0, 1);
  }

  not(a: number): number {
    if (a <= 1) return 1 - a;
    const known = this.#not.get(a);
    if (known !== undefined) return known;
    const [yes, no, unknown] = this.#ways[a] as Ways;
    const variable = this.#variable[a] as number;
    const result = this.#node(variable, this.not(yes), this.not(no), this.not(unknown));
    this.#not.set(a, result);
    return result;
  }

  and(a: number, b: number): number {
    if (a === 0 || b === 0) return 0;
    if (a === 1 || a === b) return b;
    return b === 1 ? a : this.#apply(true, a, b);
  }

  or(a: number, b: number): number {
    if (a === 1 || b === 1) return 1;
    if (a === 0 || a === b) return b;
    return b === 0 ? a : this.#apply(false, a, b);
  }

  /** At least n of these functions. */
  atLeast(n: number, functions: readonly number[]): number {
    if (n === 1) return functions.reduce((any, f) => this.or(any, f), 0);
    if (n === functions.length) return functions.reduce((all, f) => this.and(all, f), 1);
    // reached[j]: at least j of those seen so far.
    let reached = [1, ...Array.from({ length: n }, () => 0)];
    for (const f of functions) {
      reached = reached.map((r, j) => (j === 0 ? 1 : this.or(r, this.and(reached[j - 1] ?? 0, f))));
    }
    return reached[n] ?? 0;
  }

  /** The answers that a function depends on. */
  support(root: number): ReadonlySet<number> {
    const nodes = [...this.#reachable([root])].filter((node) => node > 1);
    return new Set(nodes.map((node) => this.#variable[node] as number));
  }

  /**
   * Functions ready to be worked out for 32 hypotheses at once. Nodes are made after those they lead
   * to, so one pass in the order of their making is enough.
   */
  lanes(roots: readonly number[]): (yes: Lanes, no: Lanes) => readonly number[] {
    const nodes = [...this.#reachable(roots)].sort((a, b) => a - b);
    const place = new Map(nodes.map((node, i) => [node, i]));
    const values = new Int32Array(nodes.length);
    const steps = nodes.map((node) => {
      const [ifYes = 0, ifNo = 0, otherwise = 0] = (this.#ways[node] as Ways).map(
        (way) => place.get(way) as number,
      );
      return { node, variable: this.#variable[node] as number, ifYes, ifNo, otherwise };
    });
    // No closures below: this runs hundreds of thousands of times when every state is tried.
    return (yes, no) => {
      for (let i = 0; i < steps.length; i++) {
        const { node, variable, ifYes, ifNo, otherwise } = steps[i] as (typeof steps)[number];
        if (node <= 1) {
          values[i] = -node;
          continue;
        }
        const y = yes(variable);
        const n = no(variable);
        values[i] =
          (y & (values[ifYes] as number)) |
          (n & (values[ifNo] as number)) |
          (~(y | n) & (values[otherwise] as number));
      }
      return roots.map((root) => values[place.get(root) as number] as number);
    };
  }

  /** Some answers of which a function is true, as few as the diagram shows; undefined if there are none. */
  example(root: number): ReadonlyMap<number, 'yes' | 'no'> | undefined {
    if (root === 0) return undefined;
    const answers = new Map<number, 'yes' | 'no'>();
    let node = root;
    while (node > 1) {
      const [yes, no, unknown] = this.#ways[node] as Ways;
      const variable = this.#variable[node] as number;
      // Every diagram but NEVER leads to ALWAYS, so any way on that is not NEVER will do.
      if (unknown === 0) answers.set(variable, yes === 0 ? 'no' : 'yes');
      node = unknown !== 0 ? unknown : yes !== 0 ? yes : no;
    }
    return answers;
  }

  #reachable(roots: readonly number[]): ReadonlySet<number> {
    const seen = new Set<number>();
    const visit = (node: number): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node > 1) for (const way of this.#ways[node] as readonly number[]) visit(way);
    };
    for (const root of roots) visit(root);
    return seen;
  }

  #apply(and: boolean, a: number, b: number): number {
    const results = and ? this.#and : this.#or;
    const key = a < b ? a * PAIR + b : b * PAIR + a;
    const known = results.get(key);
    if (known !== undefined) return known;
    const ofA = this.#variable[a] as number;
    const ofB = this.#variable[b] as number;
    const variable = Math.min(ofA, ofB);
    const [ofAYes, ofANo, ofAUnknown] = ofA === variable ? (this.#ways[a] as Ways) : [a, a, a];
    const [ofBYes, ofBNo, ofBUnknown] = ofB === variable ? (this.#ways[b] as Ways) : [b, b, b];
    const result = and
      ? this.#node(
          variable,
          this.and(ofAYes, ofBYes),
          this.and(ofANo, ofBNo),
          this.and(ofAUnknown, ofBUnknown),
        )
      : this.#node(
          variable,
          this.or(ofAYes, ofBYes),
          this.or(ofANo, ofBNo),
          this.or(ofAUnknown, ofBUnknown),
        );
    results.set(key, result);
    return result;
  }

  #node(variable: number, yes: number, no: number, unknown: number): number {
    if (yes === no && no === unknown) return yes;
    const ofVariable = this.#known[variable] ?? new Map<number, Map<number, number>>();
    this.#known[variable] = ofVariable;
    const decided = yes * PAIR + no;
    let ways = ofVariable.get(decided);
    if (ways === undefined) {
      ways = new Map();
      ofVariable.set(decided, ways);
    }
    const known = ways.get(unknown);
    if (known !== undefined) return known;
    if (this.#ways.length >= this.budget) throw new OverBudget();
    this.#variable.push(variable);
    const made = this.#ways.push([yes, no, unknown]) - 1;
    ways.set(unknown, made);
    return made;
  }
}

/** Where a node leads on each answer. */
type Ways = readonly [yes: number, no: number, unknown: number];

/** Two node numbers as one: budgets stay far below it, and its square is an exact integer. */
const PAIR = 2 ** 26;

/** The hypotheses, by lane, in which an answer is what is asked. */
export type Lanes = (variable: number) => number;

/** Thrown and caught inside the engine: the exact answer would cost more than it is worth. */
export class OverBudget extends Error {}
