/** Hands a file to the browser. Its name says nothing of the case: four random characters. */
export function download(bytes: Uint8Array<ArrayBuffer>, type: string, extension: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  const [number = 0] = crypto.getRandomValues(new Uint16Array(1));
  link.href = address;
  link.download = `case-${number.toString(16).toUpperCase().padStart(4, '0')}.${extension}`;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
