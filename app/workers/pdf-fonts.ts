import type { FontFile } from '@/lib/memo/pdf/fonts';

/**
 * Where the font files of the PDF are: the build copies each to a name made from its content. The
 * addresses are written out, because the bundler only follows what it can read.
 */
export const pdfFonts: Readonly<Record<FontFile, string>> = {
  IBMPlexSerif_400Regular: new URL(
    '@expo-google-fonts/ibm-plex-serif/400Regular/IBMPlexSerif_400Regular.ttf',
    import.meta.url,
  ).href,
  IBMPlexSerif_600SemiBold: new URL(
    '@expo-google-fonts/ibm-plex-serif/600SemiBold/IBMPlexSerif_600SemiBold.ttf',
    import.meta.url,
  ).href,
  IBMPlexSans_400Regular: new URL(
    '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
    import.meta.url,
  ).href,
  IBMPlexSans_600SemiBold: new URL(
    '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
    import.meta.url,
  ).href,
  Vazirmatn_400Regular: new URL(
    '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
    import.meta.url,
  ).href,
  Vazirmatn_600SemiBold: new URL(
    '@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf',
    import.meta.url,
  ).href,
};
