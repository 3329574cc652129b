import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '@/lib/case/parse-case';
import { fromAgeFile } from '@/lib/vault/age-file';
import type { Bytes } from '@/lib/vault/bytes';
import { memoryStore } from '@/lib/vault/memory-store';
import { unlockVault } from '@/lib/vault/vault';
import { anyCase } from '../case/arbitrary-case';
import { aVault, cheap, openStore, PASSPHRASE, write } from './cheap';

/**
 * Ten thousand damaged vaults, case files and documents. Each is refused with a reason or opens, and what
 * opens is something that was once saved: nothing made up, nothing half-loaded, nothing that throws or
 * goes on for ever.
 */

const damage = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'grow', 'swap', 'remove', 'copy', 'empty'),
  at: fc.nat(),
  other: fc.nat(),
  byte: fc.integer({ min: 1, max: 255 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Bytes, { kind, at, byte }: Damage): Bytes {
  const made = bytes.slice();
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  switch (kind) {
    case 'cut':
      return made.slice(0, place);
    case 'grow':
      return new Uint8Array([...made, byte, byte]);
    case 'empty':
      return new Uint8Array();
    default:
      if (made.length > 0) made[place] = (made[place] ?? 0) ^ byte;
      return made;
  }
}

const saved: Readonly<Record<string, readonly string[]>> = {
  'case-a': ['a, early', 'a, late'],
  'case-b': ['b, early', 'b, late'],
};

const reasons = ['wrong-passphrase', 'no-vault', 'too-new', 'damaged'];
const faults = ['missing', 'swapped', 'damaged', 'too-new', 'none'];

test('ten thousand damaged vaults', async () => {
  const { content, store } = openStore();
  const vault = await aVault(store);
  for (const round of [0, 1]) {
    for (const [record, texts] of Object.entries(saved)) {
      await write(vault, record, texts[round] ?? '', true);
    }
  }
  const keys = [...content.keys()];
  const keyAt = (n: number) => keys[n % keys.length] ?? '';

  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
      const disk = new Map(content);
      for (const one of all) {
        const [key, other] = [keyAt(one.at), keyAt(one.other)];
        const [mine, theirs] = [disk.get(key), disk.get(other)];
        if (one.kind === 'remove') disk.delete(key);
        else if (one.kind === 'copy' && theirs) disk.set(key, theirs);
        else if (one.kind === 'swap' && mine && theirs) disk.set(key, theirs).set(other, mine);
        else if (mine) disk.set(key, damaged(mine, { ...one, at: one.other }));
      }
      const unlocked = await unlockVault(memoryStore(disk), PASSPHRASE, cheap);
      if (!unlocked.ok) {
        expect(reasons).toContain(unlocked.why);
        return;
      }
      const listed = await unlocked.vault.list();
      for (const { record } of listed.ok ? listed.records : []) {
        const got = await unlocked.vault.get(record);
        if (got.ok) expect(saved[record]).toContain(new TextDecoder().decode(got.bytes));
        else expect(faults).toContain(got.why);
      }
      expect((await unlocked.vault.check()).ok).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

test('ten thousand damaged case files', async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(1);
  const plain = 'the content of a case file';
  const file = new Uint8Array(await encrypter.encrypt(plain));
  await fc.assert(
    fc.asyncProperty(damage, async (one) => {
      const opened = await fromAgeFile(damaged(file, one), PASSPHRASE);
      if (opened.ok) expect(new TextDecoder().decode(opened.bytes)).toBe(plain);
      else expect([...reasons, 'not-ours', 'needs-key', 'too-costly']).toContain(opened.why);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

test('ten thousand documents with something else in one place', () => {
  const junk = fc.oneof(
    fc.constantFrom(null, '', -1, 1e9, [], {}, true, '\u0000', '__proto__', 'x'.repeat(2000)),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
  );
  fc.assert(
    fc.property(anyCase, fc.nat(), junk, (c, at, other) => {
      let places = 0;
      const count = JSON.stringify(c, (_, value: unknown) => {
        places += 1;
        return value;
      });
      expect(count).not.toBe('');
      const chosen = at % places;
      let place = 0;
      const text = JSON.stringify(c, (_, value: unknown) => {
        place += 1;
        return place - 1 === chosen ? other : value;
      });
      const parsed = parseCase(text);
      if (parsed.ok) expect(parseCase(JSON.stringify(parsed.case))).toEqual(parsed);
      else expect(['not-ours', 'too-new', 'damaged']).toContain(parsed.why);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);
