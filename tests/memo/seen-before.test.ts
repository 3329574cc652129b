import { describe, expect, test } from 'vitest';
import { addEvidence } from '@/lib/case/evidence';
import { override, setOwnText } from '@/lib/case/memo-edit';
import { DEPTHS, TEMPLATES, type Template } from '@/lib/case/memo-schema';
import { addReview } from '@/lib/case/review';
import { type Case, caseSchema } from '@/lib/case/schema';
import { toElementCsv } from '@/lib/memo/csv/to-element-csv';
import { toHtml } from '@/lib/memo/html/to-html';
import { toJson } from '@/lib/memo/json/to-json';
import { personalData } from '@/lib/memo/personal-data';
import { lawAlone, plans } from '@/lib/memo/plan';
import { toText } from '@/lib/memo/to-text';
import { memoFiles } from '@/texts/en/memo-files';
import { aMemo, paraded } from './a-memo';

/**
 * Every field in which a person can type holds an address of its own, so that a reader of any file knows
 * which field is in it.
 */
const at = (field: string) => `${field}@example.org`;
const id = 'a'.repeat(16);

function typedEverywhere(kind: Template): Case {
  const c = paraded();
  const [act] = c.acts;
  const noted = c.acts.map((one) => ({
    ...one,
    label: at('act'),
    answers: Object.fromEntries(
      Object.entries(one.answers).map(([fact, a]) => [
        fact,
        { ...a, note: `Told to ${at('note')}`, evidence: [id] },
      ]),
    ),
  }));
  const labelled: Case = {
    ...c,
    label: at('case'),
    acts: noted,
    contexts: c.contexts.map((one) => ({ ...one, label: at('context') })),
    groups: [{ id: 'b'.repeat(16), label: at('group'), answers: {}, contexts: [] }],
    drafts: [{ at: { act: act?.id }, fact: 'whatWasDone', text: at('draft') }],
    kept: {
      law: {},
      findings: [{ rule: 'gone', name: at('kept'), at: { act: act?.id }, verdict: 'met' }],
    },
  };
  const reviewed = (['agrees', 'disagrees'] as const).reduce(
    (made, is) =>
      addReview(made, {
        rule: 'crime.other-sexual-violence',
        at: { act: act?.id },
        by: at(`by-${is}`),
        opinion: { is, reason: `Asked ${at(`review-${is}`)}` },
        result: 'met',
      }),
    labelled,
  );
  const evident = addEvidence(reviewed, {
    ...{ id, label: at('item'), kind: 'expert', shows: [], standing: 'held', newContact: 'no' },
  });
  const consented = TEMPLATES.reduce(
    (made, other) =>
      override(made, other, { reason: `Agreed with ${at(`reason-${other}`)}`, why: 'refused' }),
    evident,
  );
  const read = { text: `First.\nWrite to ${at('own')}`, reviewed: true };
  const unread = { text: at('unread'), reviewed: false };
  return plans[kind].full.reduce((made, section, place) => {
    return setOwnText(made, { template: kind, section }, place === 0 ? unread : read);
  }, consented);
}

const addresses = (text: string) =>
  new Set([...text.toLowerCase().matchAll(/[\w-]+(?=@example\.org)/g)].map(([field]) => field));

test('The case is one that can be', () => {
  expect(caseSchema.safeParse(typedEverywhere('assessment')).success).toBe(true);
});

const each = TEMPLATES.flatMap((kind) => DEPTHS.map((depth) => [kind, depth] as const));

describe.each(each)('A memo of kind %s at depth %s', (kind, depth) => {
  const c = typedEverywhere(kind);
  const memo = aMemo(c, kind, depth);
  const files = {
    text: toText(memo),
    html: toHtml(memo).replaceAll('&#64;', '@'),
    json: toJson(memo),
    csv: toElementCsv(memo, memoFiles.columns),
  };

  test('prints nothing of what a person typed that the look for personal data did not show', () => {
    const shown = addresses(JSON.stringify(personalData(c, files.text)));
    for (const file of Object.values(files))
      for (const field of addresses(file)) expect(shown).toContain(field);
  });

  test('prints what is meant to be printed, and no other field', () => {
    const meant = new Set([...PRINTED[kind], `reason-${kind}`]);
    const printed = addresses(Object.values(files).join('\n'));
    for (const field of printed) expect(meant).toContain(field);
    if (depth === 'full') expect(printed).toEqual(meant);
  });

  test('prints the reason for which consent was set aside, and of this kind alone', () => {
    expect(addresses(files.html)).toContain(`reason-${kind}`);
  });
});

/**
 * What each kind says of what was typed, in full: labels of evidence, drafts, names kept from earlier law and
 * text that nobody reviewed are in none.
 */
const reviews = ['by-agrees', 'by-disagrees', 'review-agrees', 'review-disagrees'];
const PRINTED: Readonly<Record<Template, readonly string[]>> = {
  assessment: ['case', 'act', 'context', 'note', 'own', ...reviews],
  charging: ['case', 'act', 'context', 'note', 'own', ...reviews],
  communication: ['case', 'context', 'own'],
  exercise: ['case', 'act', 'context', 'own'],
  pattern: ['case', 'context', 'own'],
  amicus: ['own'],
  advocacy: ['own'],
};

test('Law alone says nothing that was typed but what the person wrote for it', () => {
  expect(TEMPLATES.filter(lawAlone).every((kind) => PRINTED[kind].join() === 'own')).toBe(true);
});
