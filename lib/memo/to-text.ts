import type { Block, Cite, Memo, Note, Sentence } from './value';

/**
 * The memo as plain text: what golden files hold and what a text-only reader gets. Marks are words,
 * notes are indented, a reference that nobody checked carries the sign.
 */
export function toText(memo: Memo): string {
  const sign = memo.furniture.uncheckedSign;
  const lines: string[] = [
    memo.title.toUpperCase(),
    memo.subtitle,
    memo.dateInWords,
    '',
    memo.furniture.foot,
    `${sign} ${memo.furniture.uncheckedMeaning}`,
  ];
  for (const section of memo.sections) {
    const title = section.number ? `${section.number}. ${section.title}` : section.title;
    lines.push('', '', title, '='.repeat([...title].length));
    for (const block of section.blocks) lines.push('', ...blockLines(block, sign));
  }
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block, sign: string): string[] {
  const notes = 'notes' in block ? noteLines(block.notes ?? [], sign) : [];
  return [...mainLines(block, sign), ...notes];
}

function mainLines(block: Block, sign: string): string[] {
  const say = (sentences: readonly Sentence[]) => join(sentences, sign);
  switch (block.type) {
    case 'heading': {
      const text = block.mark ? `${block.text} [${block.mark.word}]` : block.text;
      return [text, '-'.repeat([...text].length)];
    }
    case 'paragraph':
      return [say(block.sentences)];
    case 'list':
      return block.items.map((item) => `* ${say(item)}`);
    case 'definitions':
      return block.items.flatMap((item) => [`${item.term}`, `    ${say(item.sentences)}`]);
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...block.rows.flatMap((row) =>
          row.flatMap((cell, column) => {
            const text = say(cell);
            if (column === 0) return [text];
            return text ? [`    ${block.head[column] ?? ''}: ${text}`] : [];
          }),
        ),
      ];
    case 'callout':
      return [`| ${block.title}`, `| ${say(block.sentences)}`];
    case 'own':
      return [`| ${block.title}`, ...block.paragraphs.map((s) => `| ${s.text}`)];
    case 'form':
      return [
        block.title,
        ...block.items.map(({ label, hint }) =>
          hint ? `    ${label} (${hint.text}): ____________` : `    ${label}: ____________`,
        ),
      ];
    case 'citation':
      return [block.text, `    ${say(block.details)}`];
    default:
      return unreachable(block);
  }
}

function noteLines(notes: readonly Note[], sign: string): string[] {
  return notes.flatMap((note) => {
    const refs = note.cites.map((cite) => citeText(cite, sign)).join('; ');
    const said = note.sentences.map((s) => `        ${join([s], sign)}`);
    return refs || said.length > 0
      ? [`    > ${note.label}${refs ? `: ${refs}` : ''}`, ...said]
      : [];
  });
}

function join(sentences: readonly Sentence[], sign: string): string {
  return sentences
    .map((s) => {
      const mark = s.mark ? [`[${s.mark.word}]`] : [];
      const text = s.text ? [s.text] : [];
      const cites = s.cites?.length
        ? [`(${s.cites.map((c) => citeText(c, sign)).join('; ')})`]
        : [];
      return [...mark, ...text, ...cites].join(' ');
    })
    .filter(Boolean)
    .join(' ');
}

/** "Elements of Crimes, art 7(1)(g)-1†", with the stage of a decision in brackets. */
export function citeText(cite: Cite, sign: string): string {
  const text = cite.checked ? cite.text : `${cite.text}${sign}`;
  return cite.stage ? `${text} [${cite.stage}]` : text;
}

function unreachable(block: never): never {
  throw new Error(`memo: an unknown block ${JSON.stringify(block)}`);
}
