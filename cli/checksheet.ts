import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf, uncheckedIn } from '@/lib/engine/unchecked';
import { toCsv } from '@/lib/memo/csv/csv';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { readArguments } from './arguments';
import { BadInput, command } from './bad-input';
import { applyChecks } from './checksheet/apply';
import { fromCsv } from './checksheet/csv';
import { readSheet } from './checksheet/read-sheet';
import { sheetOf } from './checksheet/rows';
import { reasonOf } from './open-case';
import { say } from './say';

// npm run -s checksheet -- --to sheet.csv | --from sheet.csv [--rules folder]
await command(async () => {
  const { values } = readArguments({
    to: { type: 'string' },
    from: { type: 'string' },
    rules: { type: 'string', default: 'rules' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) console.log(say('checksheet.usage'));
  else if (values.to !== undefined && values.from === undefined) await write(values.to);
  else if (values.from !== undefined && values.to === undefined) {
    await takeOver(values.from, values.rules);
  } else throw new BadInput(say('checksheet.oneOf'));
});

async function write(path: string): Promise<void> {
  const rows = sheetOf(law, lawTexts.en);
  try {
    await writeFile(path, toCsv(rows));
  } catch (error) {
    throw new BadInput(say('checksheet.cannotWrite', { path, reason: reasonOf(error) }));
  }
  console.log(say('checksheet.written', { path, count: rows.length - 1 }));
}

async function takeOver(path: string, folder: string): Promise<void> {
  const rows = fromCsv(await textOf(path));
  if (rows === undefined) throw new BadInput(say('checksheet.openQuote', { path }));
  const known = new Map(uncheckedIn(law, lawTexts.en).map((cited) => [keyOf(cited), cited]));
  const read = readSheet(rows, known);
  if (!read.ok) {
    const lines = read.faults.map(({ line, fault }) =>
      say('checksheet.faultLine', { line, fault: say(`checksheet.fault.${fault}`) }),
    );
    throw new BadInput([say('checksheet.faults', { path }), ...lines].join('\n'));
  }
  const { changed, unplaced } = applyChecks(await sourceFiles(folder), read.checks);
  for (const [file, text] of changed) await writeFile(file, text);
  const taken = read.checks.filter(({ verdict }) => verdict !== 'no').length - unplaced.length;
  console.log(say('checksheet.taken', { count: taken, files: changed.size, left: read.left }));
  for (const file of changed.keys()) console.log(`  ${file}`);
  for (const check of unplaced) console.log(say('checksheet.unplaced', { key: keyOf(check) }));
  for (const check of read.checks.filter(({ verdict }) => verdict === 'no')) {
    console.log(say('checksheet.refuted', { key: keyOf(check), note: check.note }));
  }
  if (changed.size > 0) console.log(say('checksheet.review'));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new BadInput(say('input.cannotRead', { path, reason: reasonOf(error) }));
  }
}

/** Every TypeScript file of the packs, by path. */
async function sourceFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new BadInput(say('input.cannotRead', { path: folder, reason: reasonOf(error) }));
  });
  const paths = names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}
