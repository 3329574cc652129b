import type { Element, ElementOptions } from 'pdfkit';
import { type Laid, type LaidProps, wordsIn } from './laid';
import type { PdfFile } from './pdf-file';
import type { Role, Scope } from './tag';

/** An element of the structure tree that is being filled; `null` where nothing is to be read. */
export type Spot = { readonly element: Element; readonly role: Role } | null;

/** Elements that hold others and no words of their own: words in them get a paragraph. */
const HOLDERS: readonly Role[] = ['Div', 'LBody', 'TD', 'TH', 'TOCI'];

/**
 * The structure tree of a file, filled while its boxes are drawn. A box that a page break cut in two is
 * one element.
 */
export class Structure {
  readonly #file: PdfFile;
  /** By what a page break leaves as it was: the tag, else the properties. */
  readonly #known = new Map<object | undefined, Spot>();
  readonly #mirrored = new Map<object | undefined, Spot>();
  readonly root: Spot;

  constructor(file: PdfFile) {
    this.#file = file;
    const element = file.struct('Document');
    file.addStructure(element);
    this.root = { element, role: 'Div' };
  }

  /** Where the words of a box go: its own element if it has a tag, else the one around it. */
  within({ props }: Laid, around: Spot): Spot {
    const { role, scope } = props?.tag ?? {};
    if (role === undefined || around === null) return around;
    if (role === 'Artifact') return null;
    const known = this.#known.get(sameness(props));
    // What is repeated on each page is read once.
    if (known && props?.fixed) return null;
    // A link is closed on its page, since its place on it is written then.
    if (known && role !== 'Link') return known;
    return this.#add(props, role, around, scope);
  }

  /**
   * The element for the words of a box of text. Letters from right to left stand in the file as they are
   * drawn, so their element says how they are read; once, also where a page break cut them in two.
   */
  forWords(node: Laid, around: Spot): Spot {
    const { props } = node;
    if (around === null) return null;
    const spot = HOLDERS.includes(around.role)
      ? (this.#known.get(sameness(props)) ?? this.#add(props, 'P', around))
      : around;
    const actual = wordsIn(node);
    if (!spot || !rightToLeft.test(actual)) return spot;
    const mirrored = this.#mirrored.get(sameness(props)) ?? this.#under(spot, 'Span', { actual });
    this.#mirrored.set(sameness(props), mirrored);
    return mirrored;
  }

  #add(props: LaidProps | undefined, role: Role, around: NonNullable<Spot>, scope?: Scope) {
    const spot = this.#under(around, role, scope ? { scope } : {});
    this.#known.set(sameness(props), spot);
    return spot;
  }

  #under(around: NonNullable<Spot>, role: Role, options: ElementOptions) {
    const element = this.#file.struct(role, options);
    around.element.add(element);
    return { element, role };
  }
}

const sameness = (props: LaidProps | undefined) => props?.tag ?? props;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
