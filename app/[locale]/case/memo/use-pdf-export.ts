'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PdfReply, PdfRequest } from '@/app/workers/pdf-protocol';
import type { PdfStep } from '@/lib/memo/pdf/to-pdf';
import type { Memo } from '@/lib/memo/value';
import { saveMemo } from './save-memo';

export type PdfExport =
  | { readonly is: 'idle' | 'failed' | 'cancelled' }
  | { readonly is: 'making'; readonly step: PdfStep }
  | { readonly is: 'done'; readonly name: string; readonly replaced: readonly string[] };

/** Makes the PDF in a worker of its own, so the page stays free and an export can be stopped at once. */
export function usePdfExport() {
  const [state, setState] = useState<PdfExport>({ is: 'idle' });
  const worker = useRef<Worker | null>(null);

  const end = useCallback((next?: PdfExport) => {
    worker.current?.terminate();
    worker.current = null;
    if (next) setState(next);
  }, []);

  const start = useCallback(
    (memo: Memo) => {
      end({ is: 'making', step: 'fonts' });
      const started = new Worker(new URL('../../../workers/pdf.worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.current = started;
      started.onerror = () => end({ is: 'failed' });
      started.onmessage = ({ data }: MessageEvent<PdfReply>) => {
        if ('step' in data) setState({ is: 'making', step: data.step });
        else if ('failed' in data) end({ is: 'failed' });
        else {
          const name = saveMemo(data.bytes, 'pdf', 'application/pdf');
          end({ is: 'done', name, replaced: data.replaced });
        }
      };
      started.postMessage({ memo } satisfies PdfRequest);
    },
    [end],
  );

  const cancel = useCallback(() => end({ is: 'cancelled' }), [end]);
  useEffect(() => () => end(), [end]);
  return { state, start, cancel };
}
