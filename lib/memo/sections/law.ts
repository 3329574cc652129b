import type { Rule } from '@/lib/engine/pack';
import { type Desk, method } from '../desk';
import type { Block, Sentence } from '../value';
import { candidateFindings } from './candidates';
import { distinctCites, nameOf } from './crime-table';
import type { SectionDraft } from './draft';
import { CATEGORIES } from './other-crimes';
import { inBrief } from './rule-list';
import { sentence } from './steps';

/**
 * The law at issue at the level of principle: the steps, then each crime with its elements as the law
 * words them. No fact of the case enters; which crimes are at issue is all that the case decides.
 */
export function law(desk: Desk): SectionDraft {
  const { say } = desk;
  const steps = desk.law.rules.filter((rule) => rule.kind === 'step').map((rule) => rule.id);
  const crimes = new Map<string, Rule[]>();
  for (const id of new Set(candidateFindings(desk).map((f) => f.id))) {
    const rule = desk.law.rule(id);
    const code = rule.crime?.code ?? id;
    crimes.set(code, [...(crimes.get(code) ?? []), rule]);
  }
  const elements =
    desk.input.depth === 'summary'
      ? []
      : [
          ...[...crimes.values()].flatMap((rules) => crime(desk, rules)),
          ...contexts(desk, [...crimes.values()].flat()),
        ];
  return {
    id: 'law',
    title: say('memo.law.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.law.lead'), from: method('law') }],
      },
      ...inBrief(desk, steps),
      ...elements,
    ],
  };
}

/** Versions of a crime share their core elements; each is told once, in the law's words. Its context is told below. */
function crime(desk: Desk, rules: readonly Rule[]): Block[] {
  const elements = rules.flatMap((rule) => desk.law.elementsOf(rule)).filter((e) => !isContext(e));
  const names = rules.map((rule) => desk.law.ruleText(rule.id).short);
  return [
    { type: 'heading', level: 2, text: nameOf(names) },
    { type: 'list', items: toldOnce(desk, elements).map((s) => [s]) },
  ];
}

/** Every crime of a category asks for the same context: told once a category, with the places of all that are at issue. */
function contexts(desk: Desk, rules: readonly Rule[]): Block[] {
  const told = CATEGORIES.flatMap((category): Block[] => {
    const elements = rules
      .filter((rule) => rule.crime?.category === category)
      .flatMap((rule) => desk.law.elementsOf(rule))
      .filter(isContext);
    if (elements.length === 0) return [];
    const name = desk.say(`memo.crimes.category.${category}`);
    return [
      { type: 'heading', level: 3, text: name },
      { type: 'list', items: toldOnce(desk, elements).map((s) => [s]) },
    ];
  });
  if (told.length === 0) return [];
  return [{ type: 'heading', level: 2, text: desk.say('memo.law.contexts') }, ...told];
}

const isContext = ({ element }: Rule): boolean => element?.role.startsWith('context') === true;

/** Elements in the law's words; those that read alike are one sentence, with the places of each. */
function toldOnce(desk: Desk, elements: readonly Rule[]): readonly Sentence[] {
  const told = new Map<string, Sentence>();
  for (const { id, sources } of elements) {
    const text = sentence(desk.law.ruleText(id).title);
    const had = told.get(text);
    const cites = distinctCites([...(had?.cites ?? []), ...sources.map(desk.explain.cite)]);
    told.set(text, { text, from: had ? [...had.from, { rule: id }] : [{ rule: id }], cites });
  }
  return [...told.values()];
}
