import type { Finding } from '@/lib/engine/findings';
import type { ScopeRef } from '@/lib/engine/world';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell, Origin, Sentence } from '../value';
import { countParts } from './chapters';
import { recordedLine } from './recorded-answer';

type Part = keyof typeof countParts;
const PARTS = Object.keys(countParts) as Part[];

/** What the wording of this count needs and nothing is recorded for. */
export function lacking(desk: Desk, f: Finding): Sentence {
  const { say } = desk;
  const parts = named(desk, missingIn(desk, f));
  const text = parts ? say('memo.counts.lacks', { parts }) : say('memo.counts.complete');
  return { text, from: fromFinding(f) };
}

/** What the wording of counts on the same act or group lacks: what any of them does. */
export function lackingInAny(desk: Desk, counts: readonly Finding[]): Cell {
  const [first, ...more] = counts.flatMap(fromFinding);
  if (!first) return [];
  const missing = new Set(counts.flatMap((f) => missingIn(desk, f)));
  const parts = named(
    desk,
    PARTS.filter((part) => missing.has(part)),
  );
  const text = parts
    ? desk.say('memo.next.list', { list: parts })
    : desk.say('memo.counts.lacksNothing');
  return [{ text, from: [first, ...more] }];
}

function missingIn(desk: Desk, f: Finding): readonly Part[] {
  const places = placesOf(desk, f.scope);
  return PARTS.filter((part) => needs(desk, f, part)).filter(
    (part) => recordedFor(desk, places, part).length === 0,
  );
}

const named = ({ say }: Desk, parts: readonly Part[]): string =>
  parts.map((part) => say(`memo.counts.parts.${part}`)).join(say('explain.join'));

/** A purpose where an element asks for one, a link where one is contextual; the rest in every count. */
function needs(desk: Desk, f: Finding, part: Part): boolean {
  const elements = desk.law.elementsOf(desk.law.rule(f.id));
  if (part === 'link') return elements.some((e) => e.element?.role.startsWith('context'));
  if (part !== 'purpose') return true;
  const purposes: readonly string[] = countParts.purpose;
  return elements.some((e) => desk.law.factsReadBy(e).some((fact) => purposes.includes(fact)));
}

/** What every count has to say, part by part: once, before the acts. */
export function whatToSay({ say }: Desk): Block {
  return {
    type: 'table',
    caption: '',
    head: [say('memo.counts.partHead'), say('memo.counts.sayHead')],
    widths: [2.6, 12],
    rowHeads: true,
    rows: PARTS.map((part): readonly Cell[] => [
      [{ text: say(`memo.counts.parts.${part}`), from: method('counts') }],
      [{ text: say(`memo.counts.says.${part}`), from: method('counts') }],
    ]),
  };
}

/** Each part of the wording for one act, with what is recorded for it. */
export function wordingTable(desk: Desk, act: string): Block {
  const { say } = desk;
  const places = placesOf(desk, { act });
  return {
    type: 'table',
    caption: '',
    head: [say('memo.counts.partHead'), say('memo.counts.recordedHead')],
    widths: [2.6, 12],
    rowHeads: true,
    rows: PARTS.map((part): readonly Cell[] => {
      const recorded = recordedFor(desk, places, part);
      const none: Sentence = {
        text: say('memo.counts.notRecorded'),
        from: method('counts'),
        label: true,
      };
      return [
        [{ text: say(`memo.counts.parts.${part}`), from: method('counts') }],
        recorded.length > 0 ? recorded : [none],
      ];
    }),
  };
}

function recordedFor(desk: Desk, places: readonly ScopeRef[], part: Part): readonly Sentence[] {
  const { say } = desk;
  return places.flatMap((at) =>
    countParts[part].flatMap((fact): Sentence[] => {
      const answer = desk.law.law.vocabulary.facts.some((f) => f.id === fact)
        ? desk.cases.answer(at, fact)
        : undefined;
      if (!answer) return [];
      const from: readonly [Origin] = [{ answer: fact, at }];
      const recorded = recordedLine(desk, fact, answer);
      const told = say('memo.facts.line', { fact: desk.law.factShort(fact), recorded });
      const alleged =
        answer.standing === 'alleged' ? ` (${say('memo.facts.standing.alleged')})` : '';
      return [{ text: `${told}${alleged}.`, from }];
    }),
  );
}

/** The act, its contexts, the links between them, the groups it affected, and the case; for a group, its acts. */
function placesOf(desk: Desk, { act: id, group, context }: ScopeRef): readonly ScopeRef[] {
  if (id === undefined) {
    const acts = desk.case.acts.filter((a) => group !== undefined && a.groups.includes(group));
    return [{ context }, { group }, ...acts.flatMap((a) => placesOf(desk, { act: a.id }))];
  }
  const act = desk.case.acts.find((a) => a.id === id);
  const contexts = act?.contexts ?? [];
  return [
    {},
    ...contexts.map((link) => ({ context: link.context })),
    ...(act?.groups ?? []).map((of) => ({ group: of })),
    { act: id },
    ...contexts.map((link) => ({ act: id, context: link.context })),
  ];
}
