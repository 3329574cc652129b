/** Items with a key each, made from their content and unique in the list: what React asks of lists. */
export function keyed<T>(items: readonly T[], textOf: (item: T) => string): readonly [string, T][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const text = textOf(item);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return [before === 0 ? text : `${text} (${before + 1})`, item];
  });
}
