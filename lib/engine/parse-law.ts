import './zod-config';
import type { z } from 'zod';
import type { Fault } from './check-condition';
import { checkLaw } from './check-law';
import { lawSchema } from './law-schema';
import type { Law } from './pack';

export type ParsedLaw =
  | { readonly ok: true; readonly law: Law }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The door for law that comes from outside the program. All faults are returned, each with the path
 * to it and the rule that it is in; a law that passes can be given to `compileChecked`.
 */
export function parseLaw(data: unknown): ParsedLaw {
  const parsed = lawSchema.safeParse(data);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => toFault(issue, data)) };
  }
  const faults = checkLaw(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, law: parsed.data };
}

function toFault(issue: z.core.$ZodIssue, data: unknown): Fault {
  const below = issue.code === 'custom' ? (issue.params?.['path'] as string | undefined) : '';
  const rule = ruleAt(issue.path, data);
  return {
    path: `${toPath(issue.path)}${below ?? ''}` || 'law',
    ...(rule !== undefined && { rule }),
    fault: issue.message,
  };
}

const toPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** The id of the rule that a path leads into, as far as the data can say. */
function ruleAt(path: readonly PropertyKey[], data: unknown): string | undefined {
  if (path[0] !== 'packs' || path[2] !== 'rules') return undefined;
  const rule = path
    .slice(0, 4)
    .reduce<unknown>(
      (at, step) => (at as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
      data,
    );
  const id = (rule as { readonly id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
