/**
 * What a browser keeps for this page as text: for a tab, or for all of them. Where it keeps nothing, as in some private
 * windows, or has no room left, nothing is found and nothing is thrown.
 */
export function browserStorage(kind: 'sessionStorage' | 'localStorage') {
  const within = <Result>(work: (storage: Storage) => Result): Result | undefined => {
    try {
      return work(window[kind]);
    } catch {
      return undefined;
    }
  };
  return {
    read: (name: string): string | undefined =>
      within((storage) => storage.getItem(name)) ?? undefined,
    write: (name: string, text: string): void => within((storage) => storage.setItem(name, text)),
    remove: (name: string): void => within((storage) => storage.removeItem(name)),
    names: (): readonly string[] => within((storage) => Object.keys(storage)) ?? [],
  };
}
