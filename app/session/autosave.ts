export type SaveState = 'saved' | 'saving' | 'unsaved' | 'failed';

/**
 * Seals the latest value at most `within` milliseconds after the first change that is not yet sealed,
 * however long the typing goes on. One write at a time; what changes during a write is written next.
 */
export class Autosave<T> {
  #latest: T | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;

  constructor(
    private readonly write: (value: T) => Promise<void>,
    private readonly report: (state: SaveState) => void,
    private readonly within = 1000,
  ) {}

  change(value: T): void {
    this.#latest = value;
    this.report('unsaved');
    this.#timer ??= setTimeout(() => void this.flush(), this.within);
  }

  /** Writes now what is not yet written. Resolves when nothing is left to write, or a write failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#writing) await this.#writing;
    const value = this.#latest;
    if (value === undefined) return;
    this.#latest = undefined;
    this.#writing = this.#attempt(value);
    await this.#writing;
    this.#writing = undefined;
    if (this.#timer === undefined && this.#latest !== undefined && this.#latest !== value) {
      await this.flush();
    }
  }

  /** Forgets what is pending: after a lock nothing may be written. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#latest = undefined;
  }

  async #attempt(value: T): Promise<void> {
    this.report('saving');
    try {
      await this.write(value);
      this.report(this.#latest === undefined ? 'saved' : 'unsaved');
    } catch {
      // Kept, so that the next change or the next flush tries again.
      this.#latest ??= value;
      this.report('failed');
    }
  }
}
