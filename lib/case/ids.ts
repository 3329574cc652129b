/** Gives `length` random bytes. Injected in tests; everywhere else it is the browser's own source. */
export type RandomBytes = (length: number) => Uint8Array;

export const secureRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** 32 letters divide 256 evenly, so taking five bits of each byte favours no letter. */
const base32 = (bytes: Uint8Array) => Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');

/** An id for a case or a part of one: 80 random bits, never derived from content. */
export const newId = (random: RandomBytes = secureRandom): string => base32(random(16));

/** The salt of a case: 130 random bits. Makes addresses opaque and receipts unlinkable. */
export const newSalt = (random: RandomBytes = secureRandom): string => base32(random(26));
