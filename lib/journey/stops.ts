import type { ListName } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { Vocabulary } from '@/lib/engine/pack';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { hasNoSilence, type Step, sections, statusOf } from './journey';
import { type LeftOut, leftOutOf } from './left-out';
import { GATE, PATH } from './path';

/**
 * Where "Continue" and "Back" lead: the steps, and between them the lists of contexts, acts and groups,
 * and at the end the answers to check.
 */
export type Stop =
  | {
      readonly kind: 'step';
      readonly key: string;
      readonly step: Step;
      /** Continue and Back pass it by; its address stays, and another answer brings it back. */
      readonly leftOut?: LeftOut;
    }
  | { readonly kind: 'list'; readonly key: string; readonly list: ListName }
  | { readonly kind: 'check'; readonly key: 'check' };

/** Each list stands before the questions about what is in it, and keeps its place while it is empty. */
export function stops(vocabulary: Vocabulary, c: Case): readonly Stop[] {
  const all = sections(vocabulary, c);
  const found: Stop[] = [];
  let run: string[] = [];
  // Neighbouring sections stay in the order of `all`, which is act by act.
  const asStop = (step: Step) => stopOf(vocabulary, c, step);
  const endRun = () => {
    for (const { id, steps } of all) {
      if (run.includes(id)) found.push(...steps.map(asStop));
    }
    run = [];
  };
  for (const part of PATH) {
    if ('section' in part) {
      run.push(part.section);
    } else {
      endRun();
      found.push({ kind: 'list', key: `list ${part.list}`, list: part.list });
    }
  }
  endRun();
  const rest = all.flatMap(({ id, steps }) => (ON_PATH.has(id) ? [] : steps.map(asStop)));
  return [...found, ...rest, { kind: 'check', key: 'check' }];
}

const ON_PATH = new Set(PATH.flatMap((part) => ('section' in part ? [part.section] : [])));

const known = new WeakMap<Step, { readonly contexts: Case['contexts']; readonly stop: Stop }>();

/** A step about an act is the same object while its act is, so what was found for it still holds. */
function stopOf(vocabulary: Vocabulary, c: Case, step: Step): Stop {
  const before = known.get(step);
  if (before?.contexts === c.contexts) return before.stop;
  const leftOut = leftOutOf(vocabulary, c, step);
  const stop: Stop = { kind: 'step', key: step.key, step, ...(leftOut && { leftOut }) };
  if (step.at.act !== undefined) known.set(step, { contexts: c.contexts, stop });
  return stop;
}

/** Whether Continue and Back lead to it. */
export const isAsked = (stop: Stop): boolean => stop.kind !== 'step' || stop.leftOut === undefined;

/** Where Continue leads from a stop, also from one that is itself left out. */
export function nextStop(path: readonly Stop[], key: string): Stop | undefined {
  const at = path.findIndex((stop) => stop.key === key);
  return at < 0 ? undefined : path.slice(at + 1).find(isAsked);
}

/** Where Back leads. */
export function previousStop(path: readonly Stop[], key: string): Stop | undefined {
  const at = path.findIndex((stop) => stop.key === key);
  return at < 0 ? undefined : path.slice(0, at).findLast(isAsked);
}

/** Which page of its part (the case, a context, an act, a group) a step is, and how many there are now. */
export function placeInPart(
  path: readonly Stop[],
  step: Step,
): { readonly number: number; readonly of: number } | undefined {
  const pages = path.filter(
    (stop) => stop.kind === 'step' && isAsked(stop) && inOnePart(stop.step.at, step.at),
  );
  const index = pages.findIndex(({ key }) => key === step.key);
  return index < 0 ? undefined : { number: index + 1, of: pages.length };
}

/** A link belongs to its act. Compared as it is: a case of many acts has thousands of pages. */
const inOnePart = (a: ScopeRef, b: ScopeRef): boolean =>
  a.act === b.act && (a.act !== undefined || sameAt(a, b));

/** What to do next: the stop, and why it is that one. */
export type Suggestion = {
  readonly stop: Stop;
  readonly why: 'gate' | 'nothing-listed' | 'can-still-change' | 'not-asked' | 'all-asked';
};

/**
 * The first gate that is not passed; then the first list that the rest needs and that is empty; then the
 * first step that holds an open question by which a finding that matters can still change; then the
 * first that was not finished. `relevant` comes from the engine; without it every open question counts.
 */
export function suggest(
  path: readonly Stop[],
  c: Case,
  relevant?: readonly Pick<AtomRef, 'fact' | 'at'>[],
): Suggestion {
  const steps = path.flatMap((stop) => (stop.kind === 'step' && isAsked(stop) ? [stop] : []));
  const gate = steps.find(({ step }) => step.section === GATE && !hasNoSilence(step, c));
  if (gate) return { stop: gate, why: 'gate' };
  const empty = path.find(
    (stop) => stop.kind === 'list' && stop.list !== 'groups' && c[stop.list].length === 0,
  );
  if (empty) return { stop: empty, why: 'nothing-listed' };
  const unfinished = steps.filter(({ step }) => statusOf(step, c) !== 'answered');
  const telling = relevant && unfinished.find(({ step }) => asksOneOf(step, relevant));
  if (telling) return { stop: telling, why: 'can-still-change' };
  const [first] = unfinished;
  if (first) return { stop: first, why: 'not-asked' };
  return { stop: { kind: 'check', key: 'check' }, why: 'all-asked' };
}

/** Whether a step asks one of these open questions. */
export function asksOneOf(step: Step, atoms: readonly Pick<AtomRef, 'fact' | 'at'>[]): boolean {
  return atoms.some(
    (atom) => sameAt(atom.at, step.at) && step.facts.some(({ id }) => id === atom.fact),
  );
}

const sameAt = (a: ScopeRef, b: ScopeRef): boolean =>
  a.act === b.act && a.context === b.context && a.group === b.group;
