import type { Engine } from './compile';
import type { AtomValue, Scope } from './pack';
import { SCOPES } from './scopes';
import { PLANES, type Relation } from './tape';
import type { Atoms, InstanceId, ScopeRef, World } from './world';

/** One thing that facts and findings are about, by its places in the world's lists. */
export type Instance = {
  readonly scope: Scope;
  /** Its place among the instances of its scope. */
  readonly number: number;
  readonly at: ScopeRef;
  readonly act?: number;
  readonly context?: number;
  readonly group?: number;
};

/**
 * A world laid out for the tape: a frame of words for each instance, and which frames each one sees.
 * The layout depends only on what is in the world and how it is linked, so worlds of one shape can
 * share a sheet, each in lanes of its own.
 */
export type Sheet = {
  readonly words: Int32Array;
  /** Per scope (in the order of `SCOPES`). */
  readonly instances: readonly (readonly Instance[])[];
  readonly counts: readonly number[];
  /** Per scope, per instance, per scope: where the frame begins that this instance sees; -1 for none. */
  readonly frames: readonly Int32Array[];
  /** Per relation, per instance: the instances that it ranges over. */
  readonly related: readonly (readonly (readonly number[])[])[];
  readonly overFrames: readonly Int32Array[];
  /** Per relation: the lanes in which there may be more than is listed. */
  readonly incomplete: Int32Array;
};

/** The links of a world by number. A link to something that is not there counts as no link. */
type Links = {
  readonly actContexts: readonly (readonly number[])[];
  readonly actGroups: readonly (readonly number[])[];
  readonly groupContexts: readonly (readonly number[])[];
};

/** Lays out a world for an engine and records its answers in all lanes. Nothing is worked out yet: `run` does that. */
export function laySheet(engine: Engine, world: World): Sheet {
  const links = linksOf(world);
  const instances = instancesOf(world, links);
  const { frames, size } = layFrames(engine.program.frameSize, instances);
  const { relations } = engine.program;
  const sheet: Sheet = {
    words: new Int32Array(size),
    instances,
    counts: instances.map((list) => list.length),
    frames,
    related: relations.map((r) => relate(r, instances, links)),
    overFrames: relations.map((r) => frames[SCOPES.indexOf(r.over)] as Int32Array),
    incomplete: new Int32Array(relations.length),
  };
  record(engine, sheet, world, -1);
  return sheet;
}

/** Writes what a world records into some lanes of a sheet that was laid for a world of its shape. */
export function record(engine: Engine, sheet: Sheet, world: World, lanes: number): void {
  for (const [s, scope] of SCOPES.entries()) {
    const frames = sheet.frames[s] as Int32Array;
    for (const instance of sheet.instances[s] ?? []) {
      const base = frames[instance.number * SCOPES.length + s] as number;
      const names = engine.words[scope];
      recordAtoms(names, engine.inOrder[scope], sheet.words, base, atomsOf(world, instance), lanes);
    }
  }
  engine.program.relations.forEach(({ lists }, r) => {
    const open = lists.some((list) => world.complete[list] !== 'yes');
    sheet.incomplete[r] = ((sheet.incomplete[r] as number) & ~lanes) | (open ? lanes : 0);
  });
}

// Here goes much of the time of a single evaluation. Lists of names and of values are read quickly whatever
// was recorded before (`for in` and looking up each value are not), and an answer mostly follows the one
// before it in the vocabulary: then its place need not be looked up.
function recordAtoms(
  places: ReadonlyMap<string, number>,
  inOrder: readonly string[],
  words: Int32Array,
  base: number,
  atoms: Atoms,
  lanes: number,
): void {
  const others = ~lanes;
  const names = Object.keys(atoms);
  const values = Object.values(atoms);
  let next = 0;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (inOrder[next] !== name) {
      const word = places.get(name);
      if (word === undefined) continue;
      next = word / PLANES;
    }
    const at = base + PLANES * next++;
    const value = values[i];
    let yes = 0;
    let no = 0;
    if (value === 'yes') yes = lanes;
    else if (value === 'no') no = lanes;
    else if (value === 'accounts-differ') yes = no = lanes;
    words[at] = ((words[at] as number) & others) | yes;
    words[at + 1] = ((words[at + 1] as number) & others) | no;
  }
}

/** Sets one atom in some lanes. What is not known, declined or not asked is unknown. */
export function put(
  words: Int32Array,
  at: number,
  value: AtomValue | undefined,
  lanes: number,
): void {
  const others = ~lanes;
  const contested = value === 'accounts-differ';
  words[at] = ((words[at] as number) & others) | (value === 'yes' || contested ? lanes : 0);
  words[at + 1] = ((words[at + 1] as number) & others) | (value === 'no' || contested ? lanes : 0);
}

/** What is recorded about an instance. */
export function atomsOf(world: World, { scope, act, context, group }: Instance): Atoms {
  const none: Atoms = {};
  switch (scope) {
    case 'case':
      return world.atoms;
    case 'context':
      return world.contexts[context as number]?.atoms ?? none;
    case 'act':
      return world.acts[act as number]?.atoms ?? none;
    case 'group':
      return world.groups[group as number]?.atoms ?? none;
    case 'act-in-context': {
      const id = world.contexts[context as number]?.id;
      return world.acts[act as number]?.contexts.find((l) => l.context === id)?.atoms ?? none;
    }
    case 'group-in-context':
      // No fact is about a group in a context: only findings are.
      return none;
  }
}

function linksOf(world: World): Links {
  const places = (items: readonly { readonly id: InstanceId }[]) => {
    const found = new Map<InstanceId, number>();
    items.forEach(({ id }, i) => {
      if (!found.has(id)) found.set(id, i);
    });
    return (ids: readonly InstanceId[]) => [...new Set(ids.flatMap((id) => found.get(id) ?? []))];
  };
  const contexts = places(world.contexts);
  const groups = places(world.groups);
  return {
    actContexts: world.acts.map((a) => contexts(a.contexts.map((l) => l.context))),
    actGroups: world.acts.map((a) => groups(a.groups)),
    groupContexts: world.groups.map((g) => contexts(g.contexts)),
  };
}

function instancesOf(world: World, links: Links): readonly (readonly Instance[])[] {
  const contextId = (c: number) => world.contexts[c]?.id ?? '';
  const lists: Record<Scope, readonly Omit<Instance, 'scope' | 'number'>[]> = {
    case: [{ at: {} }],
    context: world.contexts.map(({ id }, context) => ({ at: { context: id }, context })),
    act: world.acts.map(({ id }, act) => ({ at: { act: id }, act })),
    group: world.groups.map(({ id }, group) => ({ at: { group: id }, group })),
    'act-in-context': world.acts.flatMap(({ id }, act) =>
      (links.actContexts[act] ?? []).map((context) => ({
        at: { act: id, context: contextId(context) },
        act,
        context,
      })),
    ),
    'group-in-context': world.groups.flatMap(({ id }, group) =>
      (links.groupContexts[group] ?? []).map((context) => ({
        at: { context: contextId(context), group: id },
        context,
        group,
      })),
    ),
  };
  return SCOPES.map((scope) => lists[scope].map((found, number) => ({ ...found, scope, number })));
}

function layFrames(
  frameSize: Readonly<Record<Scope, number>>,
  instances: readonly (readonly Instance[])[],
): { frames: readonly Int32Array[]; size: number } {
  let size = 0;
  const starts = SCOPES.map((scope, s) => {
    const start = size;
    size += (instances[s]?.length ?? 0) * frameSize[scope];
    return start;
  });
  const begin = (scope: Scope, number: number | undefined): number =>
    number === undefined
      ? -1
      : (starts[SCOPES.indexOf(scope)] as number) + number * frameSize[scope];
  const frames = instances.map((list) => {
    const rows = new Int32Array(list.length * SCOPES.length).fill(-1);
    list.forEach((instance, i) => {
      const wider: Partial<Record<Scope, number>> = {
        case: 0,
        ...(instance.context !== undefined && { context: instance.context }),
        ...(instance.act !== undefined && { act: instance.act }),
        ...(instance.group !== undefined && { group: instance.group }),
        [instance.scope]: i,
      };
      SCOPES.forEach((scope, s) => {
        rows[i * SCOPES.length + s] = begin(scope, wider[scope]);
      });
    });
    return rows;
  });
  return { frames, size };
}

function relate(
  { from, over }: Relation,
  instances: readonly (readonly Instance[])[],
  links: Links,
): readonly (readonly number[])[] {
  const all = instances[SCOPES.indexOf(over)] ?? [];
  const has = (list: readonly (readonly number[])[], of: number, what: number) =>
    list[of]?.includes(what) === true;
  return (instances[SCOPES.indexOf(from)] ?? []).map((x) =>
    all.flatMap((s, i) => {
      const act = x.act ?? s.act;
      const context = x.context ?? s.context;
      const group = x.group ?? s.group;
      if (x.act !== undefined && s.act !== undefined && x.act !== s.act) return [];
      if (x.context !== undefined && s.context !== undefined && x.context !== s.context) return [];
      if (x.group !== undefined && s.group !== undefined && x.group !== s.group) return [];
      if (from === 'case') return [i];
      if (act !== undefined && context !== undefined && !has(links.actContexts, act, context))
        return [];
      if (act !== undefined && group !== undefined && !has(links.actGroups, act, group)) return [];
      // A group that the act affected counts in each of the act's contexts, linked to them or not.
      if (from === 'act-in-context' && over === 'group') return [i];
      if (
        group !== undefined &&
        context !== undefined &&
        !has(links.groupContexts, group, context)
      ) {
        return [];
      }
      return [i];
    }),
  );
}
