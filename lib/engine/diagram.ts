/**
 * Decision diagrams over answers. A node asks one open answer and has three ways on: yes, no, still
 * unknown. Diagrams are reduced (a node whose three ways are the same is left out) and shared, so two
 * equal functions are one number and the answers that a function depends on are those it mentions.
 */
export class Diagrams {
  static readonly NEVER = 0;
  static readonly ALWAYS = 1;

  readonly #variable: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  readonly #ways: (readonly [yes: number, no: number, unknown: number])[] = [
    [0, 0, 0],
    [1, 1, 1],
  ];
  readonly #known = new Map<string, number>();
  readonly #results = new Map<string, number>();

  constructor(readonly budget: number) {}

  /** The function that is true where an answer is yes (or no). */
  answered(variable: number, value: 'yes' | 'no'): number {
    return value === 'yes' ? this.#node(variable, 1, 0, 0) : this.#node(variable, 0, 1, 0);
  }

  /** The function that is true where an answer is there. */
  decided(variable: number): number {
    return this.#node(variable, 1, 1, 0);
  }

  and(a: number, b: number): number {
    if (a === 0 || b === 0) return 0;
    if (a === 1 || a === b) return b;
    return b === 1 ? a : this.#apply('&', a, b, (x, y) => this.and(x, y));
  }

  or(a: number, b: number): number {
    if (a === 1 || b === 1) return 1;
    if (a === 0 || a === b) return b;
    return b === 0 ? a : this.#apply('|', a, b, (x, y) => this.or(x, y));
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
    const found = new Set<number>();
    const seen = new Set<number>([0, 1]);
    const visit = (node: number): void => {
      if (seen.has(node)) return;
      seen.add(node);
      found.add(this.#variable[node] as number);
      for (const way of this.#ways[node] as readonly number[]) visit(way);
    };
    visit(root);
    return found;
  }

  #apply(op: string, a: number, b: number, recur: (x: number, y: number) => number): number {
    const key = a < b ? `${a}${op}${b}` : `${b}${op}${a}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.#variable[a] as number, this.#variable[b] as number);
    const way = (node: number, i: 0 | 1 | 2): number =>
      this.#variable[node] === variable ? (this.#ways[node]?.[i] as number) : node;
    const result = this.#node(
      variable,
      recur(way(a, 0), way(b, 0)),
      recur(way(a, 1), way(b, 1)),
      recur(way(a, 2), way(b, 2)),
    );
    this.#results.set(key, result);
    return result;
  }

  #node(variable: number, yes: number, no: number, unknown: number): number {
    if (yes === no && no === unknown) return yes;
    const key = `${variable} ${yes} ${no} ${unknown}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#ways.length >= this.budget) throw new OverBudget();
    this.#variable.push(variable);
    const made = this.#ways.push([yes, no, unknown]) - 1;
    this.#known.set(key, made);
    return made;
  }
}

/** Thrown and caught inside the engine: the exact answer would cost more than it is worth. */
export class OverBudget extends Error {}
