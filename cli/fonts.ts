import { createRequire } from 'node:module';
import type { FontFile, FontPlaces } from '@/lib/memo/pdf/fonts';

const packages = {
  IBMPlexSans: 'ibm-plex-sans',
  IBMPlexSerif: 'ibm-plex-serif',
  Vazirmatn: 'vazirmatn',
} as const;

const { resolve } = createRequire(import.meta.url);

/** Where the shipped font files are on this machine. */
export const fontPlaces: FontPlaces = (file: FontFile) => {
  const [family, cut] = file.split('_') as [keyof typeof packages, string];
  return resolve(`@expo-google-fonts/${packages[family]}/${cut}/${file}.ttf`);
};
