import { type PersonalDataFound, personalDataIn } from '@/lib/case/personal-data-in';
import type { Case } from '@/lib/case/schema';

/**
 * A first look for personal data in everything that a person typed: labels, notes, text of their own,
 * reasons. It finds shapes (addresses, numbers, dates, honorifics before a name), not meanings; a clean
 * result promises nothing.
 */
export type PersonalDataHit = PersonalDataFound & {
  readonly where: 'label' | 'note' | 'own' | 'reason' | 'other';
};

/**
 * Hits in the order of the case; with `exported`, those that stand in that text. The hit is looked for and
 * not its line: on the way out a line may get a capital, lose its stop or be split into paragraphs.
 */
export function personalData(c: Case, exported?: string): readonly PersonalDataHit[] {
  const leaves = exported === undefined ? undefined : folded(exported);
  return typedIn(c)
    .flatMap(([where, text]) => personalDataIn(text).map((hit) => ({ ...hit, where })))
    .filter(({ text }) => leaves?.includes(folded(text)) ?? true);
}

const folded = (text: string) => text.replace(/\s+/g, ' ').toUpperCase().toLowerCase();

const KINDS: Readonly<Record<string, PersonalDataHit['where']>> = {
  label: 'label',
  note: 'note',
  text: 'own',
  reason: 'reason',
};

/** Made by the program, never typed. */
const NOT_TYPED: readonly string[] = ['id', 'salt', 'law', 'format'];
const isId = (text: string) => /^[a-z2-7]{16}$/.test(text);

type Typed = readonly [PersonalDataHit['where'], string];

/**
 * Every text in the case, so that a field added later is looked at too. Names of states and options come
 * along and have none of the shapes.
 */
function typedIn(value: unknown, key = ''): readonly Typed[] {
  if (NOT_TYPED.includes(key)) return [];
  if (typeof value === 'string')
    return value.trim() && !isId(value) ? [[KINDS[key] ?? 'other', value]] : [];
  if (Array.isArray(value)) return value.flatMap((item) => typedIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => typedIn(inner, name));
}
