import type { ScopeRef } from '@/lib/engine/world';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell, Origin, Sentence } from '../value';
import { candidateFindings, strongestFirst } from './candidates';
import { countParts } from './chapters';
import type { SectionDraft } from './draft';
import { noCrime } from './no-crime';
import { recordedWords } from './recorded-answer';

/**
 * Counts that can be proposed, act by act, and the check of their wording: time, place, victims, act,
 * coercion, purpose, mode, contextual link. A count that leaves one out gives no notice of it.
 */
export function counts(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const candidates = strongestFirst(candidateFindings(desk));
  const lead: Block = {
    type: 'paragraph',
    tone: 'small',
    sentences: [{ text: say('memo.counts.lead'), from: method('counts') }],
  };
  const none: Block = {
    type: 'paragraph',
    sentences: noCrime(
      desk,
      c.acts.map(({ id }) => id),
    ),
  };
  return {
    id: 'counts',
    title: say('memo.counts.title'),
    part: 'body',
    blocks: [
      lead,
      ...(candidates.length === 0 ? [none] : []),
      ...c.acts.flatMap(({ id }): Block[] => {
        const found = candidates.filter((f) => f.scope.act === id);
        if (found.length === 0) return [];
        return [
          { type: 'heading', level: 2, text: desk.cases.placeName({ act: id }) },
          {
            type: 'list',
            items: found.map((f) => [
              { text: desk.law.ruleText(f.id).short, from: fromFinding(f), mark: desk.mark(f) },
            ]),
          },
          ...(desk.input.depth === 'summary' ? [] : [wording(desk, id)]),
        ];
      }),
      ...c.groups.flatMap(({ id }): Block[] => {
        const found = candidates.filter((f) => f.scope.group === id && f.scope.act === undefined);
        if (found.length === 0) return [];
        const items = found.map((f) => [
          { text: desk.law.ruleText(f.id).short, from: fromFinding(f), mark: desk.mark(f) },
        ]);
        return [
          { type: 'heading', level: 2, text: desk.cases.placeName({ group: id }) },
          { type: 'list', items },
        ];
      }),
    ],
  };
}

type Part = keyof typeof countParts;

/** Each part of the wording: what is recorded for it, and what the count has to say. */
function wording(desk: Desk, act: string): Block {
  const { say } = desk;
  return {
    type: 'table',
    caption: '',
    head: [
      say('memo.counts.partHead'),
      say('memo.counts.recordedHead'),
      say('memo.counts.sayHead'),
    ],
    widths: [2.6, 6, 6],
    rowHeads: true,
    rows: (Object.keys(countParts) as Part[]).map((part) => [
      [{ text: say(`memo.counts.parts.${part}`), from: method('counts') }],
      recordedFor(desk, act, part),
      [{ text: say(`memo.counts.says.${part}`), from: method('counts') }],
    ]),
  };
}

function recordedFor(desk: Desk, act: string, part: Part): Cell {
  const { say } = desk;
  const cell = placesOf(desk, act).flatMap((at) =>
    countParts[part].flatMap((fact): Sentence[] => {
      const answer = desk.law.law.vocabulary.facts.some((f) => f.id === fact)
        ? desk.cases.answer(at, fact)
        : undefined;
      if (!answer) return [];
      const from: readonly [Origin] = [{ answer: fact, at }];
      const recorded = recordedWords(desk, fact, answer)
        .map((text) => text.replace(/\.$/, ''))
        .join(', ');
      const told = say('memo.facts.line', { fact: desk.law.factShort(fact), recorded });
      const alleged =
        answer.standing === 'alleged' ? ` (${say('memo.facts.standing.alleged')})` : '';
      return [{ text: `${told}${alleged}.`, from }];
    }),
  );
  return cell.length > 0
    ? cell
    : [{ text: say('memo.counts.notRecorded'), from: method('counts'), label: true }];
}

/** The act, its contexts, the links between them, the groups it affected, and the case. */
function placesOf(desk: Desk, id: string): readonly ScopeRef[] {
  const act = desk.case.acts.find((a) => a.id === id);
  const contexts = act?.contexts ?? [];
  return [
    {},
    ...contexts.map(({ context }) => ({ context })),
    ...(act?.groups ?? []).map((group) => ({ group })),
    { act: id },
    ...contexts.map(({ context }) => ({ act: id, context })),
  ];
}
