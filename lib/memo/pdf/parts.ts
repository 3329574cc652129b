import { passagesOf } from '../passages';
import type { Memo } from '../value';
import type { Laid } from './laid';

/**
 * The parts of a printed memo by name, so that after layout each can be looked for: the paginator is
 * young, and a memo that silently lost a paragraph would be worse than none.
 */
export const sectionPart = (section: string) => section;
export const passagePart = (section: string, passage: number) => `${section}/${passage}`;
export const rowPart = (passage: string, row: number) => `${passage}/${row}`;

/** The renderer keeps properties that it does not know; its types do not list them. */
export function asPart(name: string): object {
  return { part: name };
}

/** Every part that must be found on some page. */
export function partsOf(memo: Memo): readonly string[] {
  return memo.sections.flatMap((section) => [
    sectionPart(section.id),
    ...passagesOf(section.blocks).flatMap((passage, at) => {
      const name = passagePart(section.id, at);
      if (passage.type === 'text') return [name];
      return passage.table.rows.map((_, row) => rowPart(name, row));
    }),
  ]);
}

/** On which page each part begins, from a layout. */
export function pagesOfParts(layout: Laid): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const walk = (node: Laid, page: number) => {
    const part = node.props?.part;
    if (typeof part === 'string' && !found.has(part)) found.set(part, page);
    for (const child of node.children ?? []) walk(child, page);
  };
  layout.children?.forEach((page, at) => {
    walk(page, at + 1);
  });
  return found;
}

/** The layout with one part, where it has it, as another layout holds it: same place, same size, other words. */
export function withPart(layout: Laid, part: string, other: Laid): Laid {
  const made = find(other, part);
  const put = (node: Laid): Laid => {
    if (made && node.props?.part === part) return { ...made, box: node.box };
    return node.children ? { ...node, children: node.children.map(put) } : node;
  };
  return put(layout);
}

/** The pages with what another layout holds for each drawn below their own. */
export function withFeet(layout: Laid, feet: Laid): Laid {
  const children = layout.children?.map((page, at) => ({
    ...page,
    children: [...(page.children ?? []), ...(feet.children?.[at]?.children ?? [])],
  }));
  return { ...layout, children };
}

function find(node: Laid, part: string): Laid | undefined {
  if (node.props?.part === part) return node;
  for (const child of node.children ?? []) {
    const found = find(child, part);
    if (found) return found;
  }
  return undefined;
}
