import type { Answer, Case } from '@/lib/case/schema';

/**
 * A first look for personal data in what a person typed: labels and notes. It finds shapes (addresses,
 * numbers, dates, honorifics before a name), not meanings; a clean result promises nothing.
 */
export type PersonalDataKind =
  | 'email'
  | 'phone'
  | 'date'
  | 'coordinates'
  | 'handle'
  | 'number'
  | 'name';
export type PersonalDataHit = {
  readonly kind: PersonalDataKind;
  readonly text: string;
  readonly where: 'label' | 'note';
};

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const shapes: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}.]+/gu],
  ['coordinates', /-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}/gu],
  ['date', /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/gu],
  [
    'date',
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b(?:\\s+\\d{4})?`, 'giu'),
  ],
  ['phone', /(?:\+|\b00)\d[\d\s()/-]{6,}\d/gu],
  ['handle', /(?<![\p{L}\d.])@[\p{L}\d_]{2,}/gu],
  ['number', /\b\d{7,}\b/gu],
  [
    'name',
    /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Col|Colonel|Gen|General|Capt|Captain|Commander|Sgt|Major|Imam|Father|Sister)\.?\s+\p{Lu}\p{L}+/gu,
  ],
];

export function personalData(c: Case): readonly PersonalDataHit[] {
  const typed = [
    ...[c, ...c.contexts, ...c.groups, ...c.acts].map(({ label }) => ['label', label] as const),
    ...answersOf(c).flatMap((a) => (a.note ? [['note', a.note] as const] : [])),
  ];
  return typed.flatMap(([where, text]) => personalDataIn(text).map((hit) => ({ ...hit, where })));
}

/** The same look at one text, for the moment in which it is typed. */
export function personalDataIn(text: string): readonly Omit<PersonalDataHit, 'where'>[] {
  // Taken out once found, so that a telephone number is not also a long number.
  let rest = text;
  return shapes.flatMap(([kind, shape]) => {
    const found = rest.match(shape) ?? [];
    rest = rest.replace(shape, ' ');
    return found.map((hit) => ({ kind, text: hit.trim() }));
  });
}

function answersOf(c: Case): readonly Answer[] {
  const holders = [
    c.answers,
    ...c.contexts.map((x) => x.answers),
    ...c.groups.map((g) => g.answers),
    ...c.acts.flatMap((a) => [a.answers, ...a.contexts.map((link) => link.answers)]),
  ];
  return holders.flatMap((answers) => Object.values(answers));
}
