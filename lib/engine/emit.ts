import type { Node, Place } from './nodes';
import type { Scope } from './pack';
import { SCOPES } from './scopes';
import { CODES, type Program, type Relation, reads, SCOPE_SHIFT } from './tape';

const operand = ({ scope, word }: Place): number => (SCOPES.indexOf(scope) << SCOPE_SHIFT) | word;

/** Nodes must come after all that they read. */
export function emit(table: {
  readonly computed: readonly Node[];
  readonly frameSize: Program['frameSize'];
}): Program {
  const relations: Relation[] = [];
  const tape: number[] = [];
  const segments: { scope: number; start: number; end: number }[] = [];
  for (const { scope, step } of inStrata(table.computed, relations)) {
    if (segments.at(-1)?.scope !== scope) {
      segments.push({ scope, start: tape.length, end: tape.length });
    }
    tape.push(...step);
    const last = segments.at(-1);
    if (last) last.end = tape.length;
  }
  return { frameSize: table.frameSize, tape: Int32Array.from(tape), segments, relations };
}

/** What a node computes, as numbers, and where in the order it comes. */
type Step = {
  readonly stratum: number;
  readonly scope: number;
  readonly depth: number;
  readonly step: readonly number[];
};

/**
 * Orders the nodes so that runs of one scope are long (by stratum, then by scope), and within such a
 * run by depth, kind and length: a processor guesses the next step right when it is like the one before.
 */
function inStrata(computed: readonly Node[], relations: Relation[]): readonly Step[] {
  const op = ({ step: [code = 0] }: Step): number => code;
  const placed = new Map<number, { stratum: number; depth: number }>();
  const below = (node: Node, reader: Scope): { stratum: number; depth: number } => {
    if (node.kind === 'finding' || node.kind === 'not') return below(node.inner, reader);
    const { stratum, depth } = placed.get(node.id) ?? { stratum: -1, depth: -1 };
    if (stratum < 0) return { stratum: 0, depth: 0 };
    return node.place.scope === reader
      ? { stratum, depth: depth + 1 }
      : { stratum: stratum + 1, depth: 0 };
  };
  const rows = computed.map((node) => {
    const parts = reads(node).map((part) => below(part, node.place.scope));
    const stratum = Math.max(0, ...parts.map((part) => part.stratum));
    const depth = Math.max(0, ...parts.map((p) => (p.stratum === stratum ? p.depth : 0)));
    placed.set(node.id, { stratum, depth });
    const step = instruction(node, relations);
    return { stratum, scope: SCOPES.indexOf(node.place.scope), depth, step };
  });
  return rows.sort(
    (a, b) =>
      a.stratum - b.stratum ||
      a.scope - b.scope ||
      a.depth - b.depth ||
      op(a) - op(b) ||
      a.step.length - b.step.length,
  );
}

/**
 * Since a negation is the neighbouring word, `any` is `all` with everything the other way round: "not
 * all of them not". So are `some` and `every`, and the tape knows only one of each.
 */
function instruction(node: Node, relations: Relation[]): readonly number[] {
  const to = node.place.word;
  switch (node.kind) {
    case 'all':
    case 'any': {
      const flip = node.kind === 'any' ? 1 : 0;
      const own = node.members.every((m) => m.place.scope === node.place.scope);
      const members = node.members.map((m) => (own ? m.place.word : operand(m.place)) ^ flip);
      return [own ? CODES.ALL : CODES.WIDE_ALL, to ^ flip, members.length, ...members];
    }
    case 'atLeast': {
      const members = node.members.map((m) => operand(m.place));
      return [CODES.AT_LEAST, to, members.length, node.n, ...members];
    }
    case 'open':
      return [CODES.OPEN, to, operand(node.inner.place)];
    case 'some':
    case 'every': {
      const flip = node.kind === 'some' ? 1 : 0;
      const relation = { from: node.place.scope, over: node.over, lists: node.lists };
      let index = relations.findIndex((r) => r.from === relation.from && r.over === relation.over);
      if (index < 0) index = relations.push(relation) - 1;
      return [CODES.EVERY, to ^ flip, index, operand(node.inner.place) ^ flip];
    }
    case 'atom':
    case 'not':
    case 'finding':
      throw new Error(`a ${node.kind} computes nothing`);
  }
}
