import { toCsl } from '@/lib/memo/csl/to-csl';
import { toElementCsv } from '@/lib/memo/csv/to-element-csv';
import { toDocx } from '@/lib/memo/docx/to-docx';
import { toHtml } from '@/lib/memo/html/to-html';
import { toJson } from '@/lib/memo/json/to-json';
import { legible } from '@/lib/memo/legible';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { toText } from '@/lib/memo/to-text';
import type { Memo } from '@/lib/memo/value';
import { law } from '@/rules/law';
import { memoFiles } from '@/texts/en/memo-files';
import { fontPlaces } from './fonts';

type Written = { readonly bytes: Uint8Array; readonly replaced: readonly string[] };

const asText = (text: string): Written => ({
  bytes: new TextEncoder().encode(text),
  replaced: [],
});

/** The forms in which a memo can be written, by the ending of the file's name. */
export const forms = {
  '.pdf': (memo: Memo): Promise<Written> => toPdf(memo, fontPlaces),
  '.docx': async (memo: Memo): Promise<Written> => ({ bytes: await toDocx(memo), replaced: [] }),
  '.html': async (memo: Memo): Promise<Written> => asText(toHtml(memo)),
  '.txt': async (memo: Memo): Promise<Written> => asText(legible(toText(memo))),
  '.json': async (memo: Memo): Promise<Written> => asText(toJson(memo)),
  '.csl.json': async (memo: Memo): Promise<Written> => asText(toCsl(memo, law.sources)),
  '.csv': async (memo: Memo): Promise<Written> => asText(toElementCsv(memo, memoFiles.columns)),
} as const;

type Form = keyof typeof forms;

/** The form that a file's name asks for: the longest ending that it has. */
export function formOf(path: string): Form | undefined {
  const fitting = (Object.keys(forms) as Form[]).filter((e) => path.toLowerCase().endsWith(e));
  return fitting.sort((a, b) => b.length - a.length)[0];
}
