import { actRanges } from './act-ranges';
import type { Fault } from './check-condition';
import { checkLaw } from './check-law';
import { emit } from './emit';
import { matters } from './goals';
import { inForce } from './in-force';
import { type Node, NodeTable, type Place } from './nodes';
import type { FactScope, HoldingId, IsoDate, Law, Rule, RuleId, Scope } from './pack';
import { SCOPES } from './scopes';
import type { Program } from './tape';

export type CompiledRule = {
  readonly rule: Rule;
  readonly pack: string;
  /** The condition as a graph in which equal parts are one node. */
  readonly root: Node;
  /** For a crime: its elements, in the order of the packs. */
  readonly elements: readonly CompiledRule[];
};

/** Law in the form that runs. Immutable; one engine serves any number of worlds. */
export type Engine = {
  readonly law: Law;
  /** The day on which the law is read; absent, the latest version of each rule. */
  readonly on?: IsoDate;
  readonly rules: readonly CompiledRule[];
  readonly byId: ReadonlyMap<RuleId, CompiledRule>;
  /** The rulings that speak to some facts only, with their conditions. */
  readonly holdings: readonly {
    readonly id: HoldingId;
    readonly scope: FactScope;
    readonly root: Node;
  }[];
  /** Where each atom of the vocabulary stands in the frame of its scope. */
  readonly atoms: ReadonlyMap<string, Place>;
  /** The same for each scope by itself: the word in its frame. */
  readonly words: Readonly<Record<Scope, ReadonlyMap<string, number>>>;
  /** The names of the atoms of each scope, in the order in which they stand in its frame, from its beginning. */
  readonly inOrder: Readonly<Record<Scope, readonly string[]>>;
  readonly program: Program;
  /** Whether a finding that matters depends on acts other than its own. */
  readonly goalsRangeOverActs: boolean;
};

/** Our own mistake in a pack: thrown, with the rule and the path in the message. */
export class LawFault extends Error {
  constructor(readonly found: Fault) {
    super(`${found.rule ? `rule "${found.rule}": ` : ''}${found.fault} (${found.path})`);
    this.name = 'LawFault';
  }
}

/**
 * Makes law runnable, as it stands on a day. Throws a `LawFault` that names the first faulty rule;
 * `parseLaw` returns all faults instead.
 */
export function compile(law: Law, options: { readonly on?: IsoDate } = {}): Engine {
  const fault = checkLaw(law, options.on)[0];
  if (fault !== undefined) throw new LawFault(fault);
  return compileChecked(law, options);
}

/** `compile` for a law that `checkLaw` has passed. */
export function compileChecked(law: Law, options: { readonly on?: IsoDate } = {}): Engine {
  const placed = inForce(law, options.on);
  const table = new NodeTable(law.vocabulary, new Map(placed.map(({ rule }) => [rule.id, rule])));
  const bare = placed.map(({ rule, pack }) => ({
    rule,
    pack,
    root: table.ofRule(rule),
    elements: [],
  }));
  const rules: readonly CompiledRule[] = bare.map((r) =>
    r.rule.kind === 'crime'
      ? { ...r, elements: bare.filter((e) => e.rule.element?.of === r.rule.id) }
      : r,
  );
  const holdings = law.holdings.flatMap(({ id, onPoint }) =>
    onPoint === undefined
      ? []
      : [{ id, scope: onPoint.scope, root: table.ofCondition(onPoint.when, onPoint.scope) }],
  );
  const rangesOverActs = actRanges();
  return {
    law,
    ...(options.on !== undefined && { on: options.on }),
    rules,
    holdings,
    byId: new Map(rules.map((r) => [r.rule.id, r])),
    atoms: table.atoms,
    ...byScope(table.atoms),
    program: emit(table),
    goalsRangeOverActs: rules.some(({ rule, root }) => matters(rule) && rangesOverActs(root)),
  };
}

function byScope(atoms: ReadonlyMap<string, Place>): Pick<Engine, 'words' | 'inOrder'> {
  const each = <X>(make: () => X) =>
    Object.fromEntries(SCOPES.map((scope) => [scope, make()])) as Record<Scope, X>;
  const words = each(() => new Map<string, number>());
  const inOrder = each((): string[] => []);
  for (const [key, { scope, word }] of atoms) {
    const name = asPropertyName(key);
    words[scope].set(name, word);
    inOrder[scope].push(name);
  }
  return { words, inOrder };
}

/** The same text, as the engine of the language keeps it for names of properties: compared at a glance. */
const asPropertyName = (key: string): string => Object.keys({ [key]: true })[0] ?? key;
