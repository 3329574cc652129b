import { legible } from '../legible';

/** Any text as text of an HTML file: markup stays visible and does nothing. */
export function escapeHtml(text: string): string {
  return legible(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
