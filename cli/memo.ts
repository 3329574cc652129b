import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { override } from '@/lib/case/memo-edit';
import {
  CITATION_STYLES,
  DEPTHS,
  MEMO_LIMITS,
  TEMPLATES,
  type Template,
} from '@/lib/case/memo-schema';
import type { Case } from '@/lib/case/schema';
import { localDay } from '@/lib/engine/iso-date';
import type { IsoDate } from '@/lib/engine/pack';
import { buildMemo } from '@/lib/memo/build-memo';
import { consentFor, overrideOf } from '@/lib/memo/consent';
import { leaving } from '@/lib/memo/leaving';
import { toText } from '@/lib/memo/to-text';
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

// npm run -s memo -- case.json [--template assessment] [--depth standard] [--citations icc] --to memo.pdf [--date YYYY-MM-DD]
await command(async () => {
  const { values, positionals } = readArguments({
    template: { type: 'string', default: 'assessment' },
    depth: { type: 'string', default: 'standard' },
    citations: { type: 'string', default: 'icc' },
    to: { type: 'string' },
    date: { type: 'string' },
    'beyond-consent': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const known = Object.keys(forms).join(', ');
  if (values.help) {
    console.log(
      say('memo.usage', {
        forms: known,
        templates: TEMPLATES.join(', '),
        depths: DEPTHS.join(', '),
        citations: CITATION_STYLES.join(', '),
      }),
    );
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
  const template = oneOf('template', TEMPLATES, values.template);
  const depth = oneOf('depth', DEPTHS, values.depth);
  const citations = oneOf('citations', CITATION_STYLES, values.citations);
  const today = localDay(new Date());
  const date = readDate(values.date ?? today);

  // Consent is read against the day on which the file is made: the date that is printed can be chosen.
  const c = allowed(await openCase(path), template, today, values['beyond-consent']);
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
    depth,
    citations,
    receipt,
  });
  const { bytes, replaced } = await forms[form](memo);
  try {
    await writeFile(values.to, bytes);
  } catch (error) {
    throw new BadInput(say('memo.cannotWrite', { path: values.to, reason: reasonOf(error) }));
  }
  console.log(values.to);
  const { hits, rare } = leaving(c, assessment, template, toText(memo), today);
  if (hits.length > 0) console.error(say('memo.personalData', { count: hits.length }));
  if (rare) console.error(say('memo.rareCombination'));
  if (replaced.length > 0) {
    console.error(say('memo.replaced', { count: replaced.length, list: replaced.join(', ') }));
  }
});

/**
 * The case, with the reason in it where the recorded consent does not cover this kind of memo.
 *
 * @throws BadInput where it is not covered and nobody gave a reason.
 */
function allowed(c: Case, template: Template, day: IsoDate, reason: string | undefined): Case {
  const standing = consentFor(c, template, day);
  if (standing.allowed || overrideOf(c, template, day)) return c;
  if (!reason?.trim() || reason.length > MEMO_LIMITS.reason)
    throw new BadInput(say('memo.notCovered', { why: say(`memo.whyNot.${standing.why}`) }));
  return override(c, template, { reason, why: standing.why });
}

/** @throws BadInput where the value is none of the choices. */
function oneOf<T extends string>(
  option: 'template' | 'depth' | 'citations',
  choices: readonly T[],
  value: string,
): T {
  const found = choices.find((choice) => choice === value);
  if (!found)
    throw new BadInput(say('memo.unknownChoice', { option, value, choices: choices.join(', ') }));
  return found;
}
