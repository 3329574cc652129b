import { sourceAnchor } from '../anchor';
import type { Block, Cite, Mark, Memo, Note, Section, Sentence } from '../value';
import { escapeHtml } from './escape';
import { style } from './style';

/**
 * The memo as one file that asks for nothing else: real headings, tables with header cells, links to
 * the list of sources. It is the reference for readers who use a screen reader, and it prints.
 */
export function toHtml(memo: Memo): string {
  const { furniture } = memo;
  const contents = memo.sections
    .filter((s) => s.part !== 'front')
    .map(
      (s) =>
        `<li><a href="#${s.id}"><span>${escapeHtml(s.ordinal)}</span>${escapeHtml(s.title)}</a></li>`,
    );
  return `<!doctype html>
<html lang="${escapeHtml(memo.locale)}" dir="${memo.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(memo.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="date">${escapeHtml(memo.dateInWords)}</p>
<h1>${escapeHtml(memo.title)}</h1>
<p class="subtitle">${escapeHtml(memo.subtitle)}</p>
<nav aria-label="${escapeHtml(furniture.contents)}"><ol>
${contents.join('\n')}
</ol></nav>
</header>
<main>
${memo.sections.map((s) => section(s, furniture)).join('\n')}
</main>
<footer><p>${escapeHtml(furniture.foot)}</p><p>${escapeHtml(furniture.uncheckedSign)} ${escapeHtml(furniture.uncheckedMeaning)}</p></footer>
</body>
</html>
`;
}

type Furniture = Memo['furniture'];

function section(s: Section, furniture: Furniture): string {
  const number = s.number ? `<span>${escapeHtml(s.number)}</span>` : '';
  return `<section aria-labelledby="${s.id}">
<h2 id="${s.id}">${number}${escapeHtml(s.title)}</h2>
${s.blocks.map((b) => block(b, furniture)).join('\n')}
</section>`;
}

function block(b: Block, furniture: Furniture): string {
  const notes = 'notes' in b ? (b.notes ?? []) : [];
  return [main(b, furniture), ...notes.map((n) => note(n, furniture))].join('\n');
}

function main(b: Block, furniture: Furniture): string {
  const say = (sentences: readonly Sentence[]) =>
    sentences.map((s) => sentence(s, furniture)).join(' ');
  switch (b.type) {
    case 'heading': {
      const tag = b.level === 2 ? 'h3' : 'h4';
      const id = b.id ? ` id="${escapeHtml(b.id)}"` : '';
      return `<${tag}${id}>${escapeHtml(b.text)} ${b.mark ? mark(b.mark) : ''}</${tag}>`;
    }
    case 'paragraph':
      return `<p class="${b.tone ?? 'body'}">${say(b.sentences)}</p>`;
    case 'list':
      return `<ul>${b.items.map((item) => `<li>${say(item)}</li>`).join('\n')}</ul>`;
    case 'definitions':
      return `<dl>${b.items
        .map((item) => {
          const told = item.sentences.map((s) => `<dd>${say([s])}</dd>`).join('');
          return `<div><dt>${escapeHtml(item.term)}</dt>${told.replaceAll('</dd><dd>', '<br>')}</div>`;
        })
        .join('\n')}</dl>`;
    case 'table': {
      const caption = b.caption ? `<caption>${escapeHtml(b.caption)}</caption>` : '';
      const head = b.head.map((h) => `<th scope="col">${escapeHtml(h)}</th>`).join('');
      const total = b.widths.reduce((sum, width) => sum + width, 0);
      const columns = b.widths
        .map((width) => `<col style="width:${Math.round((100 * width) / total)}%">`)
        .join('');
      const rows = b.rows.map((row) => {
        const cells = row.map((cell, column) =>
          column === 0 && b.rowHeads
            ? `<th scope="row">${say(cell)}</th>`
            : `<td>${say(cell)}</td>`,
        );
        return `<tr>${cells.join('')}</tr>`;
      });
      // On a narrow screen a table is moved sideways, by keyboard too.
      const name = escapeHtml(b.caption || b.head.join(', '));
      const table = `<table>${caption}<colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
      return `<div class="wide" role="group" aria-label="${name}" tabindex="0">${table}</div>`;
    }
    case 'callout':
      return `<div class="callout ${b.kind}"><p>${escapeHtml(b.title)}</p><p>${say(b.sentences)}</p></div>`;
    case 'own':
      return `<div class="callout own"><p>${escapeHtml(b.title)}</p>${b.paragraphs.map((s) => `<p>${escapeHtml(s.text)}</p>`).join('')}</div>`;
    case 'form': {
      const lines = b.items.map(({ label, hint }) => {
        const told = hint ? `<br><span class="details">${escapeHtml(hint.text)}</span>` : '';
        return `<li>${escapeHtml(label)}${told}</li>`;
      });
      return `<div class="form"><p>${escapeHtml(b.title)}</p><ul>${lines.join('\n')}</ul></div>`;
    }
    case 'citation':
      return `<div id="${escapeHtml(b.id)}"><p>${escapeHtml(b.text)}<br><span class="details">${say(b.details)}</span></p></div>`;
    default:
      return unreachable(b);
  }
}

function note(n: Note, furniture: Furniture): string {
  const refs = n.cites.map((c) => reference(c, furniture)).join('');
  const told = n.sentences.map((s) => `<p>${sentence(s, furniture)}</p>`).join('');
  return `<aside class="${n.kind}"><p><strong>${escapeHtml(n.label)}</strong></p>${refs}${told}</aside>`;
}

function sentence(s: Sentence, furniture: Furniture): string {
  const text = s.label ? `<span class="label">${escapeHtml(s.text)}</span>` : escapeHtml(s.text);
  const refs = (s.cites ?? []).map((c) => reference(c, furniture)).join('');
  return `${s.mark ? mark(s.mark) : ''}${text}${refs}`;
}

/** Full, dashed, struck, half: the marks of the screens, as characters; a screen reader hears the word. */
const signs = { met: '●', open: '◌', 'not-met': '⊘', contested: '◐' } as const;

function mark({ verdict, word }: Mark): string {
  return `<span class="mark ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${escapeHtml(word)}</span>`;
}

function reference(cite: Cite, { uncheckedSign, uncheckedMeaning }: Furniture): string {
  const unchecked = `<abbr title="${escapeHtml(uncheckedMeaning)}">${escapeHtml(uncheckedSign)}</abbr>`;
  const stage = cite.stage ? ` [${escapeHtml(cite.stage)}]` : '';
  const link = `<a href="#${sourceAnchor(cite.source)}">${escapeHtml(cite.text)}</a>`;
  return `<span class="ref">${link}${cite.checked ? '' : unchecked}${stage}</span>`;
}

function unreachable(b: never): never {
  throw new Error(`memo: an unknown block ${JSON.stringify(b)}`);
}
