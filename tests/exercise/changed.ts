import { scenarios } from '@/exercises/library';
import type { Scenario } from '@/lib/exercise/scenario';

export type Path = readonly (string | number)[];

/** The first scenario of the library with some values put elsewhere, by path (`rounds.1.tasks.0.prompt`). */
export function changed(values: Readonly<Record<string, unknown>>): Scenario {
  const scenario = structuredClone(scenarios[0]) as Scenario;
  for (const [path, value] of Object.entries(values)) put(scenario, path.split('.'), value);
  return scenario;
}

export function put(node: unknown, [key, ...rest]: Path, value: unknown): void {
  const holder = node as Record<string, unknown>;
  if (rest.length > 0) put(holder[String(key)], rest, value);
  else holder[String(key)] = value;
}

export function leaves(node: unknown, path: Path = []): readonly Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  return Object.entries(node).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
