/** What HTML cannot hold: control characters but for white space, and surrogates without their pair. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** Any text as text of an HTML file: markup stays visible and does nothing. */
export function escapeHtml(text: string): string {
  return text
    .replace(unfit, '\ufffd')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
