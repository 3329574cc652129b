'use client';

import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';

/** Until the memo is there. Without a protected page it never will be: browsers then refuse to hash. */
export function MemoPending() {
  const words = useWords();
  if (!window.isSecureContext) {
    return <Notice tone="caution">{words('memoFiles.insecure')}</Notice>;
  }
  return <p role="status">{words('memoScreen.making')}</p>;
}
