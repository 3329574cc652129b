import type { Node, Place } from './nodes';
import type { Scope } from './pack';
import { SCOPES } from './scopes';
import { CODES, PLANES, type Program, type Relation, reads, SCOPE_SHIFT } from './tape';

const operand = ({ scope, slot }: Place): number =>
  (SCOPES.indexOf(scope) << SCOPE_SHIFT) | (slot * PLANES);

/** Nodes must come after all that they read. */
export function emit(table: {
  readonly computed: readonly Node[];
  readonly frameSize: Program['frameSize'];
}): Program {
  const relations: Relation[] = [];
  const tape: number[] = [];
  const segments: { scope: number; start: number; end: number }[] = [];
  let current: Scope | undefined;
  for (const { node } of inStrata(table.computed)) {
    if (node.place.scope !== current) {
      current = node.place.scope;
      segments.push({ scope: SCOPES.indexOf(current), start: tape.length, end: tape.length });
    }
    tape.push(...instruction(node, relations));
    const last = segments.at(-1);
    if (last) last.end = tape.length;
  }
  return { frameSize: table.frameSize, tape: Int32Array.from(tape), segments, relations };
}

/**
 * Orders the nodes so that runs of one scope are long (by stratum, then by scope), and within such a
 * run by depth and shape: a processor guesses the next step right when it is like the one before.
 */
function inStrata(computed: readonly Node[]): readonly { node: Node; stratum: number }[] {
  const placed = new Map<number, { stratum: number; depth: number }>();
  const below = (node: Node, reader: Scope): { stratum: number; depth: number } => {
    if (node.kind === 'finding') return below(node.inner, reader);
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
    const shape = `${node.kind} ${reads(node).length}`;
    return { node, stratum, depth, shape, scope: SCOPES.indexOf(node.place.scope) };
  });
  return rows.sort(
    (a, b) =>
      a.stratum - b.stratum ||
      a.scope - b.scope ||
      a.depth - b.depth ||
      (a.shape < b.shape ? -1 : Number(a.shape > b.shape)),
  );
}

function instruction(node: Node, relations: Relation[]): readonly number[] {
  const to = node.place.slot * PLANES;
  switch (node.kind) {
    case 'all':
    case 'any': {
      const count = node.members.length;
      if (count > 0 && node.members.every((m) => m.place.scope === node.place.scope)) {
        const own = node.members.map((m) => m.place.slot * PLANES);
        return [node.kind === 'all' ? CODES.ALL : CODES.ANY, to, count, ...own];
      }
      const wide = node.members.map((m) => operand(m.place));
      return [node.kind === 'all' ? CODES.WIDE_ALL : CODES.WIDE_ANY, to, count, ...wide];
    }
    case 'atLeast':
      return [
        CODES.AT_LEAST,
        to,
        node.members.length,
        node.n,
        ...node.members.map((m) => operand(m.place)),
      ];
    case 'not':
    case 'open':
      return [node.kind === 'not' ? CODES.NOT : CODES.OPEN, to, operand(node.inner.place)];
    case 'some':
    case 'every': {
      const relation = { from: node.place.scope, over: node.over, lists: node.lists };
      let index = relations.findIndex((r) => r.from === relation.from && r.over === relation.over);
      if (index < 0) index = relations.push(relation) - 1;
      return [
        node.kind === 'some' ? CODES.SOME : CODES.EVERY,
        to,
        index,
        operand(node.inner.place),
      ];
    }
    case 'atom':
    case 'finding':
      throw new Error(`a ${node.kind} computes nothing`);
  }
}
