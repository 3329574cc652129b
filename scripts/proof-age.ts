import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toAgeFile } from '@/lib/vault/age-file';
import { utf8 } from '@/lib/vault/bytes';

// Opens a portable file of ours with the public age tool, where it is installed. `npm test` does the
// same with Node's own cryptography; this asks the tool that people would really use.

const PASSPHRASE = 'river candle orbit maple';
const content = 'A portable file made by Indicia.\n';

if (spawnSync('age', ['--version']).error) {
  console.error('Not run: the age command line is not installed (Debian: apt-get install age).');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'indicia-age-'));
const [sealed, opened] = [join(folder, 'case.age'), join(folder, 'case.txt')];
writeFileSync(sealed, await toAgeFile(utf8(content), PASSPHRASE));
// age reads a passphrase from a terminal only; script(1) gives it one.
const command = `sleep 1; printf '%s\\n' '${PASSPHRASE}' | script -qec "age -d -o ${opened} ${sealed}" /dev/null`;
spawnSync('sh', ['-c', command], { timeout: 60_000 });
const same =
  spawnSync('test', ['-f', opened]).status === 0 && readFileSync(opened, 'utf8') === content;
rmSync(folder, { recursive: true });
console.log(
  same ? 'age opened the file, and it holds what was put into it.' : 'age did not open it.',
);
process.exit(same ? 0 : 1);
