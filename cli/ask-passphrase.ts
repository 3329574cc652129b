import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * Asks on the terminal without showing what is typed; where standard input is no terminal, its first
 * line. A passphrase is never taken from the environment or an argument: other processes and the
 * shell's history can read both. The question goes to standard error, so output can be piped.
 */
export async function askPassphrase(question: string): Promise<string> {
  const { stdin, stderr } = process;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: stdin,
    terminal: stdin.isTTY === true,
    ...(stdin.isTTY && { output: silent }),
  });
  if (stdin.isTTY) stderr.write(question);
  try {
    return await new Promise<string>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(''));
    });
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
  }
}
