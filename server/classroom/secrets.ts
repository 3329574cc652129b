import { createHash, timingSafeEqual } from 'node:crypto';

/** Secrets are random and long, so that one pass of SHA-256 keeps them; only their hashes are stored. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

/** Takes as long for a wrong hash as for a right one. */
export function sameHash(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
