import render from '@react-pdf/render';
import { type Laid, wordsIn } from './laid';
import type { PdfFile } from './pdf-file';
import { type Spot, Structure } from './structure';

/**
 * Draws a layout as a tagged file (ISO 32000-1, 14.8). The renderer draws no tags, and gives no hook for
 * them; but it draws any box that it is given. So the boxes are walked here, and each is drawn by the
 * renderer alone, between the marks of what it is: words in their element of the structure tree, lines,
 * washes and signs as artifacts.
 */
export function draw(file: PdfFile, document: Laid): void {
  const structure = new Structure(file);
  document.children?.forEach((page, at) => {
    drawAlone(file, page);
    inside(file, page, () => {
      for (const child of page.children ?? []) drawBox(file, structure, child, structure.root);
    });
    bookmarks(file, page, at);
  });
}

function drawBox(file: PdfFile, structure: Structure, node: Laid, around: Spot): void {
  const spot = structure.within(node, around);
  if (node.type === 'SVG') drawUnread(file, node);
  else if (node.type === 'TEXT') drawWords(file, node, structure.forWords(node, spot));
  else drawHolder(file, structure, node, spot);
}

function drawHolder(file: PdfFile, structure: Structure, node: Laid, spot: Spot): void {
  file.link = spot?.role === 'Link' ? { element: spot.element, words: wordsIn(node) } : undefined;
  if (isSeen(node)) drawUnread(file, { ...node, children: [] });
  inside(file, node, () => {
    for (const child of node.children ?? []) drawBox(file, structure, child, spot);
  });
  if (spot?.role === 'Link') spot.element.end();
}

/** A box with an edge, a wash, a target or a link has something to draw besides what it holds. */
const isSeen = ({ type, props, style = {} }: Laid): boolean =>
  type === 'LINK' ||
  props?.id !== undefined ||
  Object.keys(style).some((name) => name === 'backgroundColor' || /^border.*Width$/.test(name));

function drawWords(file: PdfFile, node: Laid, spot: Spot): void {
  if (spot === null) {
    drawUnread(file, node);
    return;
  }
  spot.element.add(file.markStructureContent(spot.role));
  drawAlone(file, node);
  file.endMarkedContent();
}

function drawUnread(file: PdfFile, node: Laid): void {
  file.markContent('Artifact');
  drawAlone(file, node);
  file.endMarkedContent();
}

/** The renderer's own drawing of one box: what it takes for a whole document has this box as its only page. */
function drawAlone(file: PdfFile, { props: { bookmark, ...props } = {}, ...node }: Laid): void {
  const children = node.type === 'PAGE' ? [] : node.children;
  render(file as never, { children: [{ ...node, props, children }] } as never);
}

/** Boxes inside another are placed from its corner. */
function inside(file: PdfFile, { box }: Laid, drawAll: () => void): void {
  file.save();
  if (box) file.translate(box.left, box.top);
  drawAll();
  file.restore();
}

function bookmarks(file: PdfFile, node: Laid, pageNumber: number): void {
  const { bookmark } = node.props ?? {};
  if (bookmark)
    file.outline.addItem(bookmark.title, { pageNumber, fit: true, expanded: true, ...node.box });
  for (const child of node.children ?? []) bookmarks(file, child, pageNumber);
}
