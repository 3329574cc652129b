import type { ReactNode } from 'react';
import { CaseGate } from './case-gate';

export default function CaseLayout({ children }: { children: ReactNode }) {
  return <CaseGate>{children}</CaseGate>;
}
