import { expect, test } from 'vitest';
import { indexCase } from '@/lib/memo/case-index';
import { explainer } from '@/lib/memo/explain';
import { indexLaw } from '@/lib/memo/law-index';
import { speaker } from '@/lib/memo/words';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { explain as explainWords } from '@/texts/en/explain';
import { memo as memoWords } from '@/texts/en/memo';
import { aCase } from '../case/builder';

// How "no" to every question, and the negative of every finding, reads. Those whose name has a negation or
// a colon of its own are the ones to read; in all others the name stands bare before its value.

test('every negative of a negative, word for word, and no other with two colons or two negations', async () => {
  const say = speaker({ locale: 'en', memo: memoWords, explain: explainWords });
  const explain = explainer(
    indexLaw(law, lawTexts.en),
    indexCase(aCase().build(), say),
    say,
  );
  const facts = law.vocabulary.facts.flatMap(({ id, options }) =>
    explain.reasons(
      (options ?? [undefined]).map((option) => ({
        code: 'fact',
        atom: { fact: id, ...(option !== undefined && { option }), at: {} },
        value: 'no',
      })),
      {},
    ),
  );
  const rules = [...new Set(law.packs.flatMap((pack) => pack.rules.map(({ id }) => id)))];
  const findings = explain.reasons(
    rules.map((id) => ({ code: 'finding', id, at: {}, verdict: 'not-met' })),
    {},
  );
  const lines = [...facts, ...findings].map(({ text }) => text);
  const hard = lines.filter((line) => line.startsWith('“'));
  for (const line of lines.filter((l) => !hard.includes(l) && !l.includes(', answered “no”: '))) {
    // The one value with a colon of its own says what to do next.
    expect(line.replace(': assess in context', '').split(':')).toHaveLength(2);
    expect(line.split(':')[0]).not.toMatch(/\b(no|not|none|never|neither|without)\b/iu);
  }
  expect(lines.length).toBeGreaterThan(700);
  await expect(`${[...new Set(hard)].join('\n')}\n`).toMatchFileSnapshot('negations.txt');
});
