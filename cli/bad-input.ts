/** What a person gave cannot be used; the message says so in words and is all that is printed. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/**
 * Runs a command. Bad input ends with its sentence and code 2, whatever else goes wrong with its
 * message and code 1. Codes are set, not forced, so that output is flushed.
 */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = error instanceof BadInput ? 2 : 1;
    console.error(error instanceof BadInput ? error.message : error);
  }
}
