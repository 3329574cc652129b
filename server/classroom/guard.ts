import type { Database } from './database';
import { errorDetails, type Journal } from './journal';

/** The database did not do what it was asked; nobody knows whether a commit that failed was kept. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}

/** The same database, whose failures are `DatabaseAway`; the journal says once that it is lost, and once that it is back. */
export function guarded(database: Database, journal: Journal): Database {
  let isAway = false;

  async function watch<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      if (isAway) journal('database-back');
      isAway = false;
      return result;
    } catch (error) {
      if (!isAway) journal('database-lost', errorDetails(error));
      isAway = true;
      throw new DatabaseAway('The database did not answer.', { cause: error });
    }
  }
  return {
    ...database,
    ask: (sql, values) => watch(() => database.ask(sql, values)),
    transaction: (work) => watch(() => database.transaction(work)),
  };
}
