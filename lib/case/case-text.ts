import type { Case } from './schema';

/**
 * A case as JSON text that is the same whatever the order of its members: reading puts them in the order of
 * the schema, and editing where they happen to come. Unlike the canonical JSON of the law it takes every
 * string that a case can hold, also half of a surrogate pair, and so never throws.
 */
export const caseText = (c: Case): string => JSON.stringify(c, inOrder);

/** Whether two states of a case say the same, in all they hold. */
export const sameCase = (a: Case, b: Case): boolean => caseText(a) === caseText(b);

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = new Map(Object.entries(value));
  return Object.fromEntries([...members.keys()].sort().map((name) => [name, members.get(name)]));
}
