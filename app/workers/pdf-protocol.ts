import type { PdfStep } from '@/lib/memo/pdf/to-pdf';
import type { Memo } from '@/lib/memo/value';

/** One worker makes one PDF and is ended; ending it earlier is how an export is cancelled. */
export type PdfRequest = { readonly memo: Memo };

/** `failed` names an error of ours, never its text: that could carry what a memo says. */
export type PdfReply =
  | { readonly step: PdfStep }
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly replaced: readonly string[] }
  | { readonly failed: string };
