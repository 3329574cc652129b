/**
 * A passphrase of words drawn evenly by the browser's own source of randomness.
 *
 * @param random gives an unsigned 32-bit number; injected in tests.
 */
export function offerPassphrase(
  words: readonly string[],
  count = 7,
  random: () => number = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
): string {
  // Numbers beyond the last whole multiple would favour the first words.
  const limit = Math.floor(2 ** 32 / words.length) * words.length;
  const draw = (): string => {
    for (;;) {
      const number = random();
      if (number < limit) return words[number % words.length] ?? '';
    }
  };
  return Array.from({ length: count }, draw).join(' ');
}
