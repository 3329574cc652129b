import type {
  ExportReply,
  ExportRequest,
  ExportStep,
  PagesReply,
  PagesRequest,
} from './export-protocol';
import { pdfFonts } from './pdf-fonts';

type Written = Extract<ExportReply, { bytes: unknown }>;

const reply = (message: ExportReply | PagesReply, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.onmessage = async ({ data }: MessageEvent<ExportRequest | PagesRequest>) => {
  let at: ExportStep = 'loading';
  try {
    if (data.form === 'pages') {
      const { toPages } = await import('@/lib/memo/pdf/to-pdf');
      return reply({ pages: await toPages(data.memo, fontPlace) });
    }
    const written = await write(data, (step) => {
      at = step;
      reply({ step });
    });
    reply(written, [written.bytes.buffer]);
  } catch {
    reply({ failed: at });
  }
};

/** Each form's writer is loaded when it is asked for: a reader of the web page never pays for the PDF. */
async function write(asked: ExportRequest, onStep: (step: ExportStep) => void): Promise<Written> {
  const { memo } = asked;
  switch (asked.form) {
    case 'pdf': {
      const { toPdf } = await import('@/lib/memo/pdf/to-pdf');
      return toPdf(memo, fontPlace, onStep);
    }
    case 'docx': {
      const { toDocx } = await import('@/lib/memo/docx/to-docx');
      onStep('writing');
      return { bytes: await toDocx(memo), replaced: [] };
    }
    case 'html': {
      const { toHtml } = await import('@/lib/memo/html/to-html');
      onStep('writing');
      return asText(toHtml(memo));
    }
    case 'json': {
      const { toJson } = await import('@/lib/memo/json/to-json');
      onStep('writing');
      return asText(toJson(memo));
    }
    case 'csv': {
      const { toElementCsv } = await import('@/lib/memo/csv/to-element-csv');
      onStep('writing');
      return asText(toElementCsv(memo, asked.columns));
    }
    case 'csl': {
      const { toCsl } = await import('@/lib/memo/csl/to-csl');
      onStep('writing');
      return asText(toCsl(memo, asked.sources));
    }
  }
}

const fontPlace = (file: keyof typeof pdfFonts) =>
  new URL(pdfFonts[file], self.location.origin).href;

const asText = (text: string): Written => ({ bytes: new TextEncoder().encode(text), replaced: [] });
