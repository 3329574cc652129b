import type { Block, Memo, Sentence } from '@/lib/memo/value';

/**
 * What a memo says, without how: sections, headings and rows with their verdicts, one line each. A
 * change of wording leaves it alone; a change of law, of verdicts or of structure shows.
 */
export function outline(memo: Memo): string {
  return `${memo.sections
    .filter((section) => section.part !== 'annex')
    .flatMap((section) => [`# ${section.number} ${section.title}`, ...section.blocks.flatMap(lines)])
    .join('\n')}\n`;
}

function lines(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}${marks([block])}`];
    case 'table':
      return block.rows.map((row) => `- ${names(row[0])}${marks(row.flat())}`);
    case 'list':
      return block.items.filter((item) => item.some((s) => s.mark)).map((item) => `- ${names(item.slice(0, 1))}${marks(item)}`);
    case 'callout':
      return [`! ${block.title}`];
    default:
      return [];
  }
}

const names = (sentences: readonly Sentence[] = []) => sentences.map((s) => s.text).join(' ');

const marks = (parts: readonly { readonly mark?: { readonly word: string } }[]) =>
  parts.map((part) => (part.mark ? ` [${part.mark.word}]` : '')).join('');
