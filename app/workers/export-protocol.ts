import type { Source } from '@/lib/engine/pack';
import type { ElementColumns } from '@/lib/memo/csv/to-element-csv';
import type { Pages } from '@/lib/memo/pages';
import type { PdfStep } from '@/lib/memo/pdf/to-pdf';
import type { Memo } from '@/lib/memo/value';

/** One worker makes one file and is ended; ending it earlier is how an export is cancelled. */
export type ExportRequest = { readonly memo: Memo } & (
  | { readonly form: 'pdf' | 'docx' | 'html' | 'json' }
  | { readonly form: 'csv'; readonly columns: ElementColumns }
  | { readonly form: 'csl'; readonly sources: readonly Source[] }
);

export type ExportForm = ExportRequest['form'];

/** Asks how the memo would fall on pages; answered with `pages`, or with the step that failed. */
export type PagesRequest = { readonly memo: Memo; readonly form: 'pages' };

/** What the worker is at: first it loads the part of the program that writes this form. */
export type ExportStep = 'loading' | 'writing' | PdfStep;

/** `failed` is the step at which it ended, never the text of an error: that could carry what a memo says. */
export type ExportReply =
  | { readonly step: ExportStep }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly replaced: readonly string[] }
  | { readonly failed: ExportStep };

export type PagesReply = { readonly pages: Pages } | { readonly failed: ExportStep };
