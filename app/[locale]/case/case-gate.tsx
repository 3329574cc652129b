'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { NeedsCase } from '@/app/session/needs-case';
import { usePath } from '@/app/words/words';
import { FindInCase } from './find/find-in-case';

/** Every screen of the case needs one that is open; only the case's own page also lists those there are. */
export function CaseGate({ children }: { children: ReactNode }) {
  const home = usePath()('case');
  return (
    <NeedsCase orList={usePathname() === home}>
      {children}
      <FindInCase />
    </NeedsCase>
  );
}
