import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { readArguments } from './arguments';
import { assessmentJson } from './assess-json';
import { assessmentText } from './assess-text';
import { assessed } from './assessed';
import { BadInput, command } from './bad-input';
import { openCase } from './open-case';
import { say } from './say';
import { words } from './words';

// npm run -s assess -- case.json [--json]
await command(async () => {
  const { values, positionals } = readArguments({
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(say('assess.usage'));
    return;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BadInput(say('assess.noCase'));
  const c = await openCase(path);
  const { assessment, receipt } = await assessed(c);
  if (values.json) {
    console.log(JSON.stringify(assessmentJson(c, law, assessment, receipt), null, 2));
    return;
  }
  const text = assessmentText({
    case: c,
    law,
    lawTexts: lawTexts.en,
    words,
    assessment,
    // The text of findings carries no date.
    date: '1970-01-01',
    template: 'assessment',
  });
  process.stdout.write(text);
});
