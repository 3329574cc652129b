/** What JSON can hold. `undefined` is allowed where JSON.stringify would leave a member out. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON after RFC 8785: no white space, members ordered by the UTF-16 code units of their
 * names (no locale takes part), numbers and strings as ECMAScript writes them. The same value gives
 * the same text on every machine. Throws on what has no JSON form: a number that is not finite, half
 * of a surrogate pair.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} has no form in JSON`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return quote(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    // Array.sort without a comparison orders by UTF-16 code units, which is what the RFC asks for.
    .sort()
    .map((key) => `${quote(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function quote(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new Error('half of a surrogate pair has no form in JSON');
  return JSON.stringify(text);
}

/** The bytes of that text in UTF-8, which is what a caller hashes. */
export const canonicalBytes = (value: Json): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(value));
