import type { Rule } from '@/lib/engine/pack';
import { type Desk, method } from '../desk';
import type { Block, Sentence } from '../value';
import { candidateFindings } from './candidates';
import { nameOf } from './crime-table';
import type { SectionDraft } from './draft';
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
      : [...crimes.values()].flatMap((rules) => crime(desk, rules));
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

/** Versions of a crime share their core elements; each is told once, in the law's words. */
function crime(desk: Desk, rules: readonly Rule[]): Block[] {
  const told = new Map<string, Sentence>();
  for (const element of rules.flatMap((rule) => desk.law.elementsOf(rule))) {
    const text = sentence(desk.law.ruleText(element.id).title);
    if (!told.has(text))
      told.set(text, {
        text,
        from: [{ rule: element.id }],
        cites: element.sources.map(desk.explain.cite),
      });
  }
  const names = rules.map((rule) => desk.law.ruleText(rule.id).short);
  return [
    { type: 'heading', level: 2, text: nameOf(names) },
    { type: 'list', items: [...told.values()].map((s) => [s]) },
  ];
}
