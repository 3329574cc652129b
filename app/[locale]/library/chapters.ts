import type { HoldingId, Law, Pack, Rule, RuleId, SourceId } from '@/lib/engine/pack';

/**
 * The law as a book: one chapter for each pack, and four that cut across them. An anchor never
 * changes as long as its id does not, so a memo or a filing can point at it.
 */
export type Chapter =
  | { readonly slug: string; readonly kind: 'pack'; readonly pack: Pack }
  | { readonly slug: string; readonly kind: 'charging' | 'decisions' | 'sources' | 'questions' };

export function chapters(law: Law): readonly Chapter[] {
  const all: readonly Chapter[] = [
    ...law.packs.map((pack) => ({ slug: pack.id, kind: 'pack' as const, pack })),
    { slug: 'charging-together', kind: 'charging' },
    { slug: 'decisions', kind: 'decisions' },
    { slug: 'sources', kind: 'sources' },
    { slug: 'questions', kind: 'questions' },
  ];
  const slugs = new Set(all.map((chapter) => chapter.slug));
  if (slugs.size !== all.length) throw new Error('two chapters of the library have one slug');
  return all;
}

/** A place in the library: the chapter's slug and the anchor in its page. */
export type Place = { readonly chapter: string; readonly anchor: string };

export function rulePlace(law: Law, id: RuleId): Place {
  const pack = law.packs.find((p) => p.rules.some((rule) => rule.id === id));
  if (!pack) throw new Error(`rule in no pack: ${id}`);
  return { chapter: pack.id, anchor: `rule-${id}` };
}

export const sourcePlace = (id: SourceId): Place => ({
  chapter: 'sources',
  anchor: `source-${id}`,
});
export const holdingPlace = (id: HoldingId): Place => ({
  chapter: 'decisions',
  anchor: `case-${id}`,
});
export const factPlace = (id: string): Place => ({ chapter: 'questions', anchor: `fact-${id}` });

/** The order in which a pack is read: what supports, what is required, what follows. */
const order = [
  'principle',
  'step',
  'indicium',
  'crime',
  'element',
  'flag',
  'conflict',
  'recommendation',
] as const satisfies readonly Rule['kind'][];

export type RuleGroup = { readonly kind: Rule['kind']; readonly rules: readonly Rule[] };

/** The rules of a pack by kind; elements that stand under a crime of the same pack stand there. */
export function ruleGroups(pack: Pack): readonly RuleGroup[] {
  const crimes = new Set(pack.rules.filter((r) => r.kind === 'crime').map((r) => r.id));
  const standsAlone = (rule: Rule) => !rule.element || !crimes.has(rule.element.of);
  return order
    .map((kind) => ({ kind, rules: pack.rules.filter((r) => r.kind === kind && standsAlone(r)) }))
    .filter((group) => group.rules.length > 0);
}

/**
 * The name that the versions of one crime share: of "Rape (crime against humanity)" and "Rape (war
 * crime)", "Rape". A crime with one version keeps its whole name.
 */
export function sharedName(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = first.length;
  for (const name of rest) {
    let same = 0;
    while (same < length && name[same] === first[same]) same += 1;
    length = same;
  }
  if (length === first.length) return first;
  // Cut where a bracket or a word was left open.
  return first.slice(0, length).replace(/(?:\s*\([^)]*|\s+\S*)$/u, '');
}
