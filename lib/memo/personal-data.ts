import type { Case } from '@/lib/case/schema';

/**
 * A first look for personal data in everything that a person typed: labels, notes, text of their own,
 * reasons. It finds shapes (addresses, numbers, dates, honorifics before a name), not meanings; a clean
 * result promises nothing.
 */
export type PersonalDataKind =
  | 'email'
  | 'phone'
  | 'date'
  | 'coordinates'
  | 'handle'
  | 'protected'
  | 'number'
  | 'name';

export type PersonalDataHit = {
  readonly kind: PersonalDataKind;
  /** What was found, and the text it stands in: before, the hit itself, after. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly where: 'label' | 'note' | 'own' | 'reason' | 'other';
};

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const titles =
  'Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Judge|Col|Colonel|Lt|Lieutenant|Gen|General|Capt|Captain|Commander|Cmdr|Sgt|Sergeant|Major|Maj|Sheikh|Imam|Father|Sister|Brother|Chief|Hajj|Mme|Mlle|M';

const shapes: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  [
    'coordinates',
    /-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}|\d{1,3}°\s*\d{1,2}['’′](?:\s*\d{1,2}(?:\.\d+)?["”″])?\s*[NSEW]/gu,
  ],
  ['date', /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/gu],
  [
    'date',
    new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b(?:\\s+\\d{4})?|\\b(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?`,
      'giu',
    ),
  ],
  // Numbers of protected persons before a court: witness, victim applicant, account.
  ['protected', /\b(?:[PVWD]-?\d{3,5}|[a-z]\/\d{4,6}\/\d{2}|P-OTP-\d+)\b/gu],
  ['protected', /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b/gu],
  ['phone', /(?:\+|\b00)\d[\d\s()/.-]{6,}\d|\b0\d{2,4}[\s/-]\d[\d\s/-]{4,}\d/gu],
  ['handle', /(?<![\p{L}\d.])@[\p{L}\d_]{2,}/gu],
  ['number', /\b\d(?:[\s-]?\d){6,}\b/gu],
  [
    'name',
    new RegExp(`\\b(?:${titles})\\.?\\s+\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)*`, 'gu'),
  ],
];

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

type Found = Omit<PersonalDataHit, 'where'>;

/** The same look at one text, for the moment in which it is typed. */
export function personalDataIn(text: string): readonly Found[] {
  // Masked once found, so that a telephone number is not also a long number; places stay the same.
  let rest = text;
  const found = shapes.flatMap(([kind, shape]) => {
    const matches = [...rest.matchAll(shape)];
    rest = rest.replace(shape, (hit) => '\u0000'.repeat(hit.length));
    return matches.map((match) => ({ kind, at: match.index, text: match[0] }));
  });
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ kind, at, text: hit }) => ({
      kind,
      text: hit.trim(),
      before: text.slice(Math.max(0, at - AROUND), at),
      after: text.slice(at + hit.length, at + hit.length + AROUND),
    }));
}

/** Enough of the sentence to know which one it is. */
const AROUND = 60;

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
