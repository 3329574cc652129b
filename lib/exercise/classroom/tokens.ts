import '@/lib/engine/zod-config';
import { z } from 'zod';

/**
 * Names and secrets of a room, all in base 32 without I, L, O and U, which are misread.
 *
 * Secrets are made in the browser of whoever will use them and never come back from the server, which
 * keeps their hashes. Only `crypto.getRandomValues` is needed: it is there over plain http as well.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LENGTH = { code: 8, room: 16, secret: 26, command: 16 } as const;
export type Token = keyof typeof LENGTH;

const pattern = (kind: Token) => z.string().regex(new RegExp(`^[${ALPHABET}]{${LENGTH[kind]}}$`));

export const codeSchema = pattern('code');
export const roomIdSchema = pattern('room');
export const secretSchema = pattern('secret');
export const commandIdSchema = pattern('command');

/** A new token: 40 bits for a join code, 80 for a room or a command, 130 for a secret. */
export function newToken(kind: Token): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH[kind]));
  return Array.from(bytes, (byte) => ALPHABET[byte % 32]).join('');
}

/** A join code as people type it: any case, with spaces or hyphens, O for 0, I or L for 1. `undefined` if it is none. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return codeSchema.safeParse(code).success ? code : undefined;
}

/** A join code as it is shown: two halves, easier to read out. */
export const showCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** What stands in `Authorization: Bearer …`, and in the fragment of a trainer's, a wall's or a seat's address. */
export type Key = { readonly room: string; readonly secret: string };

/** The key as text; `readKey` reads it back. */
export const writeKey = ({ room, secret }: Key): string => `${room}.${secret}`;

/** The key that a text holds, or `undefined`. */
export function readKey(text: string): Key | undefined {
  const [room, secret, more] = text.split('.');
  const parsed = z.object({ room: roomIdSchema, secret: secretSchema }).safeParse({ room, secret });
  return parsed.success && more === undefined ? parsed.data : undefined;
}
