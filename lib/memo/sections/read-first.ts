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
  const found = restingOn(desk, 'disputed');
  if (found.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: desk.say('memo.answers.disputed') },
    entries(desk, found),
  ];
}
