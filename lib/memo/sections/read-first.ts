import type { Finding } from '@/lib/engine/findings';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { samePlace } from '../case-index';
import { type Desk, fromFinding, method } from '../desk';
import { type Resting, resting } from '../resting';
import type { Block, Sentence } from '../value';

/** What the law leaves to judgement, and what accounts differ on: read before any answer. */
export function whatToReadFirst(desk: Desk): Block[] {
  return [...toBeMade(desk), ...judgements(desk), ...disputed(desk)];
}

/** Judgements that were made or disputes that there are, with the steps and candidate crimes that rest on them. */
const restingOn = (desk: Desk, on: keyof Finding['restsOn']): readonly Entry[] =>
  gather(
    resting(desk.law, desk.assessment, on).filter(({ finding }) => worthNaming(desk, finding)),
  );

type Entry = { readonly atom: AtomRef; readonly findings: Finding[]; readonly places: ScopeRef[] };

/** Steps and candidate crimes by the question that they wait for or rest on, whatever the act. */
function byQuestion(desk: Desk, pick: (f: Finding) => readonly AtomRef[]): readonly Entry[] {
  const named = desk.assessment.findings.filter((f) => worthNaming(desk, f));
  return gather(named.map((finding) => ({ finding, atoms: pick(finding) })));
}

function gather(all: readonly Resting[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const { finding, atoms } of all) {
    for (const atom of atoms) {
      const key = `${atom.fact}=${atom.option ?? ''}`;
      const entry = found.get(key) ?? { atom, findings: [], places: [] };
      entry.findings.push(finding);
      if (!entry.places.some((place) => samePlace(place, atom.at))) entry.places.push(atom.at);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}

function worthNaming(desk: Desk, { id, kind, scope }: Finding): boolean {
  if (kind === 'step') return true;
  return desk.assessment.candidates.some((x) => x.crime === id && samePlace(x.scope, scope));
}

function entries(desk: Desk, found: readonly Entry[]): Block {
  const { say } = desk;
  const list = (texts: readonly string[]) => [...new Set(texts)].join(say('explain.join'));
  return {
    type: 'definitions',
    items: found.map(({ atom, findings, places }) => {
      const sentence: Sentence = {
        text: say('memo.answers.restsOn', {
          findings: list(findings.map((f) => desk.law.ruleText(f.id).short)),
          places: list(places.map(desk.cases.placeName)),
        }),
        from: [{ answer: atom.fact, at: places[0] ?? {} }, ...findings.flatMap(fromFinding)],
      };
      return { term: desk.explain.atomName(atom), sentences: [sentence] };
    }),
  };
}

/** Judgements that nobody has made yet and on which a candidate crime waits: they are read first. */
function toBeMade(desk: Desk): Block[] {
  const { say } = desk;
  const found = byQuestion(desk, (f) =>
    f.missing.filter((atom) => desk.law.fact(atom.fact).judgement === true),
  );
  if (found.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: say('memo.answers.toBeMade') },
    {
      type: 'paragraph',
      sentences: [{ text: say('memo.answers.toBeMadeLead'), from: method('judgements') }],
    },
    entries(desk, found),
  ];
}

function judgements(desk: Desk): Block[] {
  const { say } = desk;
  const found = restingOn(desk, 'judgements');
  const heading: Block = { type: 'heading', level: 2, text: say('memo.answers.judgements') };
  if (found.length === 0) {
    return [
      heading,
      {
        type: 'paragraph',
        sentences: [{ text: say('memo.answers.judgementsNone'), from: method('judgements') }],
      },
    ];
  }
  const oneIsEnough = found.some(({ findings }) =>
    findings.some((f) => f.restsOn.judgements.some((set) => set.length > 1)),
  );
  return [
    heading,
    {
      type: 'paragraph',
      sentences: [
        { text: say('memo.answers.judgementsLead'), from: method('judgements') },
        ...(oneIsEnough
          ? [{ text: say('memo.answers.judgementsOneOf'), from: method('judgements') }]
          : []),
      ],
    },
    entries(desk, found),
  ];
}

function disputed(desk: Desk): Block[] {
  const resting = restingOn(desk, 'disputed');
  const named = new Set(resting.flatMap(({ atom, places }) => places.map((at) => key(atom, at))));
  const others = differing(desk).filter((atom) => !named.has(key(atom, atom.at)));
  if (resting.length + others.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: desk.say('memo.answers.disputed') },
    ...(resting.length > 0 ? [entries(desk, resting)] : []),
    ...(others.length > 0 ? [withoutWeight(desk, others)] : []),
  ];
}

const key = ({ fact, option }: AtomRef, { act, context, group }: ScopeRef): string =>
  [fact, option, act, context, group].join(' ');

/** Every answer on which accounts differ, line by line where it is a list. */
function differing({ cases, law }: Desk): readonly AtomRef[] {
  return cases.places.flatMap((at) =>
    law.law.vocabulary.facts.flatMap(({ id: fact }): AtomRef[] => {
      const answer = cases.answer(at, fact);
      if (answer?.state === 'accounts-differ') return [{ fact, at }];
      if (answer?.state !== 'picked') return [];
      return Object.entries(answer.options).flatMap(([option, told]) =>
        told === 'accounts-differ' ? [{ fact, option, at }] : [],
      );
    }),
  );
}

/** A dispute that turns no finding is one all the same: a reader must not learn of it from the other side. */
function withoutWeight(desk: Desk, atoms: readonly AtomRef[]): Block {
  const { say, cases, explain } = desk;
  return {
    type: 'list',
    items: atoms.map((atom) => [
      {
        text: say('memo.answers.differs', {
          answer: explain.atomName(atom),
          place: cases.placeName(atom.at),
        }),
        from: [{ answer: atom.fact, at: atom.at }],
      },
    ]),
  };
}
