import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCase } from '@/cli/open-case';

test('a file with bytes that are no text is refused, not repaired in silence', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'indicia-')), 'case.json');
  writeFileSync(file, Buffer.from([0x7b, 0x22, 0x66, 0xff, 0x22, 0x7d]));
  await expect(openCase(file)).rejects.toThrow('is not a case file of Indicia');
});
