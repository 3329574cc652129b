import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '@/lib/vault/bytes';
import { memoryStore } from '@/lib/vault/memory-store';
import type { Store } from '@/lib/vault/store';
import { aVault, reopened, textOf, write } from './cheap';

/**
 * A store with the power cut after so many single writes, in the middle of the one that comes then.
 * Harder than IndexedDB, whose transactions are whole: the vault must not depend on that alone.
 */
function failing(content: Map<string, Bytes>, steps: number): Store {
  let left = steps;
  const step = (whole: () => void, half: () => void) => {
    if (left < 0) throw new Error('no power');
    left -= 1;
    if (left < 0) {
      half();
      throw new Error('no power');
    }
    whole();
  };
  return {
    ...memoryStore(content),
    write: async ({ put, remove }) => {
      for (const [key, bytes] of put) {
        step(
          () => content.set(key, bytes.slice()),
          () => content.set(key, bytes.slice(0, bytes.length / 2)),
        );
      }
      for (const key of remove) {
        step(
          () => content.delete(key),
          () => undefined,
        );
      }
      return { ok: true };
    },
  };
}

const RECORDS = ['case-a', 'case-b'] as const;
const save = fc.record({ record: fc.constantFrom(...RECORDS), keep: fc.boolean() });

test('killed at any moment of any save, the vault opens and holds the last work or the one before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(save, { minLength: 1, maxLength: 8 }),
      fc.nat(30),
      async (saves, cut) => {
        const content = new Map<string, Bytes>();
        (await aVault(memoryStore(content))).lock();
        const vault = await reopened(failing(content, cut));

        /** What was acknowledged, and what was under way when the power went. */
        const last = new Map<string, string>();
        let underWay: { record: string; text: string } | undefined;
        for (const [n, { record, keep }] of saves.entries()) {
          underWay = { record, text: `${record}, save ${n}` };
          try {
            await write(vault, record, underWay.text, keep);
          } catch {
            break;
          }
          last.set(record, underWay.text);
          underWay = undefined;
        }

        const again = await reopened(memoryStore(content));
        for (const record of RECORDS) {
          const before = last.get(record) ?? '(none)';
          const allowed = underWay?.record === record ? [before, underWay.text] : [before];
          expect(allowed).toContain(await textOf(again, record));
        }
        expect(await again.check()).toEqual({ ok: true, faults: [] });

        // And it goes on from there.
        await write(again, 'case-a', 'afterwards');
        const next = await reopened(memoryStore(content));
        expect(next.notices).toEqual([]);
        expect(await textOf(next, 'case-a')).toBe('afterwards');
      },
    ),
    { numRuns: 60 },
  );
});
