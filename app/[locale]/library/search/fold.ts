/** Without case and accents: "Mucic" finds "Mucić". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
