/** What both databases give alike: statements with `?` for values, and rows as objects. */
export type Value = string | number;
export type Row = Readonly<Record<string, unknown>>;
export type Ask = (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;

export type Database = {
  readonly kind: 'embedded' | 'postgres';
  /** Outside a transaction. Rejects where the database cannot be reached. */
  readonly ask: Ask;
  /** All of the work or nothing; resolved once it is safe on disk. Writers come one after the other. */
  readonly transaction: <Result>(work: (ask: Ask) => Promise<Result>) => Promise<Result>;
  /** Put after a SELECT, holds its rows until the transaction ends. */
  readonly forUpdate: string;
  /** Within a transaction: tells the other nodes, once it is committed, that a room has changed. */
  readonly tell: (ask: Ask, room: string) => Promise<void>;
  /** Hears what other nodes tell. `missed`: the line was cut, and any room may have changed. */
  readonly hear: (changed: (room: string) => void, missed: () => void) => void;
  /** After deletions: leaves nothing readable in files that this process writes. Rejects while another reads them. */
  readonly scrub: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Runs pieces of work one after the other, in the order in which they were asked for. */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
