import { writeFileSync } from 'node:fs';
import type { AtomValue, Condition, Fact, Law, Rule, Scope } from '@/lib/engine/pack';
import { reference } from '@/lib/engine/reference';
import { RANGES, SCOPES, VISIBLE } from '@/lib/engine/scopes';
import type { AtomRef, World } from '@/lib/engine/world';
import { randomLaw, randomWorld, seeded } from '../engine/random-law';
import { relevantByTrying } from '../engine/relevant-by-trying';
import { everyAtom } from '../engine/worlds';
import { explainedByTrying } from './by-trying';
import { type ConformanceCase, lawOfCase, PARTS } from './suite';

/**
 * `npm run conformance` writes the suite anew. What is expected comes from the reference interpreter
 * (and, for `why`, `missing` and `next`, from trying every combination of answers on it), never from the tape.
 */

const VALUES: readonly (AtomValue | undefined)[] = ['no', undefined, 'accounts-differ', 'yes'];
const FACTS = ['x', 'y', 'z'].map((id): ConformanceCase['pack']['facts'][number] => ({
  id,
  scope: 'act',
  type: 'yes-no',
}));

const oneAct = (values: readonly (AtomValue | undefined)[]): World => ({
  atoms: {},
  contexts: [],
  groups: [],
  acts: [{ id: 'act', atoms: atomsOf(values), groups: [], contexts: [] }],
  complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
});

const atomsOf = (values: readonly (AtomValue | undefined)[]) =>
  Object.fromEntries(
    values.flatMap((v, i) => (v === undefined ? [] : [[FACTS[i]?.id ?? '', v] as const])),
  );

function expected(given: Omit<ConformanceCase, 'expect'>): ConformanceCase {
  const verdicts = reference(lawOfCase(given), given.world).map(({ id, scope, verdict }) => ({
    id,
    at: scope,
    verdict,
  }));
  const explained = explainedByTrying(lawOfCase(given), given.world);
  return {
    ...given,
    expect: {
      verdicts,
      ...(explained?.why.length && { why: explained.why }),
      ...(explained?.missing.length && { missing: explained.missing }),
    },
  };
}

const about = (name: string, when: Condition, world: World, kind: Rule['kind'] = 'indicium') =>
  expected({
    name,
    pack: { facts: FACTS, rules: [{ id: 'rule', kind, scope: 'act', when }] },
    world,
  });

const say = (values: readonly (AtomValue | undefined)[]) =>
  values.map((v) => v ?? 'not asked').join(', ');

/** Every list of so many of the four values. */
function states(size: number): readonly (readonly (AtomValue | undefined)[])[] {
  if (size === 0) return [[]];
  return states(size - 1).flatMap((before) => VALUES.map((v) => [...before, v]));
}

const of = (n: number): readonly Condition[] => FACTS.slice(0, n).map(({ id }) => ({ fact: id }));

function truthTables(): readonly ConformanceCase[] {
  return [
    ...states(1).flatMap((v) => [
      about(`not: ${say(v)}`, { not: { fact: 'x' } }, oneAct(v)),
      about(`open: ${say(v)}`, { open: { fact: 'x' } }, oneAct(v), 'flag'),
    ]),
    ...states(2).flatMap((v) => [
      about(`all: ${say(v)}`, { all: of(2) }, oneAct(v)),
      about(`any: ${say(v)}`, { any: of(2) }, oneAct(v)),
    ]),
    ...(['declined', 'not-known'] as const).flatMap((v) => [
      about(`${v} is unknown`, { fact: 'x' }, oneAct([v])),
      about(`not: ${v} is unknown`, { not: { fact: 'x' } }, oneAct([v])),
    ]),
  ];
}

const atLeast = (): readonly ConformanceCase[] =>
  states(3).flatMap((v) =>
    [1, 2, 3].map((n) => about(`at least ${n}: ${say(v)}`, { atLeast: n, of: of(3) }, oneAct(v))),
  );

function lists(): readonly ConformanceCase[] {
  const over = [...states(0), ...states(1), ...states(2)];
  return over.flatMap((values) =>
    (['yes', 'not-known'] as const).flatMap((complete) =>
      (['some', 'every'] as const).map((kind) => {
        const where: Condition = { fact: 'x' };
        const acts = values.map((v, i) => ({
          id: `act-${i + 1}`,
          atoms: atomsOf([v]),
          groups: [],
          contexts: [],
        }));
        return expected({
          name: `${kind} act, list complete ${complete}: ${say(values) || 'none'}`,
          pack: {
            facts: FACTS,
            rules: [
              {
                id: 'rule',
                kind: 'indicium',
                scope: 'case',
                when: kind === 'some' ? { some: 'act', where } : { every: 'act', where },
              },
            ],
          },
          world: {
            ...oneAct([]),
            acts,
            complete: { contexts: 'yes', groups: 'yes', acts: complete },
          },
        });
      }),
    ),
  );
}

/** Two of everything, linked crosswise, so that a wrong link shows. */
function linked(atoms: (scope: string, id: string) => Readonly<Record<string, AtomValue>>): World {
  return {
    atoms: atoms('case', ''),
    contexts: ['c1', 'c2'].map((id) => ({ id, atoms: atoms('context', id) })),
    groups: [
      { id: 'g1', atoms: atoms('group', 'g1'), contexts: ['c1'] },
      { id: 'g2', atoms: atoms('group', 'g2'), contexts: ['c1', 'c2'] },
    ],
    acts: [
      {
        id: 'a1',
        atoms: atoms('act', 'a1'),
        groups: ['g1'],
        contexts: [
          { context: 'c1', atoms: atoms('act-in-context', 'a1c1') },
          { context: 'c2', atoms: atoms('act-in-context', 'a1c2') },
        ],
      },
      {
        id: 'a2',
        atoms: atoms('act', 'a2'),
        groups: ['g2'],
        contexts: [{ context: 'c2', atoms: atoms('act-in-context', 'a2c2') }],
      },
    ],
    complete: { contexts: 'yes', groups: 'yes', acts: 'yes' },
  };
}

function scopes(): readonly ConformanceCase[] {
  const facts = (['case', 'context', 'act', 'group', 'act-in-context'] as const).map((scope) => ({
    id: scope,
    scope,
    type: 'yes-no' as const,
  }));
  const places: readonly (readonly [string, string])[] = [
    ['case', ''],
    ['context', 'c1'],
    ['context', 'c2'],
    ['group', 'g1'],
    ['group', 'g2'],
    ['act', 'a1'],
    ['act', 'a2'],
    ['act-in-context', 'a1c1'],
    ['act-in-context', 'a1c2'],
    ['act-in-context', 'a2c2'],
  ];
  // One place says yes and all others no: what each scope sees of it.
  return places.map(([where, which]) => {
    const world = linked((scope, id) => ({
      [scope]: scope === where && id === which ? 'yes' : 'no',
    }));
    const rules = SCOPES.flatMap((scope) => [
      ...(VISIBLE[scope].includes(where as Scope)
        ? [rule(`${scope} sees ${where}`, scope, { fact: where })]
        : []),
      ...(Object.keys(RANGES[scope]) as Scope[])
        .filter((over) => VISIBLE[over].includes(where as Scope))
        .flatMap((over) => [
          rule(`${scope}: some ${over}`, scope, { some: over, where: { fact: where } }),
          rule(`${scope}: every ${over}`, scope, { every: over, where: { fact: where } }),
        ]),
    ]);
    return expected({ name: `yes at ${where} ${which}`.trim(), pack: { facts, rules }, world });
  });
}

const rule = (id: string, scope: Scope, when: Condition) =>
  ({ id, kind: 'indicium', scope, when }) as const;

const bare = (law: Law): ConformanceCase['pack'] => ({
  facts: law.vocabulary.facts.map(({ id, scope, type, options }: Fact) => ({
    id,
    scope,
    type,
    ...(options && { options }),
  })),
  rules: (law.packs[0]?.rules ?? []).map(({ id, kind, scope, when, crime }) => ({
    id,
    kind,
    scope,
    when,
    ...(crime && { crime }),
  })),
});

function random(): readonly ConformanceCase[] {
  return Array.from({ length: 200 }, (_, i) => {
    const source = seeded(i + 1);
    const law = randomLaw(source, { most: 4, deep: 2 });
    return expected({ name: `random ${i + 1}`, pack: bare(law), world: randomWorld(source, law) });
  });
}

function next(): readonly ConformanceCase[] {
  const cases: ConformanceCase[] = [];
  for (let seed = 1; cases.length < 60; seed++) {
    const source = seeded(seed);
    const pack = bare(randomLaw(source, { most: 4, deep: 3 }));
    const rules = pack.rules.map((r) =>
      r.scope.endsWith('-in-context') &&
      ['indicium', 'step', 'element', 'principle'].includes(r.kind)
        ? { ...r, kind: 'crime' as const, crime: { code: 'X', category: 'genocide' as const } }
        : r,
    );
    const given = { name: `next ${cases.length + 1}`, pack: { facts: pack.facts, rules } };
    const law = lawOfCase(given);
    const world = randomWorld(source, law);
    const open = everyAtom(law, world).flatMap(({ atom, recorded }): readonly AtomRef[] =>
      recorded === undefined ? [atom] : [],
    );
    if (open.length > 6) continue;
    const found = relevantByTrying(law, world, open);
    if (found.length === 0 && cases.length % 4 !== 0) continue;
    const made = expected({ ...given, world });
    cases.push({ ...made, expect: { ...made.expect, next: found } });
  }
  return cases;
}

const made: Readonly<Record<(typeof PARTS)[number], () => readonly ConformanceCase[]>> = {
  'truth-tables': truthTables,
  'at-least': atLeast,
  lists,
  scopes,
  random,
  next,
};
for (const part of PARTS) {
  // One case a line: a change to one case is a change to one line.
  const lines = made[part]().map((c) => JSON.stringify(c));
  writeFileSync(new URL(`${part}.json`, import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
}
