import { linkFault } from './links';
import { CURRENT_VERSION, migrate, type OldCase } from './migrations';
import { type Case, caseSchema } from './schema';

/**
 * What came of opening a case. `detail` is the path to the first fault (`acts[2].label`), never content.
 */
export type OpenedCase =
  | { readonly ok: true; readonly case: Case }
  | {
      readonly ok: false;
      readonly why: 'not-ours' | 'too-new' | 'damaged';
      readonly detail?: string;
    };

/** Beyond these nothing is read: a real case of 1,000 acts stays well below. */
const MOST_CHARACTERS = 32_000_000;
const MOST_VALUES = 2_000_000;
const DEEPEST = 12;

/**
 * Opens a saved case, given as JSON text or as parsed JSON: unknown → parse → migrate → validate.
 * It is opened whole or refused; nothing is dropped, mended or half-loaded, and nothing throws for
 * what is in the file.
 */
export function parseCase(data: unknown): OpenedCase {
  if (typeof data !== 'string') return fromValue(data);
  if (data.length > MOST_CHARACTERS) return { ok: false, why: 'damaged', detail: 'too large' };
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    // Cut off or edited by hand, but still recognisably ours.
    return data.includes('"indicia-case"')
      ? { ok: false, why: 'damaged' }
      : { ok: false, why: 'not-ours' };
  }
  return fromValue(value);
}

function fromValue(value: unknown): OpenedCase {
  if (!isRecord(value) || value.format !== 'indicia-case') return { ok: false, why: 'not-ours' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { ok: false, why: 'damaged', detail: 'version' };
  }
  if (version > CURRENT_VERSION) return { ok: false, why: 'too-new' };
  const excess = excessOf(value);
  if (excess) return { ok: false, why: 'damaged', detail: excess };

  const parsed = caseSchema.safeParse(migrate(value, version));
  if (!parsed.success) {
    return { ok: false, why: 'damaged', detail: pathText(parsed.error.issues[0]?.path ?? []) };
  }
  const dangling = linkFault(parsed.data);
  return dangling
    ? { ok: false, why: 'damaged', detail: pathText(dangling) }
    : { ok: true, case: parsed.data };
}

const isRecord = (value: unknown): value is OldCase =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Too many values, too deep, or a key that JSON can hold and an object cannot: `__proto__` would be
 * dropped in silence further on, and the case would not be opened whole.
 */
function excessOf(root: OldCase): string | undefined {
  let values = 0;
  let level: object[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return 'too deep';
    const next: object[] = [];
    for (const item of level) {
      if (Object.hasOwn(item, '__proto__')) return 'unknown key';
      for (const inner of Object.values(item)) {
        values += 1;
        if (values > MOST_VALUES) return 'too large';
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return undefined;
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return text.replace(/^\./, '').slice(0, 200);
}
