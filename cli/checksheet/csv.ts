import { asWritten, BYTE_ORDER_MARK } from '@/lib/memo/csv/csv';

/**
 * Reads what came back. Spreadsheets set to a language with a decimal comma separate by semicolons, so
 * the separator is taken from the heading line. Returns `undefined` if a quotation mark never closes.
 */
export function fromCsv(text: string): readonly (readonly string[])[] | undefined {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const heading = body.split(/\r?\n/, 1)[0] ?? '';
  const separator = count(heading, ';') > count(heading, ',') ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let inQuotes = false;
  const endField = () => {
    row.push(asWritten(field));
    field = '';
  };
  for (let i = 0; i < body.length; i += 1) {
    const c = body[i] as string;
    if (inQuotes) {
      if (c !== '"') field += c;
      else if (body[i + 1] === '"') {
        field += '"';
        i += 1;
      } else inQuotes = false;
    } else if (c === '"' && field === '') inQuotes = true;
    else if (c === separator) endField();
    else if (c === '\n') {
      endField();
      rows.push(row);
      row = [];
    } else if (c !== '\r') field += c;
  }
  if (inQuotes) return undefined;
  if (field !== '' || row.length > 0) {
    endField();
    rows.push(row);
  }
  return rows.filter((fields) => fields.some((f) => f.trim() !== ''));
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
