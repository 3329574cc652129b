import { createHash } from 'node:crypto';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** The policy's hashes of the scripts that stand in a page itself, each once, in order. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(script)]
    .filter(([, attributes]) => !/\ssrc\s*=/i.test(attributes ?? ''))
    .map(
      ([, , text]) =>
        `sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}`,
    );
  return [...new Set(hashes)];
}

/** Markup that the policy refuses without a word to the reader: better that the build fails. */
export function blockedMarkup(html: string): string[] {
  const markup = html.replace(script, '');
  const patterns: readonly (readonly [RegExp, string])[] = [
    [/<[a-z][^>]*\sstyle\s*=\s*["'][^>]*/i, 'a style attribute'],
    [/<style\b[^>]*>/i, 'a style element'],
    [/<[a-z][^>]*\son[a-z]+\s*=\s*["'][^>]*/i, 'an event attribute'],
    [
      /<(?:script|link|img|iframe|source)\b[^>]*\s(?:src|href)\s*=\s*["'](?:https?:)?\/\/[^>]*/i,
      'another origin',
    ],
  ];
  return patterns.flatMap(([pattern, what]) => {
    const found = pattern.exec(markup)?.[0];
    return found === undefined ? [] : [`${what} in ${found.slice(0, 100)}`];
  });
}
