'use client';

import type { ReactNode } from 'react';

/**
 * A link to a heading of the same page. The fragment carries addresses of the case, so the link moves
 * the focus and leaves the fragment alone; the heading needs `tabIndex={-1}`.
 */
export function JumpLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        target?.scrollIntoView();
        target?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
