/**
 * A first look for personal data in one text. It finds shapes (addresses, numbers, dates, honorifics before
 * a name), not meanings; a clean result promises nothing.
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

/** What was found, and the text it stands in: before, the hit itself, after. */
export type PersonalDataFound = {
  readonly kind: PersonalDataKind;
  readonly text: string;
  readonly before: string;
  readonly after: string;
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

/** Hits in the order of the text. Never fails; an empty text has none. */
export function personalDataIn(text: string): readonly PersonalDataFound[] {
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
