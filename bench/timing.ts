const ROUNDS = 7;
const ROUND_US = 250_000;

/** Looking at the clock takes longer than a short piece of work: it is looked at about once in this many microseconds. */
const BETWEEN_LOOKS_US = 2_000;

/**
 * Processor time so far, in microseconds. What else the machine is doing then counts for less than it
 * does on a clock; helpers that an engine or the runtime starts count as well.
 */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds that a piece of work takes: the median of several rounds. The first warms up and is not counted. */
export async function timed(work: () => unknown): Promise<number> {
  const rounds: number[] = [];
  let times = 1;
  for (let round = 0; round <= ROUNDS; round++) {
    const started = spent();
    let done = 0;
    let taken = 0;
    while (taken < ROUND_US) {
      for (let i = 0; i < times; i++) {
        const result = work();
        if (result instanceof Promise) await result;
      }
      done += times;
      taken = spent() - started;
    }
    times = Math.ceil((BETWEEN_LOOKS_US * done) / taken);
    if (round > 0) rounds.push(taken / done);
  }
  return median(rounds);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
