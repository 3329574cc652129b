/**
 * Comma-separated values as spreadsheets read them (RFC 4180). A byte-order mark makes Excel read
 * UTF-8, and an apostrophe keeps it from running what looks like a formula (OWASP, "CSV Injection").
 */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows of fields, of any text, as a file's text. Rows may differ in length. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((field) => quoted(harmless(field))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

const quoted = (field: string): string =>
  /[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/**
 * Where a cell begins for some spreadsheet: at the start, and behind each sign that one of them takes
 * for a separator, since a file may be opened in a language that separates by semicolons. Full-width
 * signs begin a formula in East Asian settings.
 */
const formula = /(^|[,;\t\r\n|])([\s"']*)(?=[=+\-@＝＋－＠])/gu;
const guard = /(^|[,;\t\r\n|])([\s"']*)'(?=[=+\-@＝＋－＠])/gu;

/** The text with an apostrophe before every formula that a spreadsheet could see in it. */
export function harmless(field: string): string {
  return field.replace(formula, "$1$2'");
}

/** The text as it was before `harmless`. */
export function asWritten(field: string): string {
  return field.replace(guard, '$1$2');
}
