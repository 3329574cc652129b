/** Hands a memo to the browser. Its name says nothing of the case: four random characters. */
export function saveMemo(bytes: Uint8Array<ArrayBuffer>, ending: string, type: string): string {
  const [number = 0] = crypto.getRandomValues(new Uint16Array(1));
  const name = `memo-${number.toString(16).toUpperCase().padStart(4, '0')}.${ending}`;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
