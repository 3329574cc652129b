import { assess } from '@/lib/engine/assess';
import { compile } from '@/lib/engine/compile';
import type { Law } from '@/lib/engine/pack';
import { receiptBytes } from '@/lib/engine/receipt';
import type { World } from '@/lib/engine/world';

/** Cases to be given receipts, with the laws that they stand under. Plain data: it travels as JSON. */
export type Corpus = {
  readonly laws: readonly Law[];
  readonly cases: readonly { readonly name: string; readonly law: number; readonly world: World }[];
};

/**
 * For each case the SHA-256 of everything that a receipt is made of: packs, answers, findings with
 * their reasons. The same text runs in Node and, bundled, in a browser.
 */
export async function receiptsOf({ laws, cases }: Corpus): Promise<readonly string[]> {
  const engines = laws.map((law) => compile(law));
  const receipts: string[] = [];
  for (const { name, law: number, world } of cases) {
    const engine = engines[number];
    if (engine === undefined) throw new Error(`${name}: no law ${number}`);
    const assessment = assess(engine, world);
    const { packs, answers, findings } = receiptBytes({
      law: engine.law,
      world,
      assessment,
      salt: 'salt',
    });
    const hashes = await Promise.all([...Object.values(packs), answers, findings].map(sha256));
    receipts.push(`${name}: ${hashes.join(' ')}`);
  }
  return receipts;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
