import type { Assessment } from '@/lib/engine/findings';
import type { IsoDate, Law } from '@/lib/engine/pack';
import { receiptBytes } from '@/lib/engine/receipt';
import type { World } from '@/lib/engine/world';
import type { Receipt } from './value';

/**
 * Hashes what the engine gives as canonical bytes (SHA-256, in hexadecimal): the one place where the
 * command line, the memo and the screens get a receipt from. WebCrypto is in Node and in browsers.
 */
export async function receipt(input: {
  readonly law: Law;
  readonly on?: IsoDate;
  readonly world: World;
  readonly assessment: Assessment;
  readonly salt: string;
}): Promise<Receipt> {
  const { packs, answers, findings } = receiptBytes(input);
  const { law } = input;
  const versions = new Map(
    [law.vocabulary, ...law.packs, law.cumulation].map(({ id, version }) => [id, version]),
  );
  return {
    packs: await Promise.all(
      Object.entries(packs).map(async ([id, bytes]) => ({
        id,
        version: versions.get(id) ?? '',
        hash: await sha256(bytes),
      })),
    ),
    answers: await sha256(answers),
    findings: await sha256(findings),
  };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
