import { toPdf } from '@/lib/memo/pdf/to-pdf';
import { pdfFonts } from './pdf-fonts';
import type { PdfReply, PdfRequest } from './pdf-protocol';

const reply = (message: PdfReply, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.onmessage = async ({ data }: MessageEvent<PdfRequest>) => {
  try {
    const place = (file: keyof typeof pdfFonts) =>
      new URL(pdfFonts[file], self.location.origin).href;
    const { bytes, replaced } = await toPdf(data.memo, place, (step) => reply({ step }));
    reply({ bytes, replaced }, [bytes.buffer]);
  } catch (error) {
    reply({ failed: error instanceof Error ? error.name : 'unknown' });
  }
};
