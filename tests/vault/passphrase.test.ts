import { describe, expect, test } from 'vitest';
import { type Bytes, concat } from '@/lib/vault/bytes';
import { bitsOfGenerated, drawBelow, generatePassphrase, guessBits } from '@/lib/vault/passphrase';
import { WORDS } from '@/lib/vault/words';

describe('the words', () => {
  test('are 1,024, each once: ten bits a word', () => {
    expect(WORDS.length).toBe(1024);
    expect(new Set(WORDS).size).toBe(1024);
    expect(bitsOfGenerated(7)).toBe(70);
  });

  test('are short and plain, and stand in order', () => {
    expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    expect(WORDS).toEqual([...WORDS].sort());
  });

  test('none begins another, so that a passphrase written without spaces reads one way', () => {
    const clashes = WORDS.filter((word, index) => WORDS[index + 1]?.startsWith(word));
    expect(clashes).toEqual([]);
  });
});

/** Gives these numbers one after another, as four bytes each. */
function drawing(numbers: readonly number[]) {
  const left = [...numbers];
  return (length: number): Bytes => {
    expect(length).toBe(4);
    const bytes = new DataView(new ArrayBuffer(4));
    bytes.setUint32(0, left.shift() ?? 0);
    return concat(new Uint8Array(bytes.buffer));
  };
}

describe('a generated passphrase', () => {
  test('is drawn word by word from all of the list', () => {
    expect(generatePassphrase(4, drawing([0, 1023, 1024, 2047]))).toBe(
      [WORDS[0], WORDS[1023], WORDS[0], WORDS[1023]].join(' '),
    );
  });

  test('is another each time', () => {
    const made = new Set(Array.from({ length: 200 }, () => generatePassphrase()));
    expect(made.size).toBe(200);
    expect([...made].every((phrase) => phrase.split(' ').length === 7)).toBe(true);
  });

  test('of too few words is refused', () => {
    expect(() => generatePassphrase(3)).toThrow('four');
  });
});

test('a draw that would favour the first of a list is made again', () => {
  // 2^32 is 4,294,967 times 1,000 and 296 more: the last 296 draws have no full turn of the list.
  expect(drawBelow(1000, drawing([4_294_967_295, 4_294_967_000, 4_294_966_999]))).toBe(999);
});

describe('what a made-up passphrase is worth, at most', () => {
  test.each([
    ['nothing', '', 0, 0],
    ['the first one anybody tries', 'password', 1, 10],
    ['one word, however long', 'antidisestablishmentarianism', 1, 10],
    ['a word and a year', 'Summer2024', 10, 20],
    ['the same word again and again', 'river river river river river', 10, 14],
    ['a run of numbers', '1234567890', 1, 34],
    ['one letter, many times', 'aaaaaaaaaaaaaaaaaaaa', 1, 4],
    ['four words of a sentence', 'river candle orbit maple', 36, 40],
    ['another script counts like ours', 'نهر شمعة مدار قيقب', 25, 40],
    ['random signs, as a password manager makes them', 'x7#Kq!9vLp2$Tz', 40, 75],
  ])('%s', (_, passphrase, least, most) => {
    const bits = guessBits(passphrase);
    expect(bits).toBeGreaterThanOrEqual(least);
    expect(bits).toBeLessThanOrEqual(most);
  });

  test('is never more than chance would make of the same words', () => {
    for (let n = 0; n < 100; n += 1) {
      expect(guessBits(generatePassphrase(6))).toBeLessThanOrEqual(bitsOfGenerated(6));
    }
  });
});
