import { elementsCopy, statuteCopy } from '@/rules/sources/public-copies';

/**
 * Statute and Elements of Crimes were read in full in a transcription of the 2011 editions, and two
 * provisions compared with a second copy; element and footnote numbers are those of that edition.
 * Nobody has compared them with the official publication.
 */
export const elementsOfCrimes = { source: 'eoc', checked: elementsCopy } as const;
export const statute = { source: 'rome-statute', checked: statuteCopy } as const;
export const article30 = { ...statute, pinpoint: 'art 30' } as const;
