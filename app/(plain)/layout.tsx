import type { ReactNode } from 'react';

/** A root layout of its own, without our type, colour or name. */
export default function PlainLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
