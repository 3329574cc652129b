import { toDocx } from '@/lib/memo/docx/to-docx';
import { toHtml } from '@/lib/memo/html/to-html';
import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { toText } from '@/lib/memo/to-text';
import type { Memo } from '@/lib/memo/value';
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
  '.txt': async (memo: Memo): Promise<Written> => asText(toText(memo)),
  '.json': async (memo: Memo): Promise<Written> => asText(`${JSON.stringify(memo, null, 2)}\n`),
} as const;

export function isForm(ending: string): ending is keyof typeof forms {
  return Object.hasOwn(forms, ending);
}
