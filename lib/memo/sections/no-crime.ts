import type { Rule } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { type Desk, fromFinding, method } from '../desk';
import type { Origin, Sentence } from '../value';

type Indicated = { readonly name: string; readonly from: readonly Origin[] };

/**
 * What to say where no crime is a candidate for these acts. Conduct that is indicated is never denied
 * because its context is: it is named, and what it may be under other law is said.
 */
export function noCrime(desk: Desk, acts: readonly string[]): readonly Sentence[] {
  const { say } = desk;
  const found = acts.map((id) => ({ linked: isLinked(desk, id), conduct: conductAlone(desk, id) }));
  const told = (linked: boolean): Sentence[] => {
    const conduct = found.filter((f) => f.linked === linked).flatMap((f) => f.conduct);
    const [first, ...more] = conduct.flatMap((x) => x.from);
    if (!first) return [];
    const crimes = [...new Set(conduct.map((x) => x.name))].join(say('explain.join'));
    const key = linked ? 'memo.answers.conductAlone' : 'memo.answers.conductWithoutContext';
    return [{ text: say(key, { crimes }), from: [first, ...more] }];
  };
  const sentences = [...told(true), ...told(false)];
  if (sentences.length > 0)
    return [...sentences, { text: say('memo.answers.otherLaw'), from: method('candidates') }];
  const crimes = desk.ofKind('crime').filter((f) => acts.includes(f.scope.act ?? ''));
  const closed = crimes.length > 0 && crimes.every((f) => f.verdict === 'not-met');
  const key = closed ? 'memo.answers.crimesExcluded' : 'memo.answers.crimesNone';
  return [{ text: say(key), from: method('candidates') }];
}

const linksOf = (desk: Desk, act: string) =>
  desk.case.acts.find(({ id }) => id === act)?.contexts ?? [];
const isLinked = (desk: Desk, act: string): boolean => linksOf(desk, act).length > 0;

/** Crimes whose conduct is indicated (or disputed), and which nothing but the context keeps out. */
function conductAlone(desk: Desk, act: string): Indicated[] {
  const links = linksOf(desk, act).map(({ context }): ScopeRef => ({ act, context }));
  const places: readonly ScopeRef[] = links.length > 0 ? links : [{ act }];
  const crimes = desk.law.rules.filter((r) => r.kind === 'crime' && r.scope === 'act-in-context');
  return crimes.flatMap((crime) =>
    places.flatMap((at): Indicated[] => {
      const elements = desk.law.elementsOf(crime);
      const verdict = (e: Rule) => desk.finding(e.id, at)?.verdict;
      const conduct = elements.filter(isConduct).flatMap((e) => desk.finding(e.id, at) ?? []);
      const indicated = conduct.every((f) => f.verdict === 'met' || f.verdict === 'contested');
      if (conduct.length === 0 || !indicated) return [];
      if (elements.some((e) => !isContext(e) && verdict(e) === 'not-met')) return [];
      if (links.length > 0 && !elements.some((e) => isContext(e) && verdict(e) === 'not-met'))
        return [];
      const short = desk.law.ruleText(crime.id).short;
      return [{ name: short.split(' (')[0] ?? short, from: conduct.flatMap(fromFinding) }];
    }),
  );
}

const isConduct = ({ element }: Rule): boolean =>
  element?.hallmark === true || element?.role === 'conduct' || element?.role === 'consequence';
const isContext = ({ element }: Rule): boolean =>
  element?.role === 'context' || element?.role === 'context-knowledge';
