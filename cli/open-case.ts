import { readFile } from 'node:fs/promises';
import { parseCase } from '@/lib/case/parse-case';
import type { Case } from '@/lib/case/schema';
import { fromAgeFile } from '@/lib/vault/age-file';
import { askPassphrase } from './ask-passphrase';
import { BadInput } from './bad-input';
import { say } from './say';

/** Reads a case file, plain or sealed. Bad input is thrown as `BadInput`, with a sentence. */
export async function openCase(path: string): Promise<Case> {
  const file = await read(path);
  const bytes = path.endsWith('.age') ? await unseal(path, file) : file;
  const opened = parseCase(textOf(bytes) ?? '');
  if (opened.ok) return opened.case;
  throw new BadInput(say(`input.${opened.why}`, { path, detail: opened.detail ?? 'none' }));
}

/** Bytes that are no text are not repaired in silence: a file is opened whole or refused. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new BadInput(say('input.cannotRead', { path, reason: reasonOf(error) }));
  }
}

/** What the system said, in words; its own code where we have none. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return say('input.missing');
  if (code === 'EISDIR') return say('input.isDirectory');
  if (code === 'EACCES' || code === 'EPERM') return say('input.notAllowed');
  return code;
}

async function unseal(path: string, file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const passphrase = await askPassphrase(say('input.ask', { path }));
  if (passphrase === '') throw new BadInput(say('input.noPassphrase'));
  const opened = await fromAgeFile(file, passphrase);
  if (opened.ok) return opened.bytes;
  const keys = {
    'wrong-passphrase': 'input.wrong-passphrase',
    damaged: 'input.sealedDamaged',
    'not-ours': 'input.notAge',
    'needs-key': 'input.needs-key',
    'too-costly': 'input.too-costly',
  } as const;
  throw new BadInput(say(keys[opened.why], { path }));
}
