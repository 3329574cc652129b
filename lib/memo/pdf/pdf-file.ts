import PDFDocument, { type Element } from 'pdfkit';
import type { Memo } from '../value';

/**
 * The file that is drawn into. Metadata is neutral and fixed: it says what kind of document this is, and
 * nothing about the case. The renderer ends a document after each drawing; this one ends when all is drawn.
 */
export class PdfFile extends PDFDocument {
  readonly #chunks: Uint8Array[] = [];
  readonly #fonts = new Map<object, object>();
  /** The link that is drawn now: its structure element, and what it says (ISO 14289-1, 7.18.5). */
  link: { readonly element: Element; readonly words: string } | undefined;

  constructor({ title, locale, date }: Memo) {
    super({
      pdfVersion: '1.7',
      lang: locale,
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      info: {
        Title: title,
        Creator: 'Indicia',
        Producer: 'Indicia',
        CreationDate: new Date(`${date}T00:00:00Z`),
      },
    });
    this._root.data.PageMode = 'UseOutlines';
    this.on('data', (chunk) => this.#chunks.push(chunk));
  }

  /**
   * The renderer names the font of every run. PDFKit knows fonts by name alone, so it would open the font
   * and compare all its names each time.
   */
  override font(source: object | string, ...more: readonly [number]): this {
    if (typeof source === 'string') return super.font(source, ...more);
    const opened = this.#fonts.get(source);
    if (opened) this._font = opened;
    else super.font(source, ...more);
    this.#fonts.set(source, this._font);
    return this.fontSize(...more);
  }

  override goTo(x: number, y: number, w: number, h: number, to: string) {
    if (!this.link) return super.goTo(x, y, w, h, to);
    const { element, words } = this.link;
    // PDFKit writes plain strings as names.
    return super.goTo(x, y, w, h, to, { structParent: element, Contents: new String(words) });
  }

  override end(): void {
    // See `close`.
  }

  /** The bytes of the whole file. */
  async close(): Promise<Uint8Array<ArrayBuffer>> {
    const whole = new Promise<void>((resolve, reject) => {
      this.on('end', resolve);
      this.on('error', reject);
    });
    super.end();
    await whole;
    return new Uint8Array(await new Blob(this.#chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }
}
