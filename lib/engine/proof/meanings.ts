import { atomKey, parts, unreachable } from '../conditions';
import { Diagrams } from '../diagram';
import { atLeast, type Meaning, ofAtom, opposite, whileOpen } from '../meaning';
import type { Condition, ExampleFacts, Rule, RuleId, Vocabulary } from '../pack';

/** The meaning of conditions in the one-instance world, as diagrams over the atoms of the vocabulary. */
export class LawMeanings {
  readonly diagrams: Diagrams;
  readonly #rules: ReadonlyMap<RuleId, Rule>;
  readonly #keys: string[] = [];
  readonly #variables = new Map<string, number>();
  readonly #ofRule = new Map<RuleId, Meaning>();
  readonly #choices = new Map<string, readonly string[]>();

  constructor(vocabulary: Vocabulary, rules: ReadonlyMap<RuleId, Rule>, budget: number) {
    this.diagrams = new Diagrams(budget);
    this.#rules = rules;
    for (const fact of vocabulary.facts) {
      const keys = (fact.options ?? [undefined]).map((option) => atomKey(fact.id, option));
      for (const key of keys) {
        this.#variables.set(key, this.#keys.push(key) - 1);
        if (fact.type === 'choice') this.#choices.set(key, keys);
      }
    }
  }

  ofRule(rule: Rule): Meaning {
    const known = this.#ofRule.get(rule.id);
    if (known) return known;
    const made = this.of(rule.when);
    this.#ofRule.set(rule.id, made);
    return made;
  }

  of(c: Condition): Meaning {
    const { diagrams } = this;
    const inner = () => parts(c).map(([, part]) => this.of(part));
    const first = () => this.of(parts(c)[0]?.[1] as Condition);
    if ('in' in c)
      return atLeast(
        diagrams,
        1,
        c.in.map((option) => this.#atom(c.fact, option)),
      );
    if ('is' in c) return this.#atom(c.fact, c.is);
    if ('fact' in c) return this.#atom(c.fact);
    if ('finding' in c) return this.ofRule(this.#rules.get(c.finding) as Rule);
    if ('all' in c) return atLeast(diagrams, c.all.length, inner());
    if ('any' in c) return atLeast(diagrams, 1, inner());
    if ('atLeast' in c) return atLeast(diagrams, c.atLeast, inner());
    if ('not' in c) return opposite(first());
    if ('open' in c) return whileOpen(diagrams, first());
    if ('where' in c) return first();
    return unreachable(c);
  }

  /** Answers of which a function is true and in which no choice has two answers; undefined if none. */
  witness(root: number): ExampleFacts | undefined {
    const answers = this.diagrams.example(this.possible(root));
    return (
      answers && Object.fromEntries([...answers].map(([v, value]) => [this.#keys[v] ?? '', value]))
    );
  }

  /** A function where the answers to a choice can stand together, and nowhere else. */
  possible(root: number): number {
    const { diagrams } = this;
    const choices = new Set(
      [...diagrams.support(root)].map((v) => this.#choices.get(this.#keys[v] ?? '')),
    );
    let result = root;
    for (const keys of choices) {
      const variables = (keys ?? []).map((key) => this.#variables.get(key) as number);
      const notAllNo = variables.map((v) => diagrams.notAnswered(v, 'no'));
      if (variables.length > 0) result = diagrams.and(result, diagrams.atLeast(1, notAllNo));
      variables.forEach((v, i) => {
        for (const w of variables.slice(i + 1)) {
          const notBoth = diagrams.or(
            diagrams.notAnswered(v, 'yes'),
            diagrams.notAnswered(w, 'yes'),
          );
          result = diagrams.and(result, notBoth);
        }
      });
    }
    return result;
  }

  /** Whether two conditions always come to the same. */
  same(a: Meaning, b: Meaning): boolean {
    return (['t', 'f', 'd'] as const).every(
      (k) => a[k] === b[k] || this.possible(this.differ(a[k], b[k])) === Diagrams.NEVER,
    );
  }

  /** The atoms on which a meaning depends. */
  support({ t, f, d }: Meaning): readonly string[] {
    const all = new Set([t, f, d].flatMap((root) => [...this.diagrams.support(root)]));
    return [...all].sort((a, b) => a - b).map((v) => this.#keys[v] ?? '');
  }

  /**
   * A meaning ready for 32 hypotheses at once, over atoms in the order of `keys`: the lanes in which
   * each is yes, and in which it is no. Works out when it is true, false, decided.
   */
  lanes(
    { t, f, d }: Meaning,
    keys: readonly string[],
  ): (yes: Int32Array, no: Int32Array) => readonly number[] {
    const workOut = this.diagrams.lanes([t, f, d]);
    const places = new Int32Array(this.#keys.length);
    keys.forEach((key, i) => {
      places[this.#variables.get(key) as number] = i;
    });
    return (yes, no) =>
      workOut(
        (v) => yes[places[v] as number] as number,
        (v) => no[places[v] as number] as number,
      );
  }

  /** Where one of two functions is true and the other is not. */
  differ(a: number, b: number): number {
    const { diagrams } = this;
    return diagrams.or(diagrams.and(a, diagrams.not(b)), diagrams.and(b, diagrams.not(a)));
  }

  #atom(fact: string, option?: string): Meaning {
    return ofAtom(this.diagrams, this.#variables.get(atomKey(fact, option)) as number);
  }
}
