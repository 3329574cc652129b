import { describe, expect, test } from 'vitest';
import { utf8 } from '@/lib/vault/bytes';
import { open, seal } from '@/lib/vault/envelope';
import { DEFAULT_COST } from '@/lib/vault/kdf';
import { changeKeySlot, newKeySlot, openKeySlot, recordKey } from '@/lib/vault/keys';
import { cheap, PASSPHRASE } from './cheap';

const { slot, vaultKey } = await newKeySlot(PASSPHRASE, cheap.cost, cheap);

const sealed = await seal(utf8('content'), {
  name: 'blob/1',
  algorithm: 'vault-key',
  keyFor: recordKey(vaultKey),
});
const opensWith = async (key: CryptoKey) =>
  (await open(sealed, { name: 'blob/1', algorithm: 'vault-key', keyFor: recordKey(key) })).ok;

test('the slot gives the vault key back to the passphrase', async () => {
  const opened = await openKeySlot(slot, PASSPHRASE, cheap);
  expect(opened.ok && (await opensWith(opened.vaultKey))).toBe(true);
});

test('the vault key cannot be exported, and can only derive', async () => {
  expect(vaultKey.extractable).toBe(false);
  expect(vaultKey.usages).toEqual(['deriveKey']);
  const derived = await recordKey(vaultKey)({
    algorithm: 'vault-key',
    cost: undefined,
    salt: new Uint8Array(16),
    name: 'n',
  });
  expect(derived.extractable).toBe(false);
});

describe('refused', () => {
  test.each([
    ['another passphrase', 'river candle orbit marble'],
    ['a space too many', `${PASSPHRASE} `],
    ['nothing', ''],
  ])('wrong passphrase: %s', async (_, passphrase) => {
    expect(await openKeySlot(slot, passphrase, cheap)).toEqual({
      ok: false,
      why: 'wrong-passphrase',
    });
  });

  test('a damaged slot is called damaged, never a wrong passphrase', async () => {
    for (let at = 5; at < slot.length; at += 1) {
      const spoilt = slot.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 64;
      expect(await openKeySlot(spoilt, PASSPHRASE, cheap)).toEqual({ ok: false, why: 'damaged' });
    }
    for (let length = 0; length < slot.length; length += 1) {
      expect(await openKeySlot(slot.slice(0, length), PASSPHRASE, cheap)).toEqual({
        ok: false,
        why: 'damaged',
      });
    }
  });

  test('a slot of a later version', async () => {
    const later = slot.slice();
    later[4] = 2;
    expect(await openKeySlot(later, PASSPHRASE, cheap)).toEqual({ ok: false, why: 'too-new' });
  });

  test('a slot that is too cheap to guess against, outside tests', async () => {
    expect(await openKeySlot(slot, PASSPHRASE)).toEqual({ ok: false, why: 'damaged' });
    await expect(newKeySlot(PASSPHRASE, cheap.cost)).rejects.toThrow('cost');
  });
});

test('another passphrase for the same vault key; the old one no longer opens the new slot', async () => {
  const change = { from: PASSPHRASE, to: 'quite another one', cost: cheap.cost };
  const changed = await changeKeySlot(slot, change, cheap);
  if (!changed.ok) throw new Error(changed.why);
  const opened = await openKeySlot(changed.slot, 'quite another one', cheap);
  expect(opened.ok && (await opensWith(opened.vaultKey))).toBe(true);
  expect(await openKeySlot(changed.slot, PASSPHRASE, cheap)).toMatchObject({
    why: 'wrong-passphrase',
  });
  expect(await changeKeySlot(slot, { ...change, from: 'a guess' }, cheap)).toMatchObject({
    why: 'wrong-passphrase',
  });
});

test('at the default cost, as it runs for people', async () => {
  const real = await newKeySlot(PASSPHRASE, DEFAULT_COST);
  expect((await openKeySlot(real.slot, PASSPHRASE)).ok).toBe(true);
  expect(await openKeySlot(real.slot, 'a guess')).toEqual({ ok: false, why: 'wrong-passphrase' });
});
