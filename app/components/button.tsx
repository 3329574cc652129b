'use client';

import type { ButtonHTMLAttributes, MouseEventHandler, ReactNode } from 'react';
import { AppLink } from './app-link';
import styles from './button.module.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

export function Button({
  look = 'primary',
  small = false,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; small?: boolean }) {
  return (
    <button
      type={type}
      className={styles.button}
      data-look={look}
      data-small={small || undefined}
      {...rest}
    />
  );
}

/** A link that is the next thing to do, drawn as a button. */
export function ButtonLink({
  href,
  look = 'primary',
  onClick,
  children,
}: {
  href: string;
  look?: Look;
  onClick?: MouseEventHandler<HTMLAnchorElement>;
  children: ReactNode;
}) {
  return (
    <AppLink href={href} className={styles.button} data-look={look} onClick={onClick}>
      {children}
    </AppLink>
  );
}

/** Buttons that belong together, in one line where there is room. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
