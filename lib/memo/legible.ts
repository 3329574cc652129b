/**
 * What a file of text cannot hold, or what would make it show other words than it holds: control
 * characters but for white space, halves of characters, signs that XML 1.0 forbids, and the two
 * overrides of direction, which turn the letters around them backwards.
 */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202d\u202e]/gu;

/** Any text as text that every form of a memo can hold; what cannot be shown becomes a sign that shows. */
export function legible(text: string): string {
  return text.replace(unfit, '\ufffd');
}
