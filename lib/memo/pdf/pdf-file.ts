import PDFDocument, { type Element } from 'pdfkit';
import type { Memo } from '../value';

/**
 * The file that is drawn into. Metadata is neutral and fixed: it says what kind of document this is, and
 * nothing about the case. The renderer ends a document after each drawing; this one ends when all is drawn.
 */
export class PdfFile extends PDFDocument {
  readonly #chunks: Uint8Array[] = [];
  /** The structure element of the link that is drawn now. */
  link: Element | undefined;

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

  override goTo(x: number, y: number, w: number, h: number, to: string) {
    return super.goTo(x, y, w, h, to, this.link ? { structParent: this.link } : {});
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
