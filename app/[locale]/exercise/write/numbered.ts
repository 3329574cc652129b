/** Items that are known by their place alone, each with that place as its key. */
export const numbered = <T>(items: readonly T[]) =>
  items.map((item, n) => ({ key: `place-${n}`, n, item }));
