import type { CompiledRule, Engine } from './compile';
import { atomKey } from './conditions';
import type { Node, Place } from './nodes';
import type { AtomValue, Fact, Verdict } from './pack';
import { SCOPE_NUMBER, SCOPES, scopeKey } from './scopes';
import { atomsOf, type Instance, laySheet, type Sheet } from './sheet';
import { run, verdictAt } from './tape';
import type { AtomRef, World } from './world';

/** A rule at one instance, and the word where its result stands. */
export type FindingPlace = {
  readonly rule: CompiledRule;
  readonly instance: Instance;
  readonly root: number;
};

/** Every finding of a world worked out, ready to be read. */
export function workedOut(engine: Engine, world: World): Reader {
  const sheet = laySheet(engine, world);
  run(engine.program, sheet);
  return new Reader(engine, sheet, world);
}

/** Reads results off a sheet that has been run. Lane 0 holds what is recorded. */
export class Reader {
  #findings: readonly FindingPlace[] | undefined;
  readonly #atoms = new Map<number, AtomRef>();
  readonly #instances = new Map<Instance['scope'], ReadonlyMap<string, Instance>>();

  constructor(
    readonly engine: Engine,
    readonly sheet: Sheet,
    readonly world: World,
  ) {}

  /** Every rule at every instance of its scope, in the order of the packs and then of the world. */
  findings(): readonly FindingPlace[] {
    if (this.#findings === undefined) {
      const found: FindingPlace[] = [];
      for (const rule of this.engine.rules) {
        for (const place of this.places(rule)) found.push(place);
      }
      this.#findings = found;
    }
    return this.#findings;
  }

  /** One rule at every instance of its scope. */
  places(rule: CompiledRule): readonly FindingPlace[] {
    const { scope, word } = rule.root.place;
    const frames = this.sheet.frames[SCOPE_NUMBER[rule.rule.scope]] as Int32Array;
    const seen = SCOPE_NUMBER[scope];
    return this.instances(rule.rule.scope).map((instance) => ({
      rule,
      instance,
      root: (frames[instance.number * SCOPES.length + seen] as number) + word,
    }));
  }

  instances(scope: Instance['scope']): readonly Instance[] {
    return this.sheet.instances[SCOPE_NUMBER[scope]] ?? [];
  }

  /** The instance of a scope that has this `scopeKey`. */
  instanceAt(scope: Instance['scope'], key: string): Instance | undefined {
    let byKey = this.#instances.get(scope);
    if (byKey === undefined) {
      // Of things that are there twice, the first counts.
      byKey = new Map([...this.instances(scope)].reverse().map((i) => [scopeKey(i.at), i]));
      this.#instances.set(scope, byKey);
    }
    return byKey.get(key);
  }

  /** Where the result of a node stands, as an instance sees it. */
  word(node: Node, instance: Instance): number {
    const { scope, word } = node.place;
    return this.#frame(instance, scope) + word;
  }

  verdict(word: number, lane = 0): Verdict {
    return verdictAt(this.sheet.words, word, lane);
  }

  /** The instance of a scope that an instance sees: an act in a context sees the act. */
  seen(instance: Instance, scope: Instance['scope']): Instance {
    if (instance.scope === scope) return instance;
    const number = scope === 'case' ? 0 : instance[scope as 'act' | 'context' | 'group'];
    const found = this.instances(scope)[number ?? -1];
    if (found === undefined) throw new Error(`${scope} cannot be read from ${instance.scope}`);
    return found;
  }

  /** The instances that `some` or `every` ranges over. */
  related(
    node: Extract<Node, { kind: 'some' | 'every' }>,
    instance: Instance,
  ): readonly Instance[] {
    const from = node.place.scope;
    const relation = this.engine.program.relations.findIndex(
      (r) => r.from === from && r.over === node.over,
    );
    const reader = this.seen(instance, from);
    const numbers = this.sheet.related[relation]?.[reader.number] ?? [];
    const all = this.instances(node.over);
    return numbers.flatMap((i) => all[i] ?? []);
  }

  /** One object for each atom, so that the findings which name it share it. */
  atom(node: Extract<Node, { kind: 'atom' }>, instance: Instance): AtomRef {
    const word = this.word(node, instance);
    const known = this.#atoms.get(word);
    if (known !== undefined) return known;
    const made = {
      fact: node.fact.id,
      ...(node.option !== undefined && { option: node.option }),
      at: this.seen(instance, node.fact.scope).at,
    };
    this.#atoms.set(word, made);
    return made;
  }

  recorded(node: Extract<Node, { kind: 'atom' }>, instance: Instance): AtomValue | 'not-asked' {
    const atoms = atomsOf(this.world, this.seen(instance, node.fact.scope));
    const key = atomKey(node.fact.id, node.option);
    return (Object.hasOwn(atoms, key) ? atoms[key] : undefined) ?? 'not-asked';
  }

  /** The atoms of a fact that have not been asked at an instance of its scope, and where they stand. */
  notAsked(fact: Fact, instance: Instance): readonly { atom: AtomRef; word: number }[] {
    const { at } = instance;
    const atoms = atomsOf(this.world, instance);
    const frame = this.#frame(instance, fact.scope);
    const found: { atom: AtomRef; word: number }[] = [];
    for (const option of fact.options ?? [undefined]) {
      const key = atomKey(fact.id, option);
      const word = this.engine.words[fact.scope].get(key);
      if (word === undefined || (Object.hasOwn(atoms, key) && atoms[key] !== undefined)) continue;
      const atom = { fact: fact.id, ...(option !== undefined && { option }), at };
      found.push({ atom, word: frame + word });
    }
    return found;
  }

  /** Where an atom stands, and what is recorded for it. Throws where there is no such atom. */
  placeOf(atom: AtomRef): { word: number; recorded: AtomValue | 'not-asked' } {
    const found = this.#find(atom);
    const key = atomKey(atom.fact, atom.option);
    if (found === undefined) throw new Error(`no atom "${key}" there`);
    const { place, instance } = found;
    const atoms = atomsOf(this.world, instance);
    return {
      word: this.#frame(instance, place.scope) + place.word,
      recorded: (Object.hasOwn(atoms, key) ? atoms[key] : undefined) ?? 'not-asked',
    };
  }

  /** Whether the law has the question or option, and the world what it is about. */
  knows(atom: AtomRef): boolean {
    return this.#find(atom) !== undefined;
  }

  #find({ fact, option, at }: AtomRef): { place: Place; instance: Instance } | undefined {
    const place = this.engine.atoms.get(atomKey(fact, option));
    const instance = place && this.instanceAt(place.scope, scopeKey(at));
    return place && instance && { place, instance };
  }

  #frame(instance: Instance, scope: Instance['scope']): number {
    const frames = this.sheet.frames[SCOPE_NUMBER[instance.scope]] as Int32Array;
    return frames[instance.number * SCOPES.length + SCOPE_NUMBER[scope]] as number;
  }
}
