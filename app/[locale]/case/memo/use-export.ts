'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileKind } from '@/app/session/download';
import type {
  ExportForm,
  ExportReply,
  ExportRequest,
  ExportStep,
} from '@/app/workers/export-protocol';
import { saveMemo } from './save-memo';

export type MemoExport =
  | { readonly is: 'idle' | 'cancelled' }
  | { readonly is: 'making'; readonly step: ExportStep }
  | { readonly is: 'failed'; readonly at: ExportStep }
  | { readonly is: 'done'; readonly name: string; readonly replaced: readonly string[] };

/** Ending of the name and media type of each form. */
const files: Readonly<Record<ExportForm, readonly [ending: string, type: string]>> = {
  pdf: ['pdf', 'application/pdf'],
  docx: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  html: ['html', 'text/html'],
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
};

/** Makes a file in a worker of its own, so the page stays free and an export can be stopped at once. */
export function useExport() {
  const [state, setState] = useState<MemoExport>({ is: 'idle' });
  const worker = useRef<Worker | null>(null);

  const end = useCallback((next?: MemoExport) => {
    worker.current?.terminate();
    worker.current = null;
    if (next) setState(next);
  }, []);

  const start = useCallback(
    (request: ExportRequest, kind: FileKind = 'memo') => {
      end({ is: 'making', step: 'loading' });
      const started = new Worker(new URL('../../../workers/export.worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.current = started;
      started.onerror = () => end({ is: 'failed', at: 'loading' });
      started.onmessage = ({ data }: MessageEvent<ExportReply>) => {
        if ('step' in data) setState({ is: 'making', step: data.step });
        else if ('failed' in data) end({ is: 'failed', at: data.failed });
        else {
          const name = saveMemo(data.bytes, kind, files[request.form]);
          end({ is: 'done', name, replaced: data.replaced });
        }
      };
      started.postMessage(request);
    },
    [end],
  );

  const cancel = useCallback(() => end({ is: 'cancelled' }), [end]);
  useEffect(() => () => end(), [end]);
  return { state, start, cancel };
}
