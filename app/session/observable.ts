/** A value that says when it changed; what screens draw is read from it. */
export type Observable<T> = {
  get(): T;
  set(change: Partial<T>): void;
  /** @returns takes the listener away again. */
  subscribe(listener: () => void): () => void;
};

export function observable<T extends object>(initial: T): Observable<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
