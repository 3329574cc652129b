import type { MouseEvent } from 'react';

/** Whether a click follows a link in its own place; with a key held down it opens beside it, or saves. */
export const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
