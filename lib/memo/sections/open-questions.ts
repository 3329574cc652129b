import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { samePlace } from '../case-index';
import { type Desk, method } from '../desk';
import type { Block, Origin, Sentence } from '../value';
import { candidateFindings } from './candidates';
import type { SectionDraft } from './draft';

/** What can still change a finding on a crime, by place; and what stays open because of an answer given. */
export function openQuestions(desk: Desk): SectionDraft {
  const { say } = desk;
  const atoms = stillOpen(desk);
  const waiting = atoms.filter((a) => desk.openValue(a) === 'not-asked');
  const staying = atoms.filter((a) => desk.openValue(a) !== 'not-asked');
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.open.none'), from: method('relevance') }],
  };
  return {
    id: 'unanswered',
    title: say('memo.open.title'),
    part: 'annex',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.open.lead'), from: method('relevance') }],
      },
      ...(atoms.length === 0 ? [none] : []),
      ...list(desk, say('memo.open.canChange'), waiting),
      ...list(desk, say('memo.open.stays'), staying),
      ...further(desk, atoms),
    ],
  };
}

/** Everything that keeps a candidate crime open. */
export function stillOpen(desk: Desk): readonly AtomRef[] {
  const open = new Map(
    candidateFindings(desk).flatMap((f) =>
      f.missing.map((atom) => [JSON.stringify(atom), atom] as const),
    ),
  );
  return [...open.values()];
}

/** How many questions bear on other crimes: counted, since a list of them would be the whole path. */
function further(desk: Desk, told: readonly AtomRef[]): Block[] {
  const question = (atom: AtomRef) => JSON.stringify([atom.fact, atom.at]);
  const known = new Set(told.map(question));
  const more = new Set(
    (desk.input.relevance?.atoms ?? []).map(question).filter((q) => !known.has(q)),
  );
  if (more.size === 0) return [];
  return [
    {
      type: 'paragraph',
      sentences: [
        { text: desk.say('memo.open.further', { count: more.size }), from: method('relevance') },
      ],
    },
  ];
}

function list(desk: Desk, title: string, atoms: readonly AtomRef[]): Block[] {
  const items = desk.cases.places.flatMap((at) => {
    const here = atoms.filter((a) => samePlace(a.at, at));
    return line(desk, at, here);
  });
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'definitions', items },
  ];
}

function line(desk: Desk, at: ScopeRef, atoms: readonly AtomRef[]) {
  const [first, ...rest] = atoms.map((a): Origin => ({ answer: a.fact, at: a.at }));
  if (!first) return [];
  const facts = [...new Set(atoms.map((a) => a.fact))].map((id) => desk.law.factShort(id));
  const sentences: Sentence[] = [
    { text: `${facts.join(desk.say('explain.join'))}.`, from: [first, ...rest] },
  ];
  const term = desk.cases.placeName(at);
  return [{ term: term.charAt(0).toUpperCase() + term.slice(1), sentences }];
}
