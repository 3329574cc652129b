import { armor, Decrypter, Encrypter, type Stanza } from 'age-encryption';
import { type Bytes, fromUtf8, sameBytes, utf8 } from './bytes';

/**
 * The portable file: the age format (age-encryption.org/v1) under a passphrase. It opens with the public
 * `age` tool, without us.
 */

export type AgeOpened =
  | { readonly ok: true; readonly bytes: Bytes }
  | {
      readonly ok: false;
      /**
       * - wrong-passphrase: also where the first lines were changed; the format cannot tell them apart
       * - not-ours: no age file
       * - needs-key: an age file, but sealed for a key and not under a passphrase
       * - too-costly: asks for more memory than a browser should give it
       */
      readonly why: 'wrong-passphrase' | 'damaged' | 'not-ours' | 'needs-key' | 'too-costly';
    };

/** scrypt with 2^18 (256 MiB) is age's own default; 2^17 is the ASVS floor, for devices with less. */
export type WorkFactor = 17 | 18;

/** Higher than age's own default and still bearable; the memory doubles with each step. */
const HIGHEST_WORK_FACTOR = 20;

const FIRST_LINE = utf8('age-encryption.org/');
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** @throws if the passphrase is empty. */
export async function toAgeFile(
  bytes: Bytes,
  passphrase: string,
  options: { readonly workFactor?: WorkFactor } = {},
): Promise<Bytes> {
  if (passphrase === '') throw new Error('A portable file needs a passphrase');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(options.workFactor ?? 18);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** Opens an age file, binary or armored. Never throws for what is in it. */
export async function fromAgeFile(file: Bytes, passphrase: string): Promise<AgeOpened> {
  const binary = unarmored(file);
  if (!binary) return { ok: false, why: 'damaged' };
  if (!sameBytes(binary.subarray(0, FIRST_LINE.length), FIRST_LINE)) {
    return { ok: false, why: 'not-ours' };
  }

  // Looks at the recipients before the passphrase is tried; it never unwraps anything itself.
  let protection: 'passphrase' | 'needs-key' | 'too-costly' | undefined;
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey: (recipients) => {
      protection = protectionOf(recipients);
      if (protection !== 'passphrase') throw new Error(protection);
      return null;
    },
  });
  decrypter.addPassphrase(passphrase);
  try {
    return { ok: true, bytes: new Uint8Array(await decrypter.decrypt(binary)) };
  } catch (error) {
    if (protection === 'needs-key' || protection === 'too-costly') {
      return { ok: false, why: protection };
    }
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, why: wrong ? 'wrong-passphrase' : 'damaged' };
  }
}

function protectionOf(recipients: readonly Stanza[]) {
  const scrypt = recipients.find(({ args }) => args[0] === 'scrypt');
  if (!scrypt) return 'needs-key';
  return Number(scrypt.args[2]) > HIGHEST_WORK_FACTOR ? 'too-costly' : 'passphrase';
}

function unarmored(file: Bytes): Bytes | undefined {
  const start = fromUtf8(file.subarray(0, ARMOR.length));
  if (start !== ARMOR) return file;
  try {
    return new Uint8Array(armor.decode(fromUtf8(file) ?? ''));
  } catch {
    return undefined;
  }
}
