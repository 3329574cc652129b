import FontStore from '@react-pdf/font';

/**
 * The fonts that are shipped. Only what a memo's characters need is loaded: Arabic letters bring
 * Vazirmatn in. TTF, because the renderer cannot read woff2.
 */
export const fontFiles = [
  { family: 'IBM Plex Serif', weight: 400, file: 'IBMPlexSerif_400Regular' },
  { family: 'IBM Plex Serif', weight: 600, file: 'IBMPlexSerif_600SemiBold' },
  { family: 'IBM Plex Sans', weight: 400, file: 'IBMPlexSans_400Regular' },
  { family: 'IBM Plex Sans', weight: 600, file: 'IBMPlexSans_600SemiBold' },
  { family: 'Vazirmatn', weight: 400, file: 'Vazirmatn_400Regular' },
  { family: 'Vazirmatn', weight: 600, file: 'Vazirmatn_600SemiBold' },
] as const;

export type FontFile = (typeof fontFiles)[number]['file'];
/** Where a font file is: a path in Node, an address in the browser. */
export type FontPlaces = (file: FontFile) => string;

/**
 * The fonts for one file. Trap: a font remembers for each glyph the letter by which it met it first, and
 * writing a file meets parts of other glyphs (“ is twice ’) without a letter; in the next file that letter
 * has no length, and lines break inside words. So no file is written with the fonts of another.
 */
export function fontsFor(placeOf: FontPlaces): FontStore {
  const fonts = new FontStore();
  for (const { family, weight, file } of fontFiles)
    fonts.register({ family, src: placeOf(file), fontWeight: weight });
  // English patterns would break words of every language and put hyphens into citations.
  fonts.registerHyphenationCallback((word) => breakLong(word));
  return fonts;
}

/** Whole words, except those too long for a narrow column (hashes, addresses): these break anywhere. */
function breakLong(word: string): string[] {
  if (word.length <= 28) return [word];
  const parts = word.match(/.{1,12}/gsu) ?? [word];
  // Empty parts between the pieces break the line without adding a hyphen.
  return parts.flatMap((part, at) => (at === 0 ? [part] : ['', part]));
}

const arabic = /\p{Script=Arabic}/u;

/** Families to name in styles, in the order in which a glyph is looked for. */
export function familiesFor(text: string): { readonly serif: string[]; readonly sans: string[] } {
  const more = arabic.test(text) ? ['Vazirmatn'] : [];
  return {
    serif: ['IBM Plex Serif', 'IBM Plex Sans', ...more],
    sans: ['IBM Plex Sans', ...more],
  };
}

/** Loads the regular cut of each family and answers which characters they can print. */
export async function glyphs(
  store: FontStore,
  families: readonly string[],
): Promise<(codePoint: number) => boolean> {
  const fonts = await Promise.all(
    families.map(async (fontFamily) => {
      const descriptor = { fontFamily, fontWeight: 400 };
      await store.load(descriptor);
      return store.getFont(descriptor)?.data;
    }),
  );
  return (codePoint) => fonts.some((font) => font?.hasGlyphForCodePoint(codePoint) ?? false);
}
