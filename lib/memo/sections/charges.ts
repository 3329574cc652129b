import type { Pair } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block, Cell, Note, Origin, Sentence } from '../value';
import { awaitedBeside } from './awaited-crimes';
import type { SectionDraft } from './draft';
import { notCompared } from './not-compared';

/** Cumulative and alternative charges: for each act the pairs, and what each crime adds in law. */
export function charges(desk: Desk): SectionDraft {
  const { say, assessment, case: c } = desk;
  const beside = notCompared(desk);
  const lead: Block = {
    type: 'paragraph',
    tone: 'small',
    sentences: [{ text: say('memo.charges.lead'), from: method('concurrence') }],
    notes: [
      {
        kind: 'source',
        label: say('memo.note.source', { count: desk.input.law.cumulation.sources.length }),
        sentences: [],
        cites: desk.input.law.cumulation.sources.map(desk.explain.cite),
      },
      ...(desk.full ? [] : authorities(desk)),
    ],
  };
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.charges.none'), from: method('concurrence') }],
  };
  return {
    id: 'charges',
    title: say('memo.charges.title'),
    part: 'body',
    blocks: [
      lead,
      ...(assessment.pairs.length === 0 && beside.length === 0 ? [none] : []),
      ...(desk.full ? [] : together(desk, assessment.pairs)),
      ...(desk.full ? c.acts : []).flatMap(({ id }) =>
        actPairs(
          desk,
          id,
          assessment.pairs.filter((p) => p.act === id),
        ),
      ),
      ...beside,
    ],
  };
}

/** The pairs of one act, in a table of their own. */
function actPairs(desk: Desk, act: string, pairs: readonly Pair[]): Block[] {
  if (pairs.length === 0) return [];
  const told = pairs.filter((p) => p.result !== 'cross-context');
  const cross = pairs.filter((p) => p.result === 'cross-context');
  return [
    { type: 'heading', level: 2, text: desk.cases.placeName({ act }) },
    ...(told.length > 0
      ? [
          pairTable(
            desk,
            told.map((pair) => row(desk, pair)),
          ),
        ]
      : []),
    ...crossing(desk, cross),
    ...awaitedBeside(desk, act),
  ];
}

/**
 * The same two crimes compare in the same way for every act and under every category: one row tells it,
 * with the acts that it holds for.
 */
function together(desk: Desk, pairs: readonly Pair[]): Block[] {
  const { say } = desk;
  const told = new Map<string, Pair[]>();
  const apart = pairs.filter((p) => p.result !== 'cross-context');
  const weighty = apart.filter((p) => isDecided(desk, p.a, p) || isDecided(desk, p.b, p));
  const shown = weighty.length > 0 ? weighty : apart;
  for (const pair of shown) {
    const code = (id: string) => desk.law.rule(id).crime?.code ?? id;
    const keep = pair.keep && code(pair.keep);
    const key = JSON.stringify([code(pair.a), code(pair.b), pair.result, keep, pair.distinct]);
    told.set(key, [...(told.get(key) ?? []), pair]);
  }
  const rows = [...told.values()].flatMap((same): (readonly Cell[])[] => {
    const [first] = same;
    if (!first) return [];
    const [one = [], other = [], result = []] = row(desk, first);
    const acts = [...new Set(same.map(({ act }) => desk.cases.placeName({ act })))];
    const holdsFor = {
      text: say('memo.charges.holdsFor', { acts: acts.join(say('explain.join')) }),
      from: pairOrigins(same),
    };
    return [[one, other, [...result, holdsFor]]];
  });
  return [
    ...(rows.length > 0 ? [pairTable(desk, rows)] : []),
    ...untold(
      desk,
      apart.filter((p) => !shown.includes(p)),
    ),
    ...crossing(
      desk,
      pairs.filter((p) => p.result === 'cross-context'),
    ),
  ];
}

/** Not open on this act, or for a group that the act affected. */
function isDecided(desk: Desk, crime: string, { act }: Pair): boolean {
  const groups = desk.case.acts.find(({ id }) => id === act)?.groups ?? [];
  return desk.assessment.candidates.some(
    ({ crime: id, scope, verdict }) =>
      id === crime &&
      verdict !== 'open' &&
      (scope.group === undefined ? scope.act === act : groups.includes(scope.group)),
  );
}

/** Pairs of crimes that are both still open: counted, since neither may come to be charged. */
function untold(desk: Desk, pairs: readonly Pair[]): Block[] {
  if (pairs.length === 0) return [];
  const text = desk.say('memo.charges.untold', { count: pairs.length });
  return [{ type: 'paragraph', sentences: [{ text, from: pairOrigins(pairs) }] }];
}

const pairOrigins = ([first, ...more]: readonly Pair[]): readonly [Origin, ...Origin[]] => {
  if (!first) throw new Error('memo: a sentence about no pair');
  const origin = (p: Pair): Origin => ({ pair: [p.a, p.b], act: p.act });
  return [origin(first), ...more.map(origin)];
};

function pairTable({ say }: Desk, rows: readonly (readonly Cell[])[]): Block {
  return {
    type: 'table',
    caption: '',
    head: [
      say('memo.charges.oneHead'),
      say('memo.charges.otherHead'),
      say('memo.charges.resultHead'),
    ],
    widths: [5, 5, 4.6],
    rows,
  };
}

/** Pairs that differ in the context alone are many and say the same: one sentence tells them. */
function crossing(desk: Desk, pairs: readonly Pair[]): Block[] {
  if (pairs.length === 0) return [];
  const text = desk.say('memo.charges.many', { count: pairs.length });
  return [{ type: 'paragraph', sentences: [{ text, from: pairOrigins(pairs) }] }];
}

function row(desk: Desk, pair: Pair): readonly Cell[] {
  const { say, law } = desk;
  const from = [{ pair: [pair.a, pair.b], act: pair.act }] as const;
  const result: Sentence[] = [
    { text: `${capital(say(`explain.result.${pair.result}`))}.`, from, label: true },
  ];
  if (pair.keep !== undefined) {
    result.push({
      text: say('memo.charges.keep', { crime: law.ruleText(pair.keep).short }),
      from,
    });
  }
  if (pair.caveat) result.push({ text: say('memo.charges.caveat'), from });
  return [
    side(desk, pair, 'a'),
    side(desk, pair, 'b'),
    [...result, ...(desk.full ? authority(desk, pair, from) : [])],
  ];
}

/** A crime, and what it needs that the other does not. */
function side(desk: Desk, pair: Pair, which: 'a' | 'b'): Cell {
  const { say, law } = desk;
  const from = [{ pair: [pair.a, pair.b], act: pair.act }] as const;
  const atoms = pair.distinct[which].map((atom) => law.texts.legalAtoms[atom] ?? atom);
  const adds =
    atoms.length > 0
      ? say('memo.charges.adds', { atoms: atoms.join(say('explain.join')) })
      : say('memo.charges.addsNothing');
  return [
    { text: law.ruleText(pair[which]).short, from: [{ rule: pair[which] }], label: true },
    { text: adds, from },
  ];
}

/** What was held against charging together, once for all pairs. */
function authorities(desk: Desk): readonly Note[] {
  return (['against'] as const).flatMap((kind) => {
    const ids = new Set(desk.assessment.pairs.flatMap((p) => p.authority[kind]));
    if (ids.size === 0) return [];
    const cites = [...ids].map((id) => desk.explain.cite(desk.law.holding(id)));
    return [
      { kind, label: desk.say(`memo.note.${kind}`), sentences: [], cites, holdings: [...ids] },
    ];
  });
}

function authority(desk: Desk, pair: Pair, from: readonly [Origin]): Cell {
  const told = (kind: 'for' | 'against'): Sentence[] => {
    const holdings = pair.authority[kind].map((id) => desk.law.holding(id));
    const origins = holdings.map(({ id }): Origin => ({ holding: id }));
    const cites = holdings.map(desk.holdingCite);
    const label = `${desk.say(`memo.note.${kind}`)}:`;
    return holdings.length > 0 ? [{ text: label, from: [...from, ...origins], cites }] : [];
  };
  return [...told('for'), ...told('against')];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
