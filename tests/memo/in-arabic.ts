import { mapStrings } from '@/lib/memo/pdf/printable';
import type { Memo } from '@/lib/memo/value';

/** Words for the words of a memo: enough to see joined letters, mixed lines, digits and brackets. */
const sample = 'أفعال ذات طابع جنسي ارتُكبت بالقوة أو التهديد أو الإكراه في سياق هجوم واسع النطاق';
const words = sample.split(' ');

/**
 * The same memo from right to left: each of its longer words becomes an Arabic one, while references,
 * numbers and signs stay, as they would in a translation. Not a translation: a specimen for layout.
 */
export function inArabic(memo: Memo): Memo {
  const { sections, furniture, title, subtitle, dateInWords } = mapTexts(memo);
  return {
    ...memo,
    ...{ locale: 'ar', direction: 'rtl', sections, furniture, title, subtitle, dateInWords },
  };
}

const keys = new Set(['text', 'title', 'subtitle', 'term', 'caption', 'label', 'word', 'foot']);

function mapTexts<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (keys.has(key) ? mapStrings(value, arabic) : value) as T;
  if (Array.isArray(value))
    return value.map((item) => mapTexts(item, key === 'head' ? 'text' : '')) as T;
  if (typeof value !== 'object' || value === null) return value;
  const cite = 'pinpoint' in value;
  return Object.fromEntries(
    Object.entries(value).map(([k, child]) => [k, cite ? child : mapTexts(child, k)]),
  ) as T;
}

function arabic(text: string): string {
  let at = 0;
  return text.replace(/[A-Za-z]{3,}/g, () => {
    at += 1;
    return words[at % words.length] ?? '';
  });
}
