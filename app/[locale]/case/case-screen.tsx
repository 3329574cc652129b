'use client';

import { useSession } from '@/app/session/session';
import { CaseHome } from './home/case-home';
import { CaseList } from './home/case-list';

export function CaseScreen() {
  const { case: open } = useSession();
  return open ? <CaseHome key={open.id} /> : <CaseList />;
}
