import type { Memo } from '../value';
import { familiesFor } from './fonts';
import { sidesOf } from './sides';
import { ink, leading, size } from './theme';

/**
 * What every part of the printed memo needs: its styles, made once for the families that this memo's
 * characters call for, and the page on which each section was found to begin.
 *
 * Trap: never set `lineHeight` on a Page or View. It is worked out with that element's own font size,
 * and text made by `render` below it vanishes.
 */
export type Press = ReturnType<typeof press>;

export function press(memo: Memo, everything: string) {
  const { serif, sans } = familiesFor(everything);
  const { direction } = memo;
  // A summary keeps its page for what it says.
  const short = memo.depth === 'summary';
  // `direction` is understood by the renderer and missing from its types.
  const along: { textAlign?: 'right' } =
    direction === 'rtl' ? { ...{ direction }, textAlign: 'right' } : {};
  const body = { fontFamily: serif, color: ink.text, ...along };
  const plain = { fontFamily: sans, color: ink.text, ...along };
  return {
    short,
    serif,
    sans,
    side: sidesOf(direction),
    uncheckedSign: memo.furniture.uncheckedSign,
    text: {
      body: { ...body, fontSize: size.body, lineHeight: leading.body },
      lead: { ...body, fontSize: size.lead, lineHeight: 1.46 },
      small: { ...body, fontSize: size.small, lineHeight: leading.body, color: ink.soft },
      quiet: { ...body, fontSize: size.small, lineHeight: leading.body },
      note: { ...plain, fontSize: size.note, lineHeight: leading.note, color: ink.soft },
      cite: { ...plain, fontSize: size.note - 0.5, color: ink.soft },
      cell: { ...plain, fontSize: size.table, lineHeight: leading.table },
      rowHead: { ...plain, fontSize: size.table, lineHeight: leading.table, fontWeight: 600 },
      label: {
        ...plain,
        fontSize: size.label,
        fontWeight: 600,
        // Space between joined letters would tear Arabic words apart.
        ...(direction === 'rtl' ? {} : { letterSpacing: 0.4 }),
        color: ink.soft,
      },
      term: { ...plain, fontSize: size.small, lineHeight: leading.body, fontWeight: 600 },
      title: { ...body, fontSize: short ? size.heading1 : size.title, lineHeight: 1.14 },
      heading1: {
        ...body,
        fontSize: short ? size.heading2 : size.heading1,
        lineHeight: leading.tight,
      },
      heading2: { ...body, fontSize: size.heading2, lineHeight: leading.tight, fontWeight: 600 },
      heading3: { ...body, fontSize: size.heading3, lineHeight: 1.3, fontWeight: 600 },
      verdict: { ...plain, fontSize: size.table, fontWeight: 600 },
      foot: { ...plain, fontSize: size.label + 0.3, color: ink.soft },
    },
  } as const;
}
