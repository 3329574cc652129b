'use client';

import { useEffect, useState } from 'react';
import type { PagesReply, PagesRequest } from '@/app/workers/export-protocol';
import type { Pages } from '@/lib/memo/pages';
import type { Memo } from '@/lib/memo/value';

export type KnownPages =
  | { readonly is: 'off' | 'working' | 'failed' }
  | { readonly is: 'known'; readonly pages: Pages };

type Reply = { readonly of: Memo; readonly known: KnownPages };

/** While somebody types or chooses, the pages wait: laying a memo out takes seconds. */
const REST = 400;

/** The pages on which the memo as it stands would fall as PDF, worked out apart while they are wanted. */
export function usePages(memo: Memo, wanted: boolean): KnownPages {
  const [last, setLast] = useState<Reply | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let worker: Worker | undefined;
    const end = (known: KnownPages) => {
      worker?.terminate();
      setLast({ of: memo, known });
    };
    const rested = setTimeout(() => {
      worker = new Worker(new URL('../../../workers/export.worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.onerror = () => end({ is: 'failed' });
      worker.onmessage = ({ data }: MessageEvent<PagesReply>) =>
        end('pages' in data ? { is: 'known', pages: data.pages } : { is: 'failed' });
      const request: PagesRequest = { memo, form: 'pages' };
      worker.postMessage(request);
    }, REST);
    return () => {
      clearTimeout(rested);
      worker?.terminate();
    };
  }, [memo, wanted]);
  if (!wanted) return { is: 'off' };
  return last?.of === memo ? last.known : { is: 'working' };
}
