import { answerAt } from '@/lib/case/read';
import type { Act, Answer, Case } from '@/lib/case/schema';
import type { Fact, FactScope, Vocabulary } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { isContained } from './contained';
import { TICKS_ALONE } from './lists';
import { GATE, PATH } from './path';

/**
 * The journey: which steps there are, in which order, and how far each has come. Everything here is
 * derived from the vocabulary and the case; nothing is stored, so no change of an answer can leave a
 * stale path behind.
 *
 * - **step**: one page of questions about one instance (the case, a context, an act, a group, or an act
 *   in one of its contexts).
 * - **section**: the steps of one part of the path for one instance.
 */

export type Step = {
  /** Names the step within the case. Not for addresses: see `address.ts`. */
  readonly key: string;
  readonly section: string;
  readonly page: string;
  readonly at: ScopeRef;
  readonly facts: readonly Fact[];
};

export type Section = {
  readonly key: string;
  readonly id: string;
  /** The case, a context, an act or a group. Steps on an act's contexts belong to the act's section. */
  readonly at: ScopeRef;
  readonly steps: readonly Step[];
};

export type Status = 'not-started' | 'in-progress' | 'answered';

/** What a section is walked by: acts take in their links to contexts. */
type Family = 'case' | 'context' | 'act' | 'group';

/** Every section of the case in the order of the path; those about acts come act by act. */
export function sections(vocabulary: Vocabulary, c: Case): readonly Section[] {
  return blocksOf(vocabulary).flatMap(({ family, sections: ids }) => {
    if (family === 'act') return c.acts.flatMap((act) => sectionsOfAct(vocabulary, c, ids, act));
    return instances(c, family).flatMap((at) =>
      ids.map((id) => sectionOf(vocabulary, c, family, id, at)),
    );
  });
}

const actsOf = onceFor(() => new WeakMap<Act, Map<readonly string[], readonly Section[]>>());

/** They follow from the act alone, and with each key that is typed one act changes while hundreds stay. */
function sectionsOfAct(
  vocabulary: Vocabulary,
  c: Case,
  ids: readonly string[],
  act: Act,
): readonly Section[] {
  const known = actsOf(vocabulary).get(act) ?? new Map<readonly string[], readonly Section[]>();
  actsOf(vocabulary).set(act, known);
  const before = known.get(ids);
  if (before) return before;
  const made = ids.map((id) => sectionOf(vocabulary, c, 'act', id, { act: act.id }));
  known.set(ids, made);
  return made;
}

/** How much of what a step or a section asks has been recorded, whatever was recorded. */
export function statusOf(of: Step | Section, c: Case): Status {
  const steps = 'steps' in of ? of.steps : [of];
  let recorded = 0;
  let asked = 0;
  for (const { facts, at } of steps) {
    for (const fact of facts) {
      asked += 1;
      recorded += isContained(c, fact.id, at) ? 1 : recordedShare(answerAt(c, at, fact.id), fact);
    }
  }
  if (recorded === 0) return 'not-started';
  return recorded === asked ? 'answered' : 'in-progress';
}

/**
 * Whether the start gates have been passed: each question there has some answer. "Not known" passes, and
 * so does a list of which a line is ticked; a question that was left out does not.
 */
export function gatesPassed(all: readonly Section[], c: Case): boolean {
  return all.every(({ id, steps }) => id !== GATE || steps.every((step) => hasNoSilence(step, c)));
}

/** Whether every question of a step has some answer. */
export const hasNoSilence = ({ facts, at }: Step, c: Case): boolean =>
  facts.every(({ id }) => answerAt(c, at, id) !== undefined);

/** A list whose other options are still "not asked" is half an answer, unless its ticks are all it asks. */
function recordedShare(answer: Answer | undefined, { id }: Fact): number {
  if (answer === undefined) return 0;
  const half = answer.state === 'picked' && answer.rest === 'not-asked' && !TICKS_ALONE.has(id);
  return half ? 0.5 : 1;
}

const blocksOf = onceFor(blocks);

/** Sections of the same family that follow each other are walked together, instance by instance. */
function blocks(
  vocabulary: Vocabulary,
): readonly { family: Family; sections: readonly string[] }[] {
  const result: { family: Family; sections: string[] }[] = [];
  for (const id of sectionIds(vocabulary)) {
    const families = new Set(
      vocabulary.facts.filter(({ section }) => section === id).map(({ scope }) => familyOf(scope)),
    );
    for (const family of families) {
      const last = result.at(-1);
      if (last?.family === family) last.sections.push(id);
      else result.push({ family, sections: [id] });
    }
  }
  return result;
}

function sectionIds(vocabulary: Vocabulary): readonly string[] {
  const present = new Set(vocabulary.facts.map(({ section }) => section));
  const ordered = PATH.flatMap((part) => ('section' in part ? [part.section] : []));
  return [
    ...ordered.filter((id) => present.has(id)),
    ...[...present].filter((id) => !ordered.includes(id)),
  ];
}

function sectionOf(
  vocabulary: Vocabulary,
  c: Case,
  family: Family,
  id: string,
  at: ScopeRef,
): Section {
  const steps = pagesOf(vocabulary, id, family).flatMap((facts) => {
    const [{ page, scope }] = facts as [Fact];
    return placesWithin(c, scope, at).map((place) => ({
      key: `step ${page} ${nameOf(place)}`,
      section: id,
      page,
      at: place,
      facts,
    }));
  });
  return { key: `section ${id} ${nameOf(at)}`, id, at, steps };
}

const pages = onceFor((vocabulary: Vocabulary) => {
  const found = new Map<string, Map<string, Fact[]>>();
  for (const fact of vocabulary.facts) {
    const key = `${fact.section} ${familyOf(fact.scope)}`;
    const byPage = found.get(key) ?? new Map<string, Fact[]>();
    found.set(key, byPage);
    const page = `${fact.page} ${fact.scope}`;
    byPage.set(page, [...(byPage.get(page) ?? []), fact]);
  }
  return found;
});

/** The facts of a section page by page. */
const pagesOf = (
  vocabulary: Vocabulary,
  id: string,
  family: Family,
): readonly (readonly Fact[])[] => [...(pages(vocabulary).get(`${id} ${family}`)?.values() ?? [])];

/** Worked out once for each vocabulary: a case of many acts asks for it act by act, key by key. */
function onceFor<T>(make: (vocabulary: Vocabulary) => T): (vocabulary: Vocabulary) => T {
  const known = new WeakMap<Vocabulary, { readonly made: T }>();
  return (vocabulary) => {
    const before = known.get(vocabulary) ?? { made: make(vocabulary) };
    known.set(vocabulary, before);
    return before.made;
  };
}

const familyOf = (scope: FactScope): Family => (scope === 'act-in-context' ? 'act' : scope);

function instances(c: Case, family: Family): readonly ScopeRef[] {
  switch (family) {
    case 'case':
      return [{}];
    case 'context':
      return c.contexts.map(({ id }) => ({ context: id }));
    case 'act':
      return c.acts.map(({ id }) => ({ act: id }));
    case 'group':
      return c.groups.map(({ id }) => ({ group: id }));
  }
}

/** Where a fact of this scope is asked, within an instance. */
function placesWithin(c: Case, scope: FactScope, at: ScopeRef): readonly ScopeRef[] {
  if (scope !== 'act-in-context') return [at];
  const links = c.acts.find(({ id }) => id === at.act)?.contexts ?? [];
  return links.map(({ context }) => ({ ...at, context }));
}

/** A name for an instance, for keys. */
export function nameOf({ act, context, group }: ScopeRef): string {
  return [act && `act ${act}`, context && `context ${context}`, group && `group ${group}`]
    .filter(Boolean)
    .join(' ');
}
