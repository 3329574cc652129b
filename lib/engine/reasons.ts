import type { Reason } from './findings';
import type { Node } from './nodes';
import type { FactId } from './pack';
import type { Reader } from './reader';
import type { Instance } from './sheet';
import { reads } from './tape';
import type { AtomRef, ScopeRef } from './world';

/**
 * In all four values the parts that decide a result are those that share it: a false `all` is false by
 * its false parts, an open one is open by its open parts. `not` and `open` pass on to what they hold.
 * All of them are visited, not the first: a reader who corrects one reason must see the next.
 */
function eachDeciding(reader: Reader, node: Node, instance: Instance, visit: Visit): void {
  if (node.kind === 'not' || node.kind === 'open') {
    visit(node.inner, instance);
    return;
  }
  const verdict = reader.verdict(reader.word(node, instance));
  if (node.kind === 'some' || node.kind === 'every') {
    for (const other of reader.related(node, instance)) {
      if (reader.verdict(reader.word(node.inner, other)) === verdict) visit(node.inner, other);
    }
    return;
  }
  for (const part of reads(node)) {
    if (reader.verdict(reader.word(part, instance)) === verdict) visit(part, instance);
  }
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
      eachDeciding(reader, node, at, visit);
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
 * closer question and the one that leads to it are both open, only the leading one is named. One of
 * these serves all findings of a world: what several of them lack is looked for once.
 */
export function missingIn(reader: Reader): (root: Node, instance: Instance) => readonly AtomRef[] {
  const known = new Map<number, readonly AtomRef[]>();
  const openBelow = (node: Node, at: Instance): readonly AtomRef[] => {
    // A finding stands in the same word as its rule's condition.
    if (node.kind === 'finding') return openBelow(node.inner, at);
    const word = reader.word(node, at);
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = reader.verdict(word) === 'open' ? collect(node, at) : [];
    known.set(word, found);
    return found;
  };
  const collect = (node: Node, at: Instance): readonly AtomRef[] => {
    if (node.kind === 'atom') return [reader.atom(node, at)];
    const parts: (readonly AtomRef[])[] = [];
    eachDeciding(reader, node, at, (part, other) => parts.push(openBelow(part, other)));
    return parts.length === 1 ? (parts[0] ?? []) : [...new Set(parts.flat())];
  };
  const leads = new Map(
    reader.engine.law.vocabulary.facts.flatMap(({ id, after }) => (after ? [[id, after]] : [])),
  );
  return (root, instance) => withoutCloser(leads, openBelow(root, instance));
}

/** A closer question is not named where the question that leads to it is open too. */
function withoutCloser(
  leads: ReadonlyMap<FactId, FactId>,
  atoms: readonly AtomRef[],
): readonly AtomRef[] {
  if (!atoms.some(({ fact }) => leads.has(fact))) return atoms;
  const open = new Map<ScopeRef, Set<FactId>>();
  for (const { fact, at } of atoms) open.set(at, (open.get(at) ?? new Set()).add(fact));
  return atoms.filter(({ fact, at }) => {
    const lead = leads.get(fact);
    return lead === undefined || open.get(at)?.has(lead) !== true;
  });
}

type Visit = (node: Node, at: Instance) => void;

/** Visits each node at each instance once, however many paths lead there. */
export function once(reader: Reader, visit: Visit): Visit {
  const seen = new Set<number>();
  return (node, at) => {
    // A negation stands in the same words as what it holds, and only passes on to it. A finding stands
    // in the same word as its rule's condition, and is another thing to visit.
    if (node.kind === 'not') {
      visit(node, at);
      return;
    }
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
