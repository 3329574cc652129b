import type { CitationStyle } from '@/lib/case/memo-schema';
import type { Source } from '@/lib/engine/pack';

/**
 * A source as three schools cite it, from the fields that the register holds; what it does not hold is
 * left out, never guessed. ICC: name, number, document, date. OSCOLA for tribunals: (Judgment) number,
 * chamber (date). Bluebook: Case No., document (Mon. day, year).
 */
export function fullCitation(source: Source, style: CitationStyle = 'icc'): string {
  const { decision, title, author, date } = source;
  if (!decision) return list([title, author, date && day(date, style === 'bluebook')]);
  // Several accused stand before the document, with commas between them.
  const cut = title.lastIndexOf(', ');
  const name = cut < 0 ? title : title.slice(0, cut);
  const document = cut < 0 ? '' : title.slice(cut + 2);
  const number = decision.document ?? decision.caseNumber;
  const { court, chamber } = decision;
  switch (style) {
    case 'icc':
      return list([name, number ?? court, chamber, document, date && day(date, false)]);
    case 'oscola': {
      const what = document ? `${name} (${document})` : name;
      return `${list([[what, number].filter(Boolean).join(' '), [court, chamber].filter(Boolean).join(' ')])}${date ? ` (${day(date, false)})` : ''}`;
    }
    case 'bluebook': {
      const when = [number ? '' : court, date ? day(date, true) : ''].filter(Boolean).join(' ');
      return `${list([name.replace(/\bv\b/, 'v.'), number && `Case No. ${number}`, document])}${when ? ` (${when})` : ''}`;
    }
  }
}

/** A pinpoint as the school writes it: "paras 10–12" or "¶¶ 10–12". Articles stay as they are. */
export function pinpointIn(pinpoint: string, style: CitationStyle = 'icc'): string {
  if (style !== 'bluebook') return pinpoint;
  return pinpoint
    .replace(/\bparas /g, '¶¶ ')
    .replace(/\bpara /g, '¶ ')
    .replace(/\bart (?=\d)/g, 'art. ');
}

const list = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const SHORT = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** "2 September 1998", or "Sept. 2, 1998"; a date that is only a year or a month stays so. */
function day(date: string, american: boolean): string {
  const [year = '', month, of] = date.split('-');
  if (!month) return year;
  const at = Number(month) - 1;
  const name = (american ? SHORT : MONTHS)[at] ?? month;
  if (!of) return `${name} ${year}`;
  return american ? `${name} ${Number(of)}, ${year}` : `${Number(of)} ${name} ${year}`;
}
