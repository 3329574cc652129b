import type { Verdict } from '@/lib/engine/pack';

/**
 * The printed book: one calm column, a margin that carries the sources, warm ink on white, one
 * accent. Measures are PDF points on A4. The colours are those of `app/design/tokens.css`.
 */
export const ink = {
  text: '#251e1c',
  soft: '#5e544e',
  rule: '#ded4c4',
  strongRule: '#85786e',
  accent: '#6b1d3f',
  wash: '#f8f3ea',
} as const;

export const verdictInk: Readonly<Record<Verdict, string>> = {
  met: '#22543b',
  'not-met': '#4d4a5c',
  open: '#74480b',
  contested: '#5a3580',
};

export const page = {
  top: 62,
  /** Of the one page that a summary is. */
  shortTop: 44,
  bottom: 70,
  left: 60,
  right: 58,
  /** The text column, the gutter and the margin; tables take all three. */
  column: 328,
  gutter: 26,
  margin: 123,
} as const;

export const size = {
  label: 6.4,
  note: 7.3,
  table: 7.9,
  small: 8.5,
  body: 9.7,
  lead: 11.6,
  heading3: 10.2,
  heading2: 12.2,
  heading1: 19,
  title: 30,
} as const;

export const leading = { tight: 1.22, note: 1.42, table: 1.42, body: 1.52 } as const;

/** What has to follow the title of a section on its page: its lead, and the first of what it leads to. */
export const presence = 90;

/** Above a heading, by its level. */
export const spaceAbove = { 2: 17, 3: 12 } as const;
