import { difference } from '@/lib/engine/difference';
import { isDate } from '@/lib/engine/iso-date';
import { desk, type MemoInput } from '@/lib/memo/desk';
import { lawTexts } from '@/rules/law-texts';
import { readArguments } from './arguments';
import { assessmentJson, named } from './assess-json';
import { assessmentText } from './assess-text';
import { assessed } from './assessed';
import { BadInput, command } from './bad-input';
import { readDate } from './date';
import { differenceText } from './difference-text';
import { openCase } from './open-case';
import { readLaw } from './read-law';
import { say } from './say';
import { words } from './words';

// npm run -s assess -- case.json [--json] [--on DATE] [--against DATE|law.json]
await command(async () => {
  const { values, positionals } = readArguments({
    json: { type: 'boolean' },
    on: { type: 'string' },
    against: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(say('assess.usage'));
    return;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BadInput(say('assess.noCase'));
  const on = values.on === undefined ? {} : { on: readDate(values.on) };
  const other = values.against === undefined ? undefined : await readAgainst(values.against);
  const c = await openCase(path);
  const now = await assessed(c, on);
  const input: MemoInput = {
    case: c,
    law: now.law,
    lawTexts: lawTexts.en,
    words,
    assessment: now.assessment,
    // The text of findings carries no date.
    date: '1970-01-01',
    template: 'assessment',
    depth: 'full',
  };
  if (other !== undefined) {
    const found = difference(await assessed(c, other), now);
    console.log(
      values.json
        ? JSON.stringify(named(c, found), null, 2)
        : differenceText(desk(input), found, other.ruleTexts),
    );
    return;
  }
  if (values.json) {
    const json = assessmentJson(c, now.law, now.assessment, now.receipt);
    console.log(JSON.stringify(json, null, 2));
    return;
  }
  process.stdout.write(assessmentText(input));
});

/** A day of the present law, or the law in a file. */
async function readAgainst(given: string) {
  return isDate(given) ? { on: given, ruleTexts: {} } : await readLaw(given);
}
