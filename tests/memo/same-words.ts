import { legible } from '@/lib/memo/legible';
import { mapStrings } from '@/lib/memo/pdf/printable';
import type { Memo } from '@/lib/memo/value';

/** Keys whose strings a reader sees; the others are names, kinds and origins. */
const seen = new Set([
  ...['title', 'subtitle', 'dateInWords', 'foot', 'uncheckedMeaning', 'text', 'term'],
  ...['caption', 'label', 'word', 'stage'],
]);

/** Every text of a memo that a reader sees, in the order of the value. */
export function textsOf(memo: Memo): readonly string[] {
  const texts: string[] = [];
  const walk = (node: unknown, key: string) => {
    if (typeof node === 'string') {
      if (seen.has(key)) texts.push(node);
    } else if (Array.isArray(node)) {
      for (const item of node) walk(item, key === 'head' ? 'text' : key);
    } else if (typeof node === 'object' && node !== null) {
      for (const [k, child] of Object.entries(node)) if (k !== 'from') walk(child, k);
    }
  };
  walk(memo, '');
  return mapStrings(texts, legible).filter(Boolean);
}

/** The same as a page shows them: its first section stands under the title of the memo, without its own. */
export function printedTexts(memo: Memo): readonly string[] {
  const [first, ...more] = memo.sections;
  return textsOf(first ? { ...memo, sections: [{ ...first, title: '' }, ...more] } : memo);
}

/**
 * Words with how often each stands there. Cases and signs are left out: they differ where a heading is
 * set in capitals or a reference is broken over two lines.
 */
export function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that stand less often in the one than in the other. */
export function missing(
  from: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
): readonly string[] {
  return [...wanted].flatMap(([word, count]) => ((from.get(word) ?? 0) < count ? [word] : []));
}
