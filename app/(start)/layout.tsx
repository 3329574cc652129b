import type { ReactNode } from 'react';
import '@/app/design/fonts.css';
import '@/app/design/tokens.css';
import '@/app/design/base.css';

/** A root layout of its own: this page stands before any language is chosen. */
export default function StartLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <script src="/leave.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
