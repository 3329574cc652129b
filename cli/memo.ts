import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buildMemo } from '@/lib/memo/build-memo';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { readArguments } from './arguments';
import { assessed } from './assessed';
import { BadInput, command } from './bad-input';
import { readDate } from './date';
import { formOf, forms } from './memo-forms';
import { openCase, reasonOf } from './open-case';
import { say } from './say';
import { words } from './words';

const templates = ['assessment'] as const;

// npm run -s memo -- case.json --template assessment --to memo.pdf [--date YYYY-MM-DD]
await command(async () => {
  const { values, positionals } = readArguments({
    template: { type: 'string', default: 'assessment' },
    to: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const known = Object.keys(forms).join(', ');
  if (values.help) {
    console.log(say('memo.usage', { forms: known }));
    return;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BadInput(say('memo.noCase'));
  if (!values.to) throw new BadInput(say('memo.noTarget'));
  const form = formOf(values.to);
  if (!form) {
    const ending = extname(values.to);
    throw new BadInput(say('memo.unknownForm', { ending, forms: known }));
  }
  const template = templates.find((t) => t === values.template);
  if (!template) {
    const list = { template: values.template, templates: templates.join(', ') };
    throw new BadInput(say('memo.unknownTemplate', list));
  }
  const date = readDate(values.date ?? new Date().toISOString().slice(0, 10));

  const c = await openCase(path);
  const { assessment, receipt, relevance } = await assessed(c);
  const memo = buildMemo({
    case: c,
    law,
    lawTexts: lawTexts.en,
    words,
    assessment,
    relevance: relevance(),
    date,
    template,
    receipt,
  });
  const { bytes, replaced } = await forms[form](memo);
  try {
    await writeFile(values.to, bytes);
  } catch (error) {
    throw new BadInput(say('memo.cannotWrite', { path: values.to, reason: reasonOf(error) }));
  }
  console.log(values.to);
  if (replaced.length > 0) {
    console.error(say('memo.replaced', { count: replaced.length, list: replaced.join(', ') }));
  }
});
