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

/** Orders the nodes so that runs of one scope are long: by stratum, then by scope. */
function inStrata(computed: readonly Node[]): readonly { node: Node; stratum: number }[] {
  const strata = new Map<number, number>();
  const stratumOf = (node: Node, reader: Scope): number => {
    if (node.kind === 'atom') return 0;
    if (node.kind === 'finding') return stratumOf(node.inner, reader);
    return (strata.get(node.id) ?? 0) + (node.place.scope === reader ? 0 : 1);
  };
  const placed = computed.map((node, order) => {
    const stratum = Math.max(0, ...reads(node).map((r) => stratumOf(r, node.place.scope)));
    strata.set(node.id, stratum);
    return { node, stratum, scope: SCOPES.indexOf(node.place.scope), order };
  });
  return placed.sort((a, b) => a.stratum - b.stratum || a.scope - b.scope || a.order - b.order);
}

function instruction(node: Node, relations: Relation[]): readonly number[] {
  const to = node.place.slot * PLANES;
  switch (node.kind) {
    case 'all':
    case 'any': {
      const count = node.members.length;
      if (node.members.every((m) => m.place.scope === node.place.scope)) {
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
