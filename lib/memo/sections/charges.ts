import type { Pair } from '@/lib/engine/findings';
import { type Desk, method } from '../desk';
import type { Block, Cell, Origin, Sentence } from '../value';
import type { SectionDraft } from './draft';

/** Cumulative and alternative charges: for each act the pairs, and what each crime adds in law. */
export function charges(desk: Desk): SectionDraft {
  const { say, assessment, case: c } = desk;
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
      ...(assessment.pairs.length === 0 ? [none] : []),
      ...c.acts.flatMap(({ id }) =>
        actPairs(
          desk,
          id,
          assessment.pairs.filter((p) => p.act === id),
        ),
      ),
    ],
  };
}

/** Pairs that differ in the context alone are many and say the same: one sentence tells them. */
function actPairs(desk: Desk, act: string, pairs: readonly Pair[]): Block[] {
  const { say } = desk;
  if (pairs.length === 0) return [];
  const told = pairs.filter((p) => p.result !== 'cross-context');
  const cross = pairs.filter((p) => p.result === 'cross-context');
  const [first, ...more] = cross.map((p): Origin => ({ pair: [p.a, p.b], act: p.act }));
  return [
    { type: 'heading', level: 2, text: desk.cases.placeName({ act }) },
    ...(told.length > 0
      ? [
          {
            type: 'table' as const,
            caption: '',
            head: [
              say('memo.charges.oneHead'),
              say('memo.charges.otherHead'),
              say('memo.charges.resultHead'),
            ],
            widths: [5, 5, 4.6],
            rows: told.map((pair) => row(desk, pair)),
          },
        ]
      : []),
    ...(first
      ? [
          {
            type: 'paragraph' as const,
            sentences: [
              {
                text: say('memo.charges.many', { count: cross.length }),
                from: [first, ...more] as const,
              },
            ],
          },
        ]
      : []),
  ];
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
    [...result, ...authority(desk, pair, from)],
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
