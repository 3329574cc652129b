import { useSyncExternalStore } from 'react';
import { observable } from '@/app/session/observable';
import type { Sheet } from '@/lib/exercise/paper/results';

/** Sheets typed in, by scenario: in this tab's memory alone, as answers of an exercise are. */
const kept = observable<{ readonly byScenario: Readonly<Record<string, readonly Sheet[]>> }>({
  byScenario: {},
});

export function useSheets(scenario: string) {
  const { byScenario } = useSyncExternalStore(kept.subscribe, kept.get, kept.get);
  return {
    sheets: byScenario[scenario] ?? NONE,
    keep: (sheets: readonly Sheet[]) =>
      kept.set({ byScenario: { ...kept.get().byScenario, [scenario]: sheets } }),
  };
}

const NONE: readonly Sheet[] = [];
