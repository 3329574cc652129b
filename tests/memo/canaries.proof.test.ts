import { describe, expect, test } from 'vitest';
import { forms } from '@/cli/memo-forms';
import { addEvidence } from '@/lib/case/evidence';
import { override, setOwnText } from '@/lib/case/memo-edit';
import type { Depth, Template } from '@/lib/case/memo-schema';
import { addReview } from '@/lib/case/review';
import type { Case } from '@/lib/case/schema';
import { havePdfTools, haveQpdf, pdfInfo, pdfToText, uncompressed } from '../support/pdf-tools';
import { unzip } from '../support/unzip';
import { aMemo, paraded } from './a-memo';

/** Names and dates that nobody would write by accident, one for each place in which a person can type. */
const canaries = {
  case: 'Zalika Quenneville',
  act: 'Yevdokia Brackenbury',
  context: 'Wolfenstrand 17 March 1993',
  group: 'Vautrinelle',
  note: 'Umberleigh 04/09/1994',
  item: 'Tazmeen Oglethorpe',
  own: 'Skarphedin Rutherglen',
  draft: 'Quillfeather +44 7700 900123',
  reviewer: 'Isolde Winterbourne',
  review: 'Marchbanks 21 May 1987',
  reason: 'Trelawney Coppersmith',
  kept: 'Hollingberry Nightshade',
} as const;
type Field = keyof typeof canaries;

function withCanaries(): Case {
  const c = paraded();
  const id = 'a'.repeat(16);
  const noted = c.acts.map((act) => ({
    ...act,
    label: canaries.act,
    answers: Object.fromEntries(
      Object.entries(act.answers).map(([fact, a]) => [
        fact,
        { ...a, note: canaries.note, evidence: [id] },
      ]),
    ),
  }));
  const labelled: Case = {
    ...c,
    label: canaries.case,
    acts: noted,
    contexts: c.contexts.map((x) => ({ ...x, label: canaries.context })),
    groups: [{ id: 'b'.repeat(16), label: canaries.group, answers: {}, contexts: [] }],
    kept: {
      law: {},
      findings: [{ rule: 'gone', name: canaries.kept, at: {}, verdict: 'met' }],
    },
    drafts: [{ at: { act: c.acts[0]?.id ?? '' }, fact: 'whatWasDone', text: canaries.draft }],
  };
  const act = c.acts[0]?.id ?? '';
  const reviewed = addReview(labelled, {
    ...{ rule: 'crime.other-sexual-violence', at: { act }, by: canaries.reviewer, result: 'met' },
    opinion: { is: 'disagrees', reason: canaries.review },
  });
  // Of a kind of memo that is not made here.
  const decided = override(reviewed, 'exercise', { reason: canaries.reason, why: 'refused' });
  const evident = addEvidence(decided, {
    ...{ id, label: canaries.item, kind: 'expert', shows: [], standing: 'held', newContact: 'no' },
  });
  const unread = { text: canaries.own, reviewed: false };
  return (['assessment', 'advocacy', 'pattern'] as const).reduce(
    (made, template) => setOwnText(made, { template, section: 'ask' }, unread),
    evident,
  );
}

/** What a kind of memo may print; everything else must be in no byte of any of its forms. */
const kinds: readonly (readonly [Template, Depth, readonly Field[]])[] = [
  ['assessment', 'standard', ['case', 'act', 'context', 'group', 'reviewer', 'review']],
  ['assessment', 'full', ['case', 'act', 'context', 'group', 'note', 'reviewer', 'review']],
  ['charging', 'summary', ['act']],
  ['pattern', 'full', ['case', 'context']],
  ['advocacy', 'full', []],
];

describe.runIf(havePdfTools && haveQpdf).each(kinds)(
  'A memo of kind %s (%s)',
  (kind, depth, may) => {
    const memo = aMemo(withCanaries(), kind, depth);

    test.each(Object.keys(forms) as (keyof typeof forms)[])(
      'as %s holds no name or date that may not leave',
      async (form) => {
        const { bytes } = await forms[form](memo);
        const seen = found(everythingIn(form, bytes));
        for (const field of seen) expect(may).toContain(field);
        // The search would see them: what may be printed is found in the forms that hold all of the memo.
        if (form !== '.csv' && form !== '.csl.json')
          for (const field of may.filter((f) => f !== 'group')) expect(seen).toContain(field);
      },
      60_000,
    );
  },
);

/** Unpacked: streams, parts of an archive, texts as a reader sees them, and the metadata. */
function everythingIn(form: keyof typeof forms, bytes: Uint8Array): string {
  if (form === '.pdf') return `${uncompressed(bytes)}${pdfToText(bytes)}${pdfInfo(bytes)}`;
  if (form === '.docx')
    return [...unzip(bytes)].map(([name, { text }]) => `${name}\n${text}`).join('\n');
  return Buffer.from(bytes).toString('utf8');
}

/** Each word of a canary counts, as plain letters and as the hexadecimal in which a PDF keeps strings. */
function found(text: string): readonly Field[] {
  const flat = text.toLowerCase();
  const hex = (word: string) => Buffer.from(word, 'utf16le').swap16().toString('hex');
  return (Object.keys(canaries) as Field[]).filter((field) =>
    canaries[field]
      .split(' ')
      .filter((word) => word.length > 5)
      .some((word) => flat.includes(word.toLowerCase()) || flat.includes(hex(word))),
  );
}
