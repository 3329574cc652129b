import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP, by name, with the day and hour that it gives them (APPNOTE 4.3.12). */
export function unzip(
  bytes: Uint8Array,
): ReadonlyMap<string, { readonly text: string; readonly when: number }> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  const files = new Map<string, { text: string; when: number }>();
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), {
      text: content.toString('utf8'),
      when: zip.readUInt32LE(local + 10),
    });
    at += 46 + name + extra + comment;
  }
  return files;
}
