/** What is used of PDFKit, which comes without types of its own (0.20.1: `docs/accessibility.md` there). */
declare module 'pdfkit' {
  export type Content = { readonly refs: readonly unknown[] };
  export type Element = {
    add(child: Element | Content): Element;
    end(): void;
  };
  export type ElementOptions = {
    readonly scope?: 'Column' | 'Row';
    /** The words as they are read, where the file holds them as they are drawn. */
    readonly actual?: string;
  };
  type LinkOptions = { readonly structParent: Element; readonly Contents: object };
  type OutlineItem = {
    readonly pageNumber: number;
    readonly expanded: boolean;
    readonly fit: boolean;
    readonly top?: number;
    readonly left?: number;
  };
  type Options = {
    readonly pdfVersion: string;
    readonly lang: string;
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  };

  export default class PDFDocument {
    constructor(options: Options);
    readonly _root: { readonly data: Record<string, unknown> };
    _font: object;
    readonly outline: { addItem(title: string, at: OutlineItem): unknown };
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    font(source: object | string, size: number): this;
    fontSize(size: number): this;
    goTo(x: number, y: number, w: number, h: number, to: string, options?: LinkOptions): this;
    struct(type: string, options?: ElementOptions): Element;
    addStructure(element: Element): this;
    markContent(tag: 'Artifact'): this;
    markStructureContent(tag: string): Content;
    endMarkedContent(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
}
