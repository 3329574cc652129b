import type { LawTexts, RuleText } from '@/lib/engine/law-texts';
import type { Condition, Fact, Holding, Law, Pack, Rule, Source } from '@/lib/engine/pack';

/** The law by id, for readers. Every lookup throws with the id: a dangling one is our own mistake. */
export type LawIndex = {
  readonly law: Law;
  readonly texts: LawTexts;
  readonly rules: readonly Rule[];
  rule(id: string): Rule;
  pack(id: string): Pack;
  fact(id: string): Fact;
  source(id: string): Source;
  holding(id: string): Holding;
  ruleText(id: string): RuleText;
  factShort(id: string): string;
  optionLabel(fact: string, option: string): string;
  /** Rules that a rule's condition names directly, in the order in which it names them. */
  namedBy(rule: Rule): readonly Rule[];
  /** Elements of a crime, in the order of the Elements of Crimes, contextual ones last. */
  elementsOf(crime: Rule): readonly Rule[];
  /** Facts that a condition reads directly, without going down into other findings. */
  factsReadBy(rule: Rule): readonly string[];
};

function need<T>(what: string, id: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`memo: no ${what} "${id}"`);
  return value;
}

function walk(condition: Condition, visit: (leaf: Condition) => void): void {
  if ('all' in condition) for (const c of condition.all) walk(c, visit);
  else if ('any' in condition) for (const c of condition.any) walk(c, visit);
  else if ('of' in condition) for (const c of condition.of) walk(c, visit);
  else if ('not' in condition) walk(condition.not, visit);
  else if ('open' in condition) walk(condition.open, visit);
  else if ('where' in condition) walk(condition.where, visit);
  else visit(condition);
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The law by id, with its words. Every look-up throws, with the id, for what is not there. */
export function indexLaw(law: Law, texts: LawTexts): LawIndex {
  const rules = law.packs.flatMap((pack) => pack.rules);
  const ruleById = byId(rules);
  const packOf = new Map(law.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, pack])));
  const facts = byId(law.vocabulary.facts);
  const sources = byId(law.sources);
  const holdings = byId(law.holdings);
  const rule = (id: string) => need('rule', id, ruleById.get(id));

  const namedBy = (from: Rule): readonly Rule[] => {
    const named = new Set<string>();
    walk(from.when, (leaf) => {
      if ('finding' in leaf) named.add(leaf.finding);
    });
    return [...named].map(rule);
  };

  return {
    law,
    texts,
    rules,
    rule,
    pack: (id) => need('pack of rule', id, packOf.get(id)),
    fact: (id) => need('fact', id, facts.get(id)),
    source: (id) => need('source', id, sources.get(id)),
    holding: (id) => need('holding', id, holdings.get(id)),
    ruleText: (id) => need('text for rule', id, texts.rules[id]),
    factShort: (id) => need('text for fact', id, texts.facts[id]).short,
    optionLabel: (fact, option) =>
      need('text for option', `${fact}=${option}`, texts.facts[fact]?.options?.[option]).label,
    namedBy,
    elementsOf(crime) {
      const own = rules.filter((r) => r.element?.of === crime.id);
      const shared = namedBy(crime).filter((r) => r.kind === 'element' && !own.includes(r));
      return [...own, ...shared].sort((a, b) => place(a) - place(b));
    },
    factsReadBy(from) {
      const read = new Set<string>();
      walk(from.when, (leaf) => {
        if ('fact' in leaf) read.add(leaf.fact);
      });
      return [...read];
    },
  };
}

/** Numbered elements first, then those without a number (article 30), contextual ones after them. */
function place(rule: Rule): number {
  const role = rule.element?.role;
  const contextual = role === 'context' || role === 'context-knowledge' ? 100 : 0;
  return contextual + (rule.element?.number ?? 50);
}
