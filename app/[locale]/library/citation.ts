import type { Citation, Source } from '@/lib/engine/pack';
import { wasCompared } from '@/lib/engine/was-compared';

/**
 * A reference in the style of the reader's office, made from the fields of the source. ICC follows
 * the Court's own filings; OSCOLA its 2006 guide to sources of international law; Bluebook rules 21.4 and 21.5.
 * The guides themselves were not open when this was written: the screen says so beside the buttons.
 * Citations are not translated, so their words stand here and not in a catalogue.
 */
export type CitationStyle = 'icc' | 'oscola' | 'bluebook';

/** Nothing unchecked is presented as checked, wherever the text is pasted. */
const unchecked = ' [reference not yet checked]';

export function cite(
  source: Source,
  { pinpoint, checked }: Pick<Citation, 'pinpoint' | 'checked'>,
  style: CitationStyle,
): string {
  const text = source.decision
    ? decision(source, source.decision, pinpoint, style)
    : document(source, pinpoint, style);
  return wasCompared(checked) ? text : text + unchecked;
}

type Decision = NonNullable<Source['decision']>;

function decision(
  source: Source,
  { court, chamber, caseNumber, document }: Decision,
  pinpoint: string | null,
  style: CitationStyle,
): string {
  const { name, kind } = parts(source.title, document);
  const date = source.date === undefined ? undefined : inWords(source.date, style);
  const where = pinpoint === null ? undefined : pinpointIn(pinpoint, style);
  if (style === 'oscola') {
    const number = [caseNumber, chamber ?? court].filter(isPresent).join(', ');
    return [name, kind && `(${kind})`, number, date && `(${date})`, where]
      .filter(isPresent)
      .join(' ');
  }
  if (style === 'bluebook') {
    const number = caseNumber && `Case No. ${caseNumber}`;
    const cited = [withPoint(name), number, kind, where].filter(isPresent).join(', ');
    const issued = [bluebookCourt[court] ?? court, date].filter(isPresent).join(' ');
    return `${cited} (${issued})`;
  }
  return [court, chamber, withPoint(name), kind, date, caseNumber, where]
    .filter(isPresent)
    .join(', ');
}

// Bluebook rule 21.5: the court stands before the date, abbreviated. Others are written out.
const bluebookCourt: Readonly<Record<string, string>> = {
  ICC: 'Int’l Crim. Ct.',
  ICTY: 'Int’l Crim. Trib. for the Former Yugoslavia',
  ICTR: 'Int’l Crim. Trib. for Rwanda',
  SCSL: 'Spec. Ct. for Sierra Leone',
};

/** "Prosecutor v A, B and C, Judgment": who, and which document. */
function parts(title: string, document: string | undefined): { name: string; kind?: string } {
  const comma = title.lastIndexOf(', ');
  const name = comma === -1 ? title : title.slice(0, comma);
  const kind = document ?? (comma === -1 ? undefined : title.slice(comma + 2));
  return kind === undefined ? { name } : { name, kind };
}

function document(source: Source, pinpoint: string | null, style: CitationStyle): string {
  const date = source.date === undefined ? undefined : inWords(source.date, style);
  const where = pinpoint === null ? undefined : pinpointIn(pinpoint, style);
  if (source.kind === 'treaty' && style !== 'icc') return treaty(source, date, where, style);
  if (source.kind === 'treaty' || source.kind === 'elements' || source.kind === 'rules') {
    const name = date === undefined ? source.title : `${source.title} (${date})`;
    return [name, where].filter(isPresent).join(style === 'oscola' ? ' ' : ', ');
  }
  const name = [source.author, source.title].join(', ');
  return [date === undefined ? name : `${name} (${date})`, where].filter(isPresent).join(', ');
}

/** OSCOLA puts the date of adoption first and the article last; Bluebook rule 21.4 the article first. */
function treaty(
  { title, series }: Source,
  date: string | undefined,
  where: string | undefined,
  style: 'oscola' | 'bluebook',
): string {
  const mark = series && !wasCompared(series.checked) ? ' [series not yet checked]' : '';
  const volume = series?.pinpoint ? series.pinpoint + mark : undefined;
  // The edition that was read is no part of a treaty's name.
  const name = title.replace(/ \([^)]*\)$/, '');
  if (style === 'oscola') {
    return [name, date && `(adopted ${date})`, volume, where].filter(isPresent).join(' ');
  }
  const place = where?.replace(/^(arts?) /, '$1. ');
  const published = volume?.replace('UNTS', 'U.N.T.S.');
  return [[name, place].filter(isPresent).join(' '), date, published].filter(isPresent).join(', ');
}

/** "paras 686-697": the same place, as each style writes it. What is not a paragraph stays as it is. */
function pinpointIn(pinpoint: string, style: CitationStyle): string {
  const found = /^(paras?)\.? (\d[\d\s,–-]*)$/.exec(pinpoint);
  if (!found) return pinpoint;
  const [, word, numbers = ''] = found;
  const many = word === 'paras';
  if (style === 'icc') return `${many ? 'paras' : 'para.'} ${numbers.replaceAll('–', '-')}`;
  if (style === 'bluebook') return `${many ? '¶¶' : '¶'} ${numbers.replaceAll('-', '–')}`;
  return numbers
    .split(/,\s*/)
    .map((run) =>
      run
        .split(/[–-]/)
        .map((n) => `[${n.trim()}]`)
        .join('–'),
    )
    .join(', ');
}

/** OSCOLA writes "v", the Court and the Bluebook "v.". */
function withPoint(title: string): string {
  return title.replace(/ v /, ' v. ');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// Bluebook table T12.
const shortMonths = [
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

/** A date of any precision: `2019`, `2019-12` or `2019-12-05`. Anything else is printed as it stands. */
function inWords(date: string, style: CitationStyle): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!found) return date;
  const [, year = date, month, day] = found;
  if (month === undefined) return year;
  const names = style === 'bluebook' ? shortMonths : months;
  const name = names[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  return style === 'bluebook'
    ? `${name} ${Number(day)}, ${year}`
    : `${Number(day)} ${name} ${year}`;
}

function isPresent(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
