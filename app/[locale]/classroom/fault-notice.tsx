'use client';

import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';
import type { Fault } from './ask';
import { NoService } from './warnings';

export function FaultNotice({ fault }: { fault: Fault | undefined }) {
  const words = useWords();
  if (!fault) return null;
  if (fault.why === 'no-service') return <NoService />;
  return (
    <Notice live tone="caution">
      <p>
        {fault.why === 'away'
          ? words('classroom.away')
          : words('classroom.refused', { says: saidAt(words, fault) })}
      </p>
    </Notice>
  );
}

const saidAt = (words: ReturnType<typeof useWords>, { says, at }: { says: string; at?: string }) =>
  at ? words('classroom.places', { says, at }) : says;
