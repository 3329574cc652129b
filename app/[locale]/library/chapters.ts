import type { HoldingId, Law, Pack, Rule, RuleId, SourceId } from '@/lib/engine/pack';

/**
 * The law as a book: a chapter for each body of law and, where that holds many crimes, one for each
 * crime with all its versions; then five that cut across them. An anchor never changes as long as its
 * id does not, so a memo or a filing can point at it.
 */
export type Chapter = PackChapter | CrimeChapter | CrossChapter;

export type PackChapter = {
  readonly slug: string;
  readonly kind: 'pack';
  readonly pack: Pack;
  /** The rules that stand in this chapter itself. */
  readonly rules: readonly Rule[];
  readonly crimes: readonly CrimeChapter[];
};

/** One crime under every chapeau, with its elements. */
export type CrimeChapter = {
  readonly slug: string;
  readonly kind: 'crime';
  readonly pack: Pack;
  readonly code: string;
  readonly rules: readonly Rule[];
};

export type CrossChapter = {
  readonly slug: string;
  readonly kind: 'charging' | 'decisions' | 'sources' | 'questions' | 'unchecked';
};

/** A pack with fewer crimes than this is one page. */
const MANY_CRIMES = 6;

export function chapters(law: Law): readonly Chapter[] {
  const all: readonly Chapter[] = [
    ...law.packs.map(packChapter).flatMap((chapter) => [chapter, ...chapter.crimes]),
    { slug: 'charging-together', kind: 'charging' },
    { slug: 'decisions', kind: 'decisions' },
    { slug: 'sources', kind: 'sources' },
    { slug: 'questions', kind: 'questions' },
    { slug: 'to-check', kind: 'unchecked' },
  ];
  const slugs = new Set(all.map((chapter) => chapter.slug));
  if (slugs.size !== all.length) throw new Error('two chapters of the library have one slug');
  return all;
}

function packChapter(pack: Pack): PackChapter {
  const codeOf = new Map(pack.rules.flatMap(({ id, crime }) => (crime ? [[id, crime.code]] : [])));
  const codes = [...new Set(codeOf.values())];
  if (codes.length < MANY_CRIMES) {
    return { slug: pack.id, kind: 'pack', pack, rules: pack.rules, crimes: [] };
  }
  const belongsTo = ({ id, element }: Rule) => codeOf.get(element?.of ?? id);
  return {
    slug: pack.id,
    kind: 'pack',
    pack,
    rules: pack.rules.filter((rule) => belongsTo(rule) === undefined),
    crimes: codes.map((code) => ({
      slug: `${pack.id}-${code.toLowerCase()}`,
      kind: 'crime',
      pack,
      code,
      rules: pack.rules.filter((rule) => belongsTo(rule) === code),
    })),
  };
}

/** A place in the library: the chapter's slug and the anchor in its page. */
export type Place = { readonly chapter: string; readonly anchor: string };

/** Where each rule stands. Throws with the id of a rule that no chapter holds. */
export function rulePlaces(law: Law): (id: RuleId) => Place {
  const slugs = new Map(
    chapters(law).flatMap((chapter) =>
      'rules' in chapter ? chapter.rules.map(({ id }) => [id, chapter.slug] as const) : [],
    ),
  );
  return (id) => {
    const chapter = slugs.get(id);
    if (chapter === undefined) throw new Error(`rule in no chapter: ${id}`);
    return { chapter, anchor: `rule-${id}` };
  };
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

/** The rules of a chapter by kind; elements whose crime is in it stand under that crime. */
export function ruleGroups(rules: readonly Rule[]): readonly RuleGroup[] {
  const crimes = new Set(rules.filter((r) => r.kind === 'crime').map((r) => r.id));
  const standsAlone = (rule: Rule) => !rule.element || !crimes.has(rule.element.of);
  return order
    .map((kind) => ({ kind, rules: rules.filter((r) => r.kind === kind && standsAlone(r)) }))
    .filter((group) => group.rules.length > 0);
}

/** What to call a crime whatever its chapeau: the shared name, or all of them where they share none. */
export function crimeName(names: readonly string[]): string {
  return sharedName(names) || [...new Set(names)].join('; ');
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
