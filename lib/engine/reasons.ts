import type { Reason } from './findings';
import type { Node } from './nodes';
import type { Reader } from './reader';
import { scopeKey } from './scopes';
import type { Instance } from './sheet';
import { reads } from './tape';
import type { AtomRef } from './world';

/**
 * In all four values the parts that decide a result are those that share it: a false `all` is false by
 * its false parts, an open one is open by its open parts. `not` and `open` pass on to what they hold.
 * All of them are collected, not the first: a reader who corrects one reason must see the next.
 */
function deciding(
  reader: Reader,
  node: Node,
  instance: Instance,
): readonly (readonly [Node, Instance])[] {
  if (node.kind === 'not' || node.kind === 'open') return [[node.inner, instance]];
  const verdict = reader.verdict(reader.word(node, instance));
  const same = ([part, at]: readonly [Node, Instance]) =>
    reader.verdict(reader.word(part, at)) === verdict;
  if (node.kind === 'some' || node.kind === 'every') {
    return reader
      .related(node, instance)
      .map((other) => [node.inner, other] as const)
      .filter(same);
  }
  return reads(node)
    .map((part) => [part, instance] as const)
    .filter(same);
}

/** The reasons for a finding, down to answers and to other findings. */
export function because(reader: Reader, root: Node, instance: Instance): readonly Reason[] {
  const reasons: Reason[] = [];
  const visit = once(reader, (node, at) => {
    if (node.kind === 'atom') {
      reasons.push({ code: 'fact', atom: reader.atom(node, at), value: reader.recorded(node, at) });
    } else if (node.kind === 'finding') {
      const verdict = reader.verdict(reader.word(node, at));
      const scope = reader.engine.byId.get(node.rule)?.rule.scope ?? 'case';
      reasons.push({ code: 'finding', id: node.rule, at: reader.seen(at, scope).at, verdict });
    } else {
      for (const [part, other] of deciding(reader, node, at)) visit(part, other);
      if (node.kind === 'some' || node.kind === 'every')
        reasons.push(...aboutList(reader, node, at));
    }
  });
  visit(root, instance);
  return distinct(reasons);
}

function aboutList(
  reader: Reader,
  node: Extract<Node, { kind: 'some' | 'every' }>,
  at: Instance,
): readonly Reason[] {
  const verdict = reader.verdict(reader.word(node, at));
  if (verdict === 'open') {
    return node.lists
      .filter((list) => reader.world.complete[list] !== 'yes')
      .map((list) => ({ code: 'list-may-be-incomplete', list }));
  }
  const list = node.lists[0];
  const nothing = reader.related(node, at).length === 0 && list !== undefined;
  return nothing ? [{ code: 'nothing-linked', list }] : [];
}

/**
 * The open answers, through other findings and down to the facts, that keep a finding open. Where a
 * closer question and the one that leads to it are both open, only the leading one is named.
 */
export function missing(reader: Reader, root: Node, instance: Instance): readonly AtomRef[] {
  const atoms: AtomRef[] = [];
  const visit = once(reader, (node, at) => {
    if (reader.verdict(reader.word(node, at)) !== 'open') return;
    if (node.kind === 'atom') atoms.push(reader.atom(node, at));
    else if (node.kind === 'finding') visit(node.inner, at);
    else for (const [part, other] of deciding(reader, node, at)) visit(part, other);
  });
  visit(root, instance);
  return withoutCloser(reader, atoms);
}

/** A closer question is not named where the question that leads to it is open too. */
function withoutCloser(reader: Reader, atoms: readonly AtomRef[]): readonly AtomRef[] {
  const leads = new Map(reader.engine.law.vocabulary.facts.map(({ id, after }) => [id, after]));
  const open = new Set(atoms.map(({ fact, at }) => `${fact} ${scopeKey(at)}`));
  return atoms.filter(({ fact, at }) => !open.has(`${leads.get(fact)} ${scopeKey(at)}`));
}

type Visit = (node: Node, at: Instance) => void;

/** Visits each node at each instance once, however many paths lead there. */
export function once(reader: Reader, visit: Visit): Visit {
  const seen = new Set<number>();
  return (node, at) => {
    // A finding stands in the same word as its rule's condition, and is another thing to visit.
    const key = reader.word(node, at) * 2 + (node.kind === 'finding' ? 1 : 0);
    if (seen.has(key)) return;
    seen.add(key);
    visit(node, at);
  };
}

/** "The list may be incomplete" can come by several paths. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const lists = new Set<string>();
  return reasons.filter((r) => {
    if (!('list' in r)) return true;
    const key = `${r.code} ${r.list}`;
    return !lists.has(key) && lists.add(key);
  });
}
