export type FileKind = 'case' | 'memo' | 'scenario' | 'table' | 'debrief' | 'handout' | 'grid';

/**
 * Hands a file to the browser. Its name says nothing of the case: what kind of file it is, and four random
 * characters.
 *
 * @returns the name, to be told to the person
 */
export function download(
  bytes: Uint8Array<ArrayBuffer>,
  file: {
    readonly kind: FileKind;
    readonly ending: string;
    readonly type: string;
  },
): string {
  const [number = 0] = crypto.getRandomValues(new Uint16Array(1));
  const name = `${file.kind}-${number.toString(16).toUpperCase().padStart(4, '0')}.${file.ending}`;
  const address = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
