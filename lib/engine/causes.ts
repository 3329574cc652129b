import type { CompiledRule, Engine } from './compile';
import type { Node } from './nodes';
import type { AtomValue, RuleId, Scope, Verdict } from './pack';
import { type Reader, workedOut } from './reader';
import { once } from './reasons';
import { scopeKey } from './scopes';
import type { Instance } from './sheet';
import { reads } from './tape';
import type { AtomRef, World } from './world';

/**
 * One case, run twice: under the law of another day, under another version of the packs, or with other
 * answers. The two worlds are made from the same case (`toWorld`, each with its own vocabulary), so
 * they hold the same acts, contexts and groups with the same links.
 */
export type Run = { readonly engine: Engine; readonly world: World };

/** Why a verdict is another one: the nearest things that themselves differ, down through findings. */
export type Cause =
  | { readonly code: 'rule'; readonly id: RuleId }
  | {
      readonly code: 'answer';
      readonly atom: AtomRef;
      /** `not-in-law`: that side's vocabulary has no such question or option. */
      readonly before: AtomValue | 'not-asked' | 'not-in-law';
      readonly after: AtomValue | 'not-asked' | 'not-in-law';
    };

export type Sides = { readonly before: Side; readonly after: Side };
export type Place = {
  readonly rule: CompiledRule;
  readonly instance: Instance;
  readonly verdict: Verdict;
};

/** A run worked out. A finding goes by its rule and the key of its instance. */
export class Side {
  readonly reader: Reader;

  constructor({ engine, world }: Run) {
    this.reader = workedOut(engine, world);
  }

  /** The finding of a rule at an instance; undefined where the rule is not in force, or nothing is there. */
  place(id: RuleId, at: string): Place | undefined {
    const rule = this.reader.engine.byId.get(id);
    const instance = rule && this.reader.instanceAt(rule.rule.scope, at);
    if (rule === undefined || instance === undefined) return undefined;
    return { rule, instance, verdict: this.reader.verdict(this.reader.word(rule.root, instance)) };
  }

  /** The keys of the instances that a rule is about here. */
  keysOf(id: RuleId): readonly string[] {
    const scope = this.reader.engine.byId.get(id)?.rule.scope;
    if (scope === undefined) return [];
    const known = this.#keys.get(scope);
    if (known !== undefined) return known;
    const keys = this.reader.instances(scope).map(({ at }) => scopeKey(at));
    this.#keys.set(scope, keys);
    return keys;
  }

  readonly #keys = new Map<Scope, readonly string[]>();
}

/**
 * The rules and answers behind a change. A finding is another one because its own rule is, because an
 * answer that it reads is, or because a finding that it reads is another one; that one is followed.
 * Both versions are walked, since either may read what the other does not.
 */
export function causes(
  sides: Sides,
  finding: { readonly id: RuleId; readonly at: string },
  changed: ReadonlySet<RuleId>,
): readonly Cause[] {
  const found = new Map<string, Cause>();
  const seen = new Set<string>();
  const follow = (id: RuleId, at: string): void => {
    if (seen.has(`${id} ${at}`)) return;
    seen.add(`${id} ${at}`);
    const [a, b] = [sides.before.place(id, at), sides.after.place(id, at)];
    if (a?.verdict === b?.verdict) return;
    if (changed.has(id)) found.set(`rule ${id}`, { code: 'rule', id });
    for (const [side, place] of [
      [sides.before, a],
      [sides.after, b],
    ] as const) {
      if (place) readBy(side.reader, place, { finding: follow, atom: compareAnswers });
    }
  };
  const compareAnswers = (atom: AtomRef): void => {
    const [was, is] = [recorded(sides.before.reader, atom), recorded(sides.after.reader, atom)];
    if (was === is) return;
    const name = `answer ${atom.fact} ${atom.option ?? ''} ${scopeKey(atom.at)}`;
    found.set(name, { code: 'answer', atom, before: was, after: is });
  };
  follow(finding.id, finding.at);
  return [...found.values()];
}

/** Names every answer and every finding that a condition reads, as far as the next finding. */
function readBy(
  reader: Reader,
  { rule, instance }: Place,
  found: {
    readonly finding: (id: RuleId, at: string) => void;
    readonly atom: (atom: AtomRef) => void;
  },
): void {
  const visit = once(reader, (node: Node, at: Instance) => {
    if (node.kind === 'atom') found.atom(reader.atom(node, at));
    else if (node.kind === 'finding') {
      const scope = reader.engine.byId.get(node.rule)?.rule.scope ?? 'case';
      found.finding(node.rule, scopeKey(reader.seen(at, scope).at));
    } else if (node.kind === 'some' || node.kind === 'every') {
      for (const other of reader.related(node, at)) visit(node.inner, other);
    } else for (const part of reads(node)) visit(part, at);
  });
  visit(rule.root, instance);
}

function recorded(reader: Reader, atom: AtomRef): AtomValue | 'not-asked' | 'not-in-law' {
  return reader.knows(atom) ? reader.placeOf(atom).recorded : 'not-in-law';
}
