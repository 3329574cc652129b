import { type Fault, MAX_DEPTH } from './check-condition';

/**
 * Whether unknown data has the shape of a condition. Written by hand and not as a zod union: a union
 * answers a typing mistake with every alternative that it is not, and here one sentence is wanted.
 * Names (facts, findings, options) are looked up later, by `checkCondition`.
 */
export function conditionShape(
  data: unknown,
  path: string,
  depth = 1,
): readonly Omit<Fault, 'rule'>[] {
  const fault = (text: string, at = path) => [{ path: at, fault: text }];
  if (depth > MAX_DEPTH) return fault(`conditions are nested more than ${MAX_DEPTH} deep`);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return fault(`a condition is an object, not ${describe(data)}`);
  }
  const c: Readonly<Record<string, unknown>> = { ...data };
  const kind = KINDS.find((k) => k.key in c);
  if (kind === undefined) {
    return fault(
      `a condition has one of ${KINDS.map((k) => k.key).join(', ')}; this has ${keys(c)}`,
    );
  }
  const extra = Object.keys(c).filter(
    (k) => k !== kind.key && !(kind.with as readonly string[]).includes(k),
  );
  if (extra.length > 0)
    return fault(`"${kind.key}" does not go together with ${extra.map(quote).join(', ')}`);
  const text = (key: string) =>
    typeof c[key] === 'string' ? [] : fault(`"${key}" is a name, not ${describe(c[key])}`);
  const inner = (key: string) => conditionShape(c[key], `${path}.${key}`, depth + 1);
  const members = (key: string) => {
    const list = c[key];
    if (!Array.isArray(list))
      return fault(`"${key}" is a list of conditions, not ${describe(list)}`);
    return list.flatMap((m: unknown, i) => conditionShape(m, `${path}.${key}[${i}]`, depth + 1));
  };
  switch (kind.key) {
    case 'all':
    case 'any':
      return members(kind.key);
    case 'not':
    case 'open':
      return inner(kind.key);
    case 'finding':
      return text('finding');
    case 'some':
    case 'every':
      return [...text(kind.key), ...inner('where')];
    case 'atLeast':
      return [
        ...(typeof c['atLeast'] === 'number'
          ? []
          : fault(`"atLeast" is a number, not ${describe(c['atLeast'])}`)),
        ...members('of'),
      ];
    case 'fact': {
      if ('is' in c && 'in' in c) return fault('a fact has "is" or "in", not both');
      const options = c['in'];
      const named = Array.isArray(options) && options.every((o) => typeof o === 'string');
      return [
        ...text('fact'),
        ...('is' in c ? text('is') : []),
        ...('in' in c && !named ? fault('"in" is a list of options') : []),
      ];
    }
  }
}

const KINDS = [
  { key: 'all', with: [] },
  { key: 'any', with: [] },
  { key: 'not', with: [] },
  { key: 'open', with: [] },
  { key: 'atLeast', with: ['of'] },
  { key: 'some', with: ['where'] },
  { key: 'every', with: ['where'] },
  { key: 'finding', with: [] },
  { key: 'fact', with: ['is', 'in'] },
] as const satisfies readonly { readonly key: string; readonly with: readonly string[] }[];

const quote = (text: string): string => `"${text}"`;
const keys = (c: object): string => Object.keys(c).map(quote).join(', ') || 'nothing';

function describe(data: unknown): string {
  if (data === undefined) return 'missing';
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'a list';
  return typeof data === 'object' ? 'an object' : `a ${typeof data}`;
}
