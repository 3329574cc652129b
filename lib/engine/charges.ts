import type { CompiledRule } from './compile';
import type { Candidate, Pair } from './findings';
import type { CrimeCategory, Cumulation, Rule, RuleId } from './pack';
import type { Reader } from './reader';
import type { Instance } from './sheet';

/**
 * How the crimes that are worth considering stand to each other on the same act: the test of materially
 * distinct elements (ICTY AC, Čelebići, 20 February 2001, paras 412-413), applied to the elements of law and
 * not to the facts. What it supports is a way to charge, never a requirement.
 */

/**
 * One pair for each two candidate crimes on an act, whatever the number of contexts: the result is a
 * matter of law. It names a context in which both stand, where there is one.
 */
export function pairsOf(
  cumulation: Cumulation,
  candidates: readonly Candidate[],
  reader: Reader,
): readonly Pair[] {
  const concerned = byWhatTheyConcern(candidates);
  const compared = compareOnce(cumulation);
  return reader.instances('act').flatMap((act) => {
    const contexts = contextsByCrime(act, concerned, reader);
    const crimes = [...contexts.keys()].flatMap((id) => reader.engine.byId.get(id) ?? []);
    return crimes.flatMap((a, i) =>
      crimes.slice(i + 1).flatMap((b): Pair[] => {
        const found = compared(a, b);
        if (found === undefined) return [];
        const ofA = contexts.get(a.rule.id) ?? [];
        const ofB = contexts.get(b.rule.id) ?? [];
        const shared = ofA.find((c) => ofB.includes(c));
        return [
          {
            act: act.at.act ?? '',
            a: a.rule.id,
            b: b.rule.id,
            contexts: { a: shared ?? ofA[0] ?? '', b: shared ?? ofB[0] ?? '' },
            ...found,
          },
        ];
      }),
    );
  });
}

/** `compare`, worked out once for each two crimes: it depends on the law and not on the acts. */
function compareOnce(cumulation: Cumulation): (a: CompiledRule, b: CompiledRule) => Compared {
  const known = new Map<CompiledRule, Map<CompiledRule, Compared>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<CompiledRule, Compared>();
    known.set(a, ofA);
    if (!ofA.has(b)) ofA.set(b, compare(cumulation, a, b));
    return ofA.get(b);
  };
}

type Placed = Candidate & { readonly place: number };
type Concerned = {
  readonly acts: ReadonlyMap<string | undefined, readonly Placed[]>;
  readonly groups: ReadonlyMap<string | undefined, readonly Placed[]>;
};

/** Candidates by the act or the group that they are about, each with its place among all of them. */
function byWhatTheyConcern(candidates: readonly Candidate[]): Concerned {
  const acts = new Map<string | undefined, Placed[]>();
  const groups = new Map<string | undefined, Placed[]>();
  candidates.forEach((candidate, place) => {
    const { act, group } = candidate.scope;
    const [lists, of] = group === undefined ? [acts, act] : [groups, group];
    const list = lists.get(of);
    if (list) list.push({ ...candidate, place });
    else lists.set(of, [{ ...candidate, place }]);
  });
  return { acts, groups };
}

/** The candidate crimes that concern an act, in the order of the packs, with their contexts. */
function contextsByCrime(
  act: Instance,
  concerned: Concerned,
  reader: Reader,
): ReadonlyMap<RuleId, readonly string[]> {
  const links = new Set(reader.world.acts[act.act ?? -1]?.contexts.map((link) => link.context));
  const groups = new Set(reader.world.acts[act.act ?? -1]?.groups ?? []);
  const found = new Map<RuleId, string[]>();
  const ofAct = [
    ...(concerned.acts.get(act.at.act) ?? []),
    ...[...groups].flatMap((group) => concerned.groups.get(group) ?? []),
  ].sort((a, b) => a.place - b.place);
  for (const { crime, scope } of ofAct) {
    if (scope.context === undefined || !links.has(scope.context)) continue;
    const contexts = found.get(crime) ?? [];
    if (!contexts.includes(scope.context)) contexts.push(scope.context);
    found.set(crime, contexts);
  }
  return found;
}

type Family = 'CAH' | 'WC' | 'GEN';

const FAMILY: Readonly<Record<CrimeCategory, Family>> = {
  'crime-against-humanity': 'CAH',
  'war-crime-iac': 'WC',
  'war-crime-niac': 'WC',
  genocide: 'GEN',
};

/** The chapeau counts as an element (Jelisić AC 82, Kunarac AC 177); genocide has none beside its own. */
const CHAPEAU: Readonly<Record<Family, readonly string[]>> = {
  CAH: ['ctxCAH'],
  WC: ['ctxWC'],
  GEN: [],
};

type Compared = Pick<Pair, 'result' | 'keep' | 'caveat' | 'distinct' | 'authority'> | undefined;

/** How two crimes stand to each other; undefined where the law of cumulation does not know one. */
export function compare(
  cumulation: Cumulation,
  a: Pick<CompiledRule, 'rule'>,
  b: Pick<CompiledRule, 'rule'>,
): Compared {
  const codeA = a.rule.crime?.code;
  const codeB = b.rule.crime?.code;
  const atomsA = legalAtomsOf(cumulation, a.rule);
  const atomsB = legalAtomsOf(cumulation, b.rule);
  if (!codeA || !codeB || !atomsA || !atomsB) return undefined;
  const pairs = { a: codeA, b: codeB };
  const found = cumulation.authority.filter((p) => isPair(p, pairs));
  const authority = {
    for: found.flatMap((p) => p.for ?? []),
    against: found.flatMap((p) => p.against ?? []),
  };
  const categoryA = a.rule.crime?.category as CrimeCategory;
  const categoryB = b.rule.crime?.category as CrimeCategory;
  const across = FAMILY[categoryA] !== FAMILY[categoryB];
  const chapeau = (category: CrimeCategory) => (across ? CHAPEAU[FAMILY[category]] : []);
  const wholeA = [...atomsA, ...chapeau(categoryA)];
  const wholeB = [...atomsB, ...chapeau(categoryB)];
  const distinct = {
    a: without(wholeA, closure(cumulation, wholeB)),
    b: without(wholeB, closure(cumulation, wholeA)),
  };
  const common = { distinct, authority };
  if (across) return { result: 'cross-context', ...common };
  // For one act an armed conflict is international or it is not: the charges of the one kind stand in the
  // alternative to those of the other, whichever crimes they are (Rome Statute, article 8(2)(d) and (f)).
  if (codeA === codeB || categoryA !== categoryB) return { result: 'alternative', ...common };
  const settled = cumulation.settled.find((p) => isPair(p, pairs));
  if (settled) {
    const keep = settled.keep && { keep: settled.keep === codeA ? a.rule.id : b.rule.id };
    return {
      result: settled.result,
      ...keep,
      ...(settled.caveat && { caveat: settled.caveat }),
      ...common,
    };
  }
  if (distinct.a.length > 0 && distinct.b.length > 0) return { result: 'both', ...common };
  if (distinct.a.length > 0) return { result: 'subsumed', keep: a.rule.id, ...common };
  if (distinct.b.length > 0) return { result: 'subsumed', keep: b.rule.id, ...common };
  return { result: 'alternative', ...common };
}

type Codes = { readonly a: string; readonly b: string };
const isPair = (p: Codes, q: Codes): boolean =>
  (p.a === q.a && p.b === q.b) || (p.a === q.b && p.b === q.a);

const without = (atoms: readonly string[], others: ReadonlySet<string>): readonly string[] =>
  atoms.filter((atom) => !others.has(atom));

/** The elements of law of a crime under its chapeau; undefined where the law of cumulation does not know it. */
export function legalAtomsOf(
  cumulation: Cumulation,
  rule: Pick<Rule, 'crime'>,
): readonly string[] | undefined {
  const crime = cumulation.crimes.find((c) => c.code === rule.crime?.code);
  const also = crime?.also
    ?.filter((a) => a.category === rule.crime?.category)
    .flatMap((a) => a.atoms);
  return crime && [...crime.atoms, ...(also ?? [])];
}

/** The atoms with all that they necessarily contain. */
export function closure(cumulation: Cumulation, atoms: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const add = (atom: string): void => {
    if (reached.has(atom)) return;
    reached.add(atom);
    for (const contained of cumulation.contains[atom] ?? []) add(contained);
  };
  atoms.forEach(add);
  return reached;
}
