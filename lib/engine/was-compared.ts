import type { Checked } from './pack';

/** Whether somebody compared a pinpoint with a text of the document. A report about it is no text of it. */
export const wasCompared = (checked: Checked): boolean =>
  checked !== null && checked.against !== 'secondary report';
