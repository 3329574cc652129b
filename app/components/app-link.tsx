'use client';

import Link from 'next/link';
import type { ComponentProps, MouseEvent } from 'react';
import { goTo } from '@/app/session/address-bar';
import { plainClick } from './plain-click';

/**
 * A link within the app. Next's own link does not tell the page when only the fragment changes, and
 * our fragments carry the act and the question; so those moves are made here.
 */
export function AppLink({
  href,
  onClick,
  ...rest
}: ComponentProps<typeof Link> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (plainClick(event) && !event.defaultPrevented && goTo(href)) event.preventDefault();
  };
  return <Link href={href} onClick={follow} prefetch={false} {...rest} />;
}
