import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromAgeFile, toAgeFile } from '@/lib/vault/age-file';
import { type Bytes, concat, utf8 } from '@/lib/vault/bytes';
import { PASSPHRASE } from './cheap';

const file = (name: string): Bytes =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'age', name)));

/** A small file with a work factor that only a test would take. */
async function cheapFile(plain: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(2);
  return new Uint8Array(await encrypter.encrypt(plain));
}

describe('files made by the age command line (1.1.1)', () => {
  test('under a passphrase: opens here', async () => {
    expect(await fromAgeFile(file('by-age.age'), PASSPHRASE)).toEqual({
      ok: true,
      bytes: utf8('A portable file made by the age command line.\n'),
    });
  });

  test('a file sealed for a key, not under a passphrase, is named so', async () => {
    expect(await fromAgeFile(file('for-a-key.age'), PASSPHRASE)).toEqual({
      ok: false,
      why: 'needs-key',
    });
  });
});

test('a file made here opens with another implementation, written from the format’s description', async () => {
  // Three chunks, so that the counting of chunks is seen too.
  const plain = new Uint8Array(150_000).map((_, index) => index % 251);
  const made = await toAgeFile(plain, PASSPHRASE, { workFactor: 17 });
  expect(openedByNode(made, PASSPHRASE)).toEqual(plain);
  expect(await fromAgeFile(made, PASSPHRASE)).toEqual({ ok: true, bytes: plain });
});

test('an armored file, as it is sent by mail, opens as well', async () => {
  const armored = utf8(armor.encode(await cheapFile('content')));
  expect(await fromAgeFile(armored, PASSPHRASE)).toEqual({ ok: true, bytes: utf8('content') });
});

test('the work factor is age’s own, unless a device with less memory asks for half', async () => {
  const made = await toAgeFile(utf8('x'), PASSPHRASE);
  expect(new TextDecoder().decode(made)).toMatch(/^age-encryption.org\/v1\n-> scrypt \S+ 18\n/);
});

describe('refused, with the reason', () => {
  test('a wrong passphrase', async () => {
    const made = await cheapFile('content');
    for (const guess of ['a guess', '', `${PASSPHRASE} `]) {
      expect(await fromAgeFile(made, guess)).toEqual({ ok: false, why: 'wrong-passphrase' });
    }
  });

  test.each([
    ['nothing', ''],
    ['a document', '%PDF-1.7'],
    ['our own envelope', 'INDV'],
  ])('not an age file: %s', async (_, text) => {
    expect(await fromAgeFile(utf8(text), PASSPHRASE)).toEqual({ ok: false, why: 'not-ours' });
  });

  test('cut off or changed in the content', async () => {
    const made = await cheapFile('content');
    const damaged = { ok: false, why: 'damaged' };
    expect(await fromAgeFile(made.slice(0, -1), PASSPHRASE)).toEqual(damaged);
    const changed = made.slice();
    changed[made.length - 1] = (changed[made.length - 1] ?? 0) ^ 1;
    expect(await fromAgeFile(changed, PASSPHRASE)).toEqual(damaged);
    expect(await fromAgeFile(made.slice(0, 60), PASSPHRASE)).toEqual(damaged);
  });

  test('armor with a line missing', async () => {
    const lines = armor.encode(await cheapFile('content')).split('\n');
    const short = utf8(lines.toSpliced(2, 1).join('\n'));
    expect(await fromAgeFile(short, PASSPHRASE)).toEqual({ ok: false, why: 'damaged' });
  });

  test('a file that asks for gigabytes of memory', async () => {
    const text = new TextDecoder('latin1').decode(await cheapFile('content'));
    const greedy = new Uint8Array(Buffer.from(text.replace(/ 2\n/, ' 24\n'), 'latin1'));
    expect(await fromAgeFile(greedy, PASSPHRASE)).toEqual({ ok: false, why: 'too-costly' });
  });

  test('an empty passphrase for a new file is our mistake', async () => {
    await expect(toAgeFile(utf8('x'), '')).rejects.toThrow('passphrase');
  });
});

test('changed anywhere: never opens as something else, never throws', async () => {
  const made = await cheapFile('content');
  const change = fc.record({
    at: fc.nat(made.length - 1),
    cut: fc.nat(20),
    put: fc.uint8Array({ maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, cut, put }) => {
      const changed = concat(made.subarray(0, at), put, made.subarray(at + cut));
      const opened = await fromAgeFile(changed, PASSPHRASE);
      if (opened.ok) expect(opened.bytes).toEqual(utf8('content'));
      else expect(opened).toEqual({ ok: false, why: expect.any(String) });
    }),
    { numRuns: 1000 },
  );
});

/** age-encryption.org/v1 with one scrypt recipient, by the cryptography of Node alone. */
function openedByNode(made: Bytes, passphrase: string): Bytes {
  const text = Buffer.from(made).toString('latin1');
  const [, , salt64 = '', logN = ''] = text.split('\n')[1]?.split(' ') ?? [];
  const body = Buffer.from(text.split('\n')[2] ?? '', 'base64');
  const label = Buffer.from('age-encryption.org/v1/scrypt');
  const wrapKey = scryptSync(
    passphrase,
    Buffer.concat([label, Buffer.from(salt64, 'base64')]),
    32,
    {
      N: 2 ** Number(logN),
      r: 8,
      p: 1,
      maxmem: 2 ** 30,
    },
  );
  const fileKey = chachaOpen(wrapKey, Buffer.alloc(12), body);

  const mac = text.indexOf('\n--- ') + 1;
  const start = text.indexOf('\n', mac) + 1;
  const nonce = made.subarray(start, start + 16);
  const key = new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
  const chunks: Uint8Array[] = [];
  const size = 65536 + 16;
  for (let at = start + 16, n = 0; at < made.length; at += size, n += 1) {
    const counter = Buffer.alloc(12);
    counter.writeUInt32BE(n, 7);
    counter[11] = at + size >= made.length ? 1 : 0;
    chunks.push(chachaOpen(key, counter, made.subarray(at, at + size)));
  }
  return concat(...chunks);
}

function chachaOpen(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Buffer {
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}
