import { legible } from '../legible';
import type { Memo } from '../value';

/**
 * `docProps/core.xml` as we want it: what kind of document, its language and the date that the memo
 * states. The packer would write the hour in which the file was made, and a name for its author.
 */
export function coreProperties({ title, locale, date }: Memo): string {
  const on = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xml(title)}</dc:title><dc:creator>Indicia</dc:creator>`,
    `<dc:language>${xml(locale)}</dc:language>${on}${on.replaceAll('created', 'modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

const xml = (text: string) => legible(text).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00: the first moment that a ZIP can name. */
const NO_DATE = (1 << 5) | 1;

/**
 * The same ZIP without the hour at which each of its files was packed (PKWARE APPNOTE 4.3.7, 4.3.12).
 * The bytes are changed in place. Throws where they are no ZIP with a directory at its end.
 */
export function withoutTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new Error('docx: the packer wrote no ZIP');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
      throw new Error('docx: the packer wrote no ZIP');
    view.setUint32(at + 12, NO_DATE << 16, true);
    view.setUint32(local + 10, NO_DATE << 16, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}
