import { useSyncExternalStore } from 'react';
import type { Response } from '@/lib/exercise/compare';
import type { Scenario } from '@/lib/exercise/scenario';

/**
 * Scenarios opened from a file and the answers given so far, kept in this tab's memory alone: going to
 * another screen and back loses nothing, closing the tab forgets everything.
 */
type Kept = {
  readonly own: readonly Scenario[];
  readonly progress: Readonly<Record<string, Progress>>;
};
export type Progress = {
  /** The round that is open, counted from 0; as many as there are rounds: the debrief. */
  readonly round: number;
  readonly compared: boolean;
  /** By task id. */
  readonly responses: Readonly<Record<string, Response>>;
};

export const AT_THE_START: Progress = { round: 0, compared: false, responses: {} };

let kept: Kept = { own: [], progress: {} };
const listeners = new Set<() => void>();

function keep(next: Kept): void {
  kept = next;
  for (const listener of listeners) listener();
}

/** A file opened twice replaces what it was; so does one with the id of a scenario of the library. */
export const keepScenario = (scenario: Scenario): void =>
  keep({
    own: [...kept.own.filter(({ id }) => id !== scenario.id), scenario],
    progress: { ...kept.progress, [scenario.id]: AT_THE_START },
  });

let library: readonly Scenario[] | undefined;

/** Fetches the scenarios that come with the product: data, had when they are wanted, as the law is. */
export async function openLibrary(): Promise<readonly Scenario[]> {
  library ??= (await import('@/exercises/library')).scenarios;
  return library;
}

/** Those opened from a file, then those of the library that they do not stand for. */
const together = (
  own: readonly Scenario[],
  scenarios: readonly Scenario[],
): readonly Scenario[] => [
  ...own,
  ...scenarios.filter(({ id }) => !own.some((one) => one.id === id)),
];

/** As `useScenarios` has them, outside of a screen. */
export const allScenarios = async (): Promise<readonly Scenario[]> =>
  together(kept.own, await openLibrary());

export const keepProgress = (id: string, progress: Progress): void =>
  keep({ ...kept, progress: { ...kept.progress, [id]: progress } });

/** Only inside `WithScenarios`, which waits for the library. */
export function useScenarios() {
  if (!library) throw new Error('useScenarios outside WithScenarios');
  const { own, progress } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept,
    () => kept,
  );
  const all = together(own, library);
  return {
    all,
    find: (id: string): Scenario | undefined => all.find((scenario) => scenario.id === id),
    progressOf: (id: string): Progress => progress[id] ?? AT_THE_START,
  };
}
