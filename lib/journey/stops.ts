import type { ListName } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { Vocabulary } from '@/lib/engine/pack';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { hasNoSilence, type Step, sections, statusOf } from './journey';
import { GATE, PATH } from './path';

/**
 * Where "Continue" and "Back" lead: the steps, and between them the lists of contexts, acts and groups,
 * and at the end the answers to check.
 */
export type Stop =
  | { readonly kind: 'step'; readonly key: string; readonly step: Step }
  | { readonly kind: 'list'; readonly key: string; readonly list: ListName }
  | { readonly kind: 'check'; readonly key: 'check' };

/** Each list stands before the questions about what is in it, and keeps its place while it is empty. */
export function stops(vocabulary: Vocabulary, c: Case): readonly Stop[] {
  const all = sections(vocabulary, c);
  const found: Stop[] = [];
  let run: string[] = [];
  // Neighbouring sections stay in the order of `all`, which is act by act.
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
  const placed = new Set(found.map(({ key }) => key));
  const rest = all.flatMap(({ steps }) => steps.filter(({ key }) => !placed.has(key)).map(asStop));
  return [...found, ...rest, { kind: 'check', key: 'check' }];
}

const asStop = (step: Step): Stop => ({ kind: 'step', key: step.key, step });

export function nextStop(path: readonly Stop[], key: string): Stop | undefined {
  const at = path.findIndex((stop) => stop.key === key);
  return at < 0 ? undefined : path[at + 1];
}

export function previousStop(path: readonly Stop[], key: string): Stop | undefined {
  const at = path.findIndex((stop) => stop.key === key);
  return at < 0 ? undefined : path[at - 1];
}

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
export function suggest(path: readonly Stop[], c: Case, relevant?: readonly AtomRef[]): Suggestion {
  const steps = path.flatMap((stop) => (stop.kind === 'step' ? [stop] : []));
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
export function asksOneOf(step: Step, atoms: readonly AtomRef[]): boolean {
  return atoms.some(
    (atom) => sameAt(atom.at, step.at) && step.facts.some(({ id }) => id === atom.fact),
  );
}

const sameAt = (a: ScopeRef, b: ScopeRef): boolean =>
  a.act === b.act && a.context === b.context && a.group === b.group;
