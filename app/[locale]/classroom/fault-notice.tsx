'use client';

import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';
import type { Fault } from './ask';
import { NoService } from './warnings';
import { whyInWords } from './why-in-words';

export function FaultNotice({ fault }: { fault: Fault | undefined }) {
  const words = useWords();
  if (!fault) return null;
  if (fault.why === 'no-service') return <NoService />;
  return (
    <Notice live tone="caution">
      <p>{fault.why === 'away' ? words('classroom.away') : whyInWords(words, fault)}</p>
    </Notice>
  );
}
