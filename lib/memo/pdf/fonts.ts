import { Font } from '@react-pdf/renderer';

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

let registered = false;

/** Once for the process: the renderer keeps one font store. */
export function registerFonts(placeOf: FontPlaces): void {
  if (registered) return;
  for (const { family, weight, file } of fontFiles) {
    Font.register({ family, src: placeOf(file), fontWeight: weight });
  }
  // English patterns would break words of every language and put hyphens into citations.
  Font.registerHyphenationCallback((word) => breakLong(word));
  registered = true;
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
export async function glyphs(families: readonly string[]): Promise<(codePoint: number) => boolean> {
  const fonts = await Promise.all(
    families.map(async (fontFamily) => {
      const descriptor = { fontFamily, fontWeight: 400 };
      await Font.load(descriptor);
      return Font.getFont(descriptor)?.data;
    }),
  );
  return (codePoint) => fonts.some((font) => font?.hasGlyphForCodePoint(codePoint) ?? false);
}
