import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { samePlace } from '../case-index';
import { type Desk, method } from '../desk';
import type { Block, Origin, Sentence } from '../value';
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
    id: 'open',
    title: say('memo.open.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.open.lead'), from: method('relevance') }],
      },
      ...(atoms.length === 0 ? [none] : []),
      ...list(desk, say('memo.open.canChange'), waiting),
      ...list(desk, say('memo.open.stays'), staying),
      ...(desk.input.relevance?.exact === false
        ? [
            {
              type: 'paragraph' as const,
              tone: 'small' as const,
              sentences: [
                { text: say('memo.open.approximate'), from: method('relevance') },
              ] as const,
            },
          ]
        : []),
    ],
  };
}

/** The engine's relevant atoms where they are given, else everything that keeps a candidate open. */
function stillOpen(desk: Desk): readonly AtomRef[] {
  if (desk.input.relevance) return desk.input.relevance.atoms;
  const seen = new Set<string>();
  return desk.assessment.candidates
    .flatMap((x) => desk.finding(x.crime, x.scope)?.missing ?? [])
    .filter((atom) => {
      const key = JSON.stringify(atom);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
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
