import { describe, expect, test } from 'vitest';
import { addEvidence, type NewEvidence } from '@/lib/case/evidence';
import { chooseMemo, override, setOwnText, setSections } from '@/lib/case/memo-edit';
import { DEPTHS, TEMPLATES } from '@/lib/case/memo-schema';
import { newCase } from '@/lib/case/new-case';
import { addReview } from '@/lib/case/review';
import type { Case } from '@/lib/case/schema';
import { toHtml } from '@/lib/memo/html/to-html';
import { toJson } from '@/lib/memo/json/to-json';
import { lawAlone, plans } from '@/lib/memo/plan';
import { SECTIONS } from '@/lib/memo/section-ids';
import { toText } from '@/lib/memo/to-text';
import type { Memo } from '@/lib/memo/value';
import { citesIn, sentencesIn } from '@/lib/memo/walk';
import { templates } from '@/texts/en/memo-templates';
import { aCase, accountsDiffer, declined, notKnown } from '../case/builder';
import { aMemo, paraded } from './a-memo';
import { caseMemo, savedCase } from './case-memo';

const each = TEMPLATES.flatMap((template) => DEPTHS.map((depth) => [template, depth] as const));
const textOf = (memo: Memo) => toText(memo).replace(/\s+/g, ' ');

describe.each(each)('A memo of kind %s at depth %s', (template, depth) => {
  const memo = aMemo(paraded(), template, depth);
  const text = textOf(memo);

  test('says who it is for and what it never contains', () => {
    expect(text).toContain(templates[template].audience);
    expect(text).toContain(templates[template].never);
  });

  test('says where each sentence of analysis comes from', () => {
    for (const s of sentencesIn(memo.sections)) expect(s.from.length).toBeGreaterThan(0);
  });

  test('leads every reference to its entry', () => {
    const ids = memo.sections.flatMap((s) => s.blocks.flatMap((b) => ('id' in b ? b.id : [])));
    for (const cite of citesIn(memo.sections)) expect(ids).toContain(`source-${cite.source}`);
  });

  test('gives no verdict on a person', () => {
    expect(text).not.toMatch(/\bguilty\b|\bno crime\b|\binnocent\b/i);
  });
});

const empty = newCase({ word: 'survivor' });
const unknowns = aCase()
  .withContext('The town', { attackOnCivilians: notKnown, attackWidespread: declined })
  .withAct('Act 1', { whatWasDone: notKnown, bodyPart: accountsDiffer })
  .build();

test.each(TEMPLATES.filter((t) => !lawAlone(t)))(
  'An empty case, and one of only unknowns, come out as a %s memo that says so',
  (template) => {
    expect(textOf(aMemo(empty, template, 'standard'))).toContain('This case holds no answers.');
    expect(textOf(aMemo(unknowns, template, 'standard'))).toContain('is “yes” or “no” yet.');
  },
);

describe.each(TEMPLATES.filter(lawAlone))('A memo of law alone (%s)', (template) => {
  const c = aCase()
    .withContext('CANARY-PLACE', { attackOnCivilians: true, attackWidespread: true })
    .withGroup('CANARY-GROUP')
    .withAct('CANARY-ACT', {
      whatWasDone: {
        state: 'picked',
        options: { undressing: 'yes' },
        rest: 'no',
        note: 'CANARY-NOTE',
      },
    })
    .build();

  test.each(DEPTHS)('holds no label, note or answer of the case at depth %s', (depth) => {
    const memo = aMemo({ ...c, label: 'CANARY-CASE' }, template, depth);
    expect(JSON.stringify(memo)).not.toContain('CANARY');
    for (const s of sentencesIn(memo.sections))
      for (const origin of s.from) {
        expect(origin).not.toHaveProperty('answer');
        expect(origin).not.toHaveProperty('finding');
      }
  });
});

test.each(TEMPLATES)(
  'The first page of a memo (%s) explains the words that it uses',
  (template) => {
    const [first] = aMemo(paraded(), template, 'standard').sections;
    const told = JSON.stringify(first);
    expect(told.includes('law alone')).toBe(lawAlone(template));
    expect(told.includes('“Indicated” means')).toBe(!lawAlone(template));
    expect(told).toContain('has not yet been compared with the official text');
  },
);

test('Notes stand in the full memo alone, in the annex that says what to look for', () => {
  const noted = paraded();
  for (const [template, depth] of each) {
    const holds = textOf(aMemo(noted, template, depth)).includes('Before a crowd');
    expect(holds).toBe(depth === 'full' && plans[template].full.includes('record'));
  }
});

describe.each(['communication', 'pattern'] as const)('A %s', (template) => {
  const saved = savedCase('ac-02');
  const c = { ...saved, acts: saved.acts.map((a) => ({ ...a, label: 'CANARY-ACT' })) };

  test.each(DEPTHS)('tells no act on its own at depth %s', (depth) => {
    expect(JSON.stringify(caseMemo(c, template, depth))).not.toContain('CANARY-ACT');
  });

  test.each(DEPTHS)('keeps the numbers behind its bands back at depth %s', (depth) => {
    const memo = caseMemo(c, template, depth);
    const file = toJson(memo);
    for (const { id } of [...c.acts, ...c.contexts, ...c.groups]) expect(file).not.toContain(id);
    for (const { from } of sentencesIn(memo.sections))
      expect(new Set(from.map((origin) => JSON.stringify(origin))).size).toBe(from.length);
  });
});

describe('What the person chose', () => {
  const text = 'A line of mine.\n\nAnother <b>line</b> of mine.';
  const written = (reviewed: boolean) =>
    setOwnText(paraded(), { template: 'assessment', section: 'facts' }, { text, reviewed });

  test('text of their own is printed once it is reviewed, marked as theirs, in its section', () => {
    expect(textOf(aMemo(written(false)))).not.toContain('A line of mine.');
    const facts = aMemo(written(true)).sections.find((s) => s.id === 'facts');
    const own = facts?.blocks.find((b) => b.type === 'own');
    expect(own?.paragraphs).toEqual([
      { text: 'A line of mine.', from: [{ own: 'facts' }] },
      { text: 'Another <b>line</b> of mine.', from: [{ own: 'facts' }] },
    ]);
    expect(toHtml(aMemo(written(true)))).toContain('Another &#60;b&#62;line');
  });

  test('text for one kind of memo does not enter another', () => {
    expect(textOf(aMemo(written(true), 'charging'))).not.toContain('A line of mine.');
  });

  test('sections stand in the order chosen; those left out are gone; sources stay', () => {
    const c = setSections(paraded(), 'assessment', ['crimes', 'answers', 'no-such-section']);
    const ids = aMemo(c, 'assessment', 'standard').sections.map((s) => s.id);
    expect(ids).toEqual(['about', 'crimes', 'answers', 'sources']);
  });

  test('as proposed again, and the choice for other kinds is kept', () => {
    const c = setSections(setSections(paraded(), 'assessment', ['crimes']), 'amicus', ['law']);
    const back = setSections(c, 'assessment', undefined);
    expect(back.memo?.sections).toEqual({ amicus: ['law'] });
    expect(aMemo(back, 'assessment', 'standard')).toEqual(
      aMemo(paraded(), 'assessment', 'standard'),
    );
  });

  test('a choice of kind keeps what was chosen before', () => {
    const c = chooseMemo(chooseMemo(paraded(), { template: 'charging' }), { depth: 'full' });
    expect(c.memo).toEqual({ template: 'charging', depth: 'full' });
  });

  test('an override in a draft of what is filed or sent is marked as no part of that', () => {
    for (const template of TEMPLATES) {
      const c = override(paraded(), template, { reason: 'Agreed', why: 'refused' });
      const [first] = aMemo(c, template, 'standard').sections;
      const internal = ['assessment', 'charging', 'exercise'].includes(template);
      expect(JSON.stringify(first).includes('no part of the text to be filed')).toBe(!internal);
    }
  });

  test('an override stands on the first page of its own kind, at every depth', () => {
    const c = override(paraded(), 'exercise', { reason: 'Agreed again', why: 'refused' });
    for (const depth of DEPTHS) {
      const [first] = aMemo(c, 'exercise', depth).sections;
      expect(JSON.stringify(first)).toContain('The recorded consent refuses this use.');
      expect(JSON.stringify(first)).toContain('Reason: “Agreed again”');
    }
    expect(textOf(aMemo(c, 'charging'))).not.toContain('Agreed again');
    const held = override(paraded(), 'exercise', { reason: 'Safe to do so', why: 'still-held' });
    expect(textOf(aMemo(held, 'exercise'))).toContain('still held or controlled');
  });
});

test('Every section that a kind names can be made, and every section is in some kind', () => {
  const named = new Set(TEMPLATES.flatMap((t) => DEPTHS.flatMap((d) => plans[t][d])));
  expect([...named].sort()).toEqual([...SECTIONS].sort());
});

test('Elements name the kinds of evidence linked to their answers, and never an item', () => {
  const item: NewEvidence = {
    label: 'CANARY-ITEM',
    kind: 'expert',
    shows: [],
    standing: 'held',
    newContact: 'no',
  };
  const id = 'a'.repeat(16);
  const c = addEvidence(paraded(), { ...item, id });
  const linked = {
    ...c,
    acts: c.acts.map((act) => ({
      ...act,
      answers: Object.fromEntries(
        Object.entries(act.answers).map(([fact, answer]) => [fact, { ...answer, evidence: [id] }]),
      ),
    })),
  };
  const text = textOf(aMemo(linked));
  expect(text).toContain('1 item: Expert evidence.');
  expect(text).not.toContain('CANARY-ITEM');
});

test('An override by a reviewer stands in an annex, beside the result that it does not change', () => {
  const at = { act: paraded().acts[0]?.id ?? '' };
  const c = addReview(paraded(), {
    rule: 'nature',
    at,
    by: 'Second reader',
    opinion: { is: 'overrides', to: 'open', reason: 'Weigh the other ruling' },
    result: 'met',
  });
  const annex = aMemo(c, 'assessment', 'standard').sections.find((s) => s.id === 'reviews');
  expect(JSON.stringify(annex)).toContain('Reason: “Weigh the other ruling”');
  const without = aMemo(paraded(), 'assessment', 'standard').sections;
  expect(without.some((s) => s.id === 'reviews')).toBe(false);
});

test('A charging memo checks every part of the wording of a count', () => {
  const memo = caseMemo(savedCase('ac-02'), 'charging', 'standard');
  const table = memo.sections
    .find((s) => s.id === 'counts')
    ?.blocks.find((b) => b.type === 'table');
  expect(table?.rows.map(([part]) => part?.[0]?.text)).toEqual([
    'Time',
    'Place',
    'Victims',
    'Act',
    'Coercion',
    'Purpose or special intent',
    'Mode of liability',
    'Link with the context',
  ]);
  expect(textOf(memo)).toContain('Rome Statute, art 61(9)');
});

test('The Key Principles that nobody has encoded are told once', () => {
  const text = textOf(caseMemo(savedCase('ac-01')));
  expect(text.match(/Key Principles? [\d–]+ for Policy Makers/g)?.length ?? 0).toBeLessThan(2);
});

const hostile: readonly (readonly [string, string])[] = [
  ['control characters', 'A\u0000B\u0007C\u001b[31m'],
  ['unpaired surrogates', 'A \ud800 B \udfff'],
  ['a very long word', 'x'.repeat(80)],
  ['markup', '<script>alert(1)</script>&amp;'],
  ['text from right to left', 'قرية \u202eabc'],
  ['a formula', '=cmd|calc'],
];

test.each(hostile)('A label of %s comes out of every kind of memo, and harms none', (_, label) => {
  const hurt: Case = {
    ...paraded(),
    label,
    acts: paraded().acts.map((a) => ({ ...a, label })),
  };
  for (const [template, depth] of each) {
    const html = toHtml(aMemo(hurt, template, depth));
    expect(html).not.toContain('<script>');
    // Nothing that a reader would take for broken: no control character but a line end.
    expect([...html].filter((sign) => sign < ' ' && sign !== '\n')).toEqual([]);
    expect(Buffer.from(html).toString()).toBe(html);
  }
});
