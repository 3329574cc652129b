'use client';

import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

/**
 * A link to a heading of the same page. The fragment carries addresses of the case, so the link moves
 * the focus and leaves the fragment alone; the heading needs `tabIndex={-1}`.
 */
export function JumpLink({
  to,
  before,
  children,
}: {
  to: string;
  /** Has the heading drawn where it is not there yet. */
  before?: () => void;
  children: ReactNode;
}) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        if (before) flushSync(before);
        const target = document.getElementById(to);
        target?.scrollIntoView();
        target?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
