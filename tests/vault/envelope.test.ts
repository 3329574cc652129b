import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat, utf8 } from '@/lib/vault/bytes';
import { type KeyFor, open, seal } from '@/lib/vault/envelope';
import { deriveBytes } from '@/lib/vault/kdf';
import { newSessionKey, recordKey } from '@/lib/vault/keys';
import { cheap } from './cheap';

const vaultKey = await newSessionKey();
const keyFor = recordKey(vaultKey);
const sealIt = (plain: Bytes, name = 'blob/1') =>
  seal(plain, { name, algorithm: 'vault-key', keyFor });
const openIt = (sealed: Bytes, name = 'blob/1', key: KeyFor = keyFor) =>
  open(sealed, { name, algorithm: 'vault-key', keyFor: key });

const anyBytes = fc.uint8Array({ maxLength: 2000 }).map((bytes) => new Uint8Array(bytes));
const anyName = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((name) => {
  const length = utf8(name).length;
  return length <= 255 && new TextDecoder().decode(utf8(name)) === name;
});

test('what is sealed opens as what it was, under its name', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, anyName, async (plain, name) => {
      expect(await openIt(await sealIt(plain, name), name)).toEqual({ ok: true, bytes: plain });
    }),
  );
});

test('the same bytes are never sealed alike: salt and nonce are fresh each time', async () => {
  const sealed = await Promise.all(Array.from({ length: 50 }, () => sealIt(utf8('the same'))));
  const salts = new Set(sealed.map((bytes) => bytes.slice(15, 31).join()));
  const nonces = new Set(sealed.map((bytes) => bytes.slice(31, 43).join()));
  expect([salts.size, nonces.size]).toEqual([50, 50]);
});

describe('fixed vectors, written once', () => {
  const vector = (name: string): Bytes =>
    new Uint8Array(
      Buffer.from(readFileSync(join(import.meta.dirname, 'vectors', name), 'utf8'), 'base64'),
    );
  const plain = 'An envelope of version 1, written once.';
  const nodeOpens = (sealed: Bytes, name: string, key: Uint8Array) => {
    const length = 44 + utf8(name).length;
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(31, 43));
    cipher.setAAD(sealed.subarray(0, length));
    cipher.setAuthTag(sealed.subarray(-16));
    return concat(cipher.update(sealed.subarray(length, -16)), cipher.final());
  };
  const raw = createHash('sha256').update('the vault key of the vectors').digest();

  test('under a vault key: opened by us, and by the cryptography of Node from the description alone', async () => {
    const sealed = vector('vault-key-1.txt');
    const key = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
    expect(await openIt(sealed, 'blob/vector', recordKey(key))).toEqual({
      ok: true,
      bytes: utf8(plain),
    });
    const derived = hkdfSync(
      'sha256',
      raw,
      sealed.subarray(15, 31),
      'indicia-vault-1/blob/vector',
      32,
    );
    expect(nodeOpens(sealed, 'blob/vector', new Uint8Array(derived))).toEqual(utf8(plain));
  });

  test('under a passphrase, at the default cost', async () => {
    const sealed = vector('passphrase-1.txt');
    const cost = { memoryKiB: 65536, iterations: 3, parallelism: 1 };
    const key = await deriveBytes('river candle orbit maple', sealed.slice(15, 31), cost);
    expect(nodeOpens(sealed, 'key', key)).toEqual(utf8(plain));
    const given: KeyFor = () => crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    expect(await open(sealed, { name: 'key', algorithm: 'passphrase', keyFor: given })).toEqual({
      ok: true,
      bytes: utf8(plain),
    });
  });
});

describe('refused, with the reason', () => {
  const changed = async (at: number, byte: number) => {
    const sealed = await sealIt(utf8('content'));
    sealed[at] = byte;
    return openIt(sealed);
  };

  test('bytes of somebody else', async () => {
    expect(await openIt(utf8('%PDF-1.7 and so on, long enough to be an envelope of ours'))).toEqual(
      {
        ok: false,
        why: 'not-ours',
      },
    );
    expect(await openIt(new Uint8Array())).toEqual({ ok: false, why: 'not-ours' });
  });

  test('a newer version, before anything else in it is believed', async () => {
    expect(await changed(4, 2)).toEqual({ ok: false, why: 'too-new' });
    expect(await openIt(concat(utf8('INDV'), Uint8Array.of(9)))).toEqual({
      ok: false,
      why: 'too-new',
    });
  });

  test.each([
    ['version 0', 4, 0],
    ['an unknown algorithm', 5, 77],
    ['the other algorithm', 5, 2],
    ['a cost where there is no passphrase', 9, 1],
    ['no name', 43, 0],
    ['a name longer than the file', 43, 255],
  ])('damaged: %s', async (_, at, byte) => {
    expect(await changed(at, byte)).toEqual({ ok: false, why: 'damaged' });
  });

  test('a cost below the floor or above the ceiling is refused before it is paid', async () => {
    const never: KeyFor = () => Promise.reject(new Error('derived'));
    const sealed = await seal(utf8('content'), {
      name: 'key',
      algorithm: 'passphrase',
      keyFor: async () =>
        crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt']),
      ...cheap,
    });
    const how = { name: 'key', algorithm: 'passphrase', keyFor: never } as const;
    expect(await open(sealed, how)).toEqual({ ok: false, why: 'damaged' });
    new DataView(sealed.buffer).setUint32(6, 0xffffffff);
    expect(await open(sealed, { ...how, allowWeakForTests: true })).toEqual({
      ok: false,
      why: 'damaged',
    });
  });

  test('another name: an envelope put in the place of another', async () => {
    expect(await openIt(await sealIt(utf8('content'), 'blob/2'))).toEqual({
      ok: false,
      why: 'other-name',
    });
  });

  test('another key', async () => {
    const other = recordKey(await newSessionKey());
    expect(await openIt(await sealIt(utf8('content')), 'blob/1', other)).toEqual({
      ok: false,
      why: 'does-not-open',
    });
  });

  test('cut off, at every length', async () => {
    const sealed = await sealIt(utf8('content'));
    for (let length = 0; length < sealed.length; length += 1) {
      expect((await openIt(sealed.slice(0, length))).ok).toBe(false);
    }
  });

  test('one bit changed, at every byte', async () => {
    const sealed = await sealIt(utf8('content'));
    for (let at = 0; at < sealed.length; at += 1) {
      const copy = sealed.slice();
      copy[at] = (copy[at] ?? 0) ^ 1;
      expect((await openIt(copy)).ok).toBe(false);
    }
  });
});

test('ten thousand changed envelopes: none opens, none throws, and no reason carries content', async () => {
  const plain = utf8('canary-in-the-content');
  const sealed = await sealIt(plain);
  const change = fc.record({
    at: fc.nat(sealed.length - 1),
    cut: fc.nat(30),
    put: fc.uint8Array({ maxLength: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, cut, put }) => {
      const changed = concat(sealed.subarray(0, at), put, sealed.subarray(at + cut));
      fc.pre(!(changed.length === sealed.length && changed.every((b, i) => b === sealed[i])));
      const opened = await openIt(changed);
      expect(opened.ok).toBe(false);
      expect(JSON.stringify(opened)).not.toContain('canary');
    }),
    { numRuns: 10_000 },
  );
});

test('our own mistakes throw: a name that does not fit, a cost that is not allowed', async () => {
  await expect(sealIt(utf8('x'), '')).rejects.toThrow('255');
  await expect(sealIt(utf8('x'), 'n'.repeat(256))).rejects.toThrow('255');
  const cost = { memoryKiB: 8, iterations: 1, parallelism: 1 };
  await expect(
    seal(utf8('x'), { name: 'key', algorithm: 'passphrase', cost, keyFor }),
  ).rejects.toThrow('cost');
});
