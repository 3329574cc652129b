import type { Memo } from '../value';

/**
 * Makes every text of a memo printable with the given fonts. The renderer would fall back to another
 * font without a word and print the wrong letters, so what has no glyph becomes a sign, and is told.
 */
export function printable(
  memo: Memo,
  hasGlyph: (codePoint: number) => boolean,
): { readonly memo: Memo; readonly replaced: readonly string[] } {
  const replaced = new Set<string>();
  const sign = hasGlyph(0x25a1) ? '□' : '?';
  const clean = (text: string) =>
    // Iterating by code point leaves unpaired surrogates alone as single units.
    [...text.normalize('NFC')]
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        if (letter === '\n' || letter === '\t') return ' ';
        if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '';
        if (invisible.test(letter)) return letter;
        if (!(code >= 0xd800 && code <= 0xdfff) && hasGlyph(code)) return letter;
        replaced.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
        return sign;
      })
      .join('');
  return { memo: mapStrings(memo, clean), replaced: [...replaced].sort() };
}

/** Joiners and direction marks shape text without a glyph of their own. */
const invisible = /^[\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]$/;

/** Every string of a plain value changed; ids pass through unchanged because they are plain ASCII. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return change(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  return walk(value) as T;
}
