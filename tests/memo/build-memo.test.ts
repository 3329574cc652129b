import { describe, expect, test } from 'vitest';
import { newCase } from '@/lib/case/new-case';
import type { Case } from '@/lib/case/schema';
import { toText } from '@/lib/memo/to-text';
import { citesIn, sentencesIn } from '@/lib/memo/walk';
import { aCase, accountsDiffer, declined, notKnown } from '../case/builder';
import { aMemo, paraded } from './a-memo';
import { caseMemo, savedCase } from './case-memo';

const unknowns = aCase()
  .withContext('The town', { attackOnCivilians: notKnown, attackWidespread: declined })
  .withAct('Act 1', {
    whatWasDone: notKnown,
    bodyPart: accountsDiffer,
    comparableGravity: declined,
  })
  .build();

const cases: readonly (readonly [string, Case])[] = [
  ['an empty case', newCase({ word: 'survivor' })],
  ['only unknowns', unknowns],
  ['one act', paraded()],
];

describe.each(cases)('A memo of %s', (_, c) => {
  const memo = aMemo(c);

  test('says where each sentence of analysis comes from', () => {
    const sentences = sentencesIn(memo.sections);
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) expect(sentence.from.length).toBeGreaterThan(0);
  });

  test('gives no verdict on a person and never calls an act not sexual', () => {
    expect(toText(memo)).not.toMatch(/\bguilty\b|\bno crime\b|\bnot sexual\b|\binnocent\b/i);
  });

  test('never says of a requirement that it is met, established or proved', () => {
    const marks = sentencesIn(memo.sections).flatMap((s) => s.mark?.word ?? []);
    for (const word of marks) expect(word).not.toMatch(/\bmet\b|established|proved|satisfied/i);
  });

  test('is the same when it is made again', () => {
    expect(aMemo(c)).toEqual(memo);
  });

  test('lists every source that it cites', () => {
    const listed = memo.sections
      .flatMap((s) => s.blocks)
      .flatMap((b) => (b.type === 'citation' ? b.id : []));
    for (const cite of citesIn(memo.sections)) expect(listed).toContain(`source-${cite.source}`);
  });
});

test('An empty case gives a memo that says so', () => {
  expect(toText(aMemo(newCase({ word: 'victim' })))).toContain('This case holds no answers.');
});

test('A case of only unknowns says that nothing is decided, and what stays open', () => {
  const text = toText(aMemo(unknowns));
  expect(text).toContain('No answer in this case is “yes” or “no” yet.');
  expect(text).toContain('Not known: ');
});

test('The date is the one passed in', () => {
  expect(aMemo().dateInWords).toBe('22 November 2026');
});

test('The word for a person who was harmed is the one chosen', () => {
  expect(toText(aMemo({ ...paraded(), word: 'victim' }))).toContain('“Victim” is used');
});

test('Contrary authority stands beside the reading, with stage and standard', () => {
  expect(toText(aMemo())).toMatch(
    /Contrary authority\n.*not every act.*\(N, paras 260–270† \[confirmation of charges: substantial grounds to believe\]\)/,
  );
});

test('A finding that rests on a judgement is named before the short answers', () => {
  const text = toText(aMemo());
  const judged = text.indexOf('Gravity comparable to the listed crimes');
  expect(judged).toBeGreaterThan(0);
  expect(judged).toBeLessThan(text.indexOf('Act 1: short answers'));
});

test('An alleged fact says so wherever it is a reason', () => {
  expect(toText(aMemo())).toContain('Gravity comparable to the listed crimes: yes (alleged).');
});

describe.each(['ac-01', 'ac-02'])('The memo of the published case %s', (name) => {
  const memo = caseMemo(savedCase(name));

  test('indicates sexual nature; the adverse ruling of 2012 stands beside the facts it decided', () => {
    const nature = memo.sections.find((s) => s.title === 'Sexual nature');
    const headings = nature?.blocks.filter((b) => b.type === 'heading') ?? [];
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.some((h) => h.mark?.verdict === 'met')).toBe(true);
    const contrary = nature?.blocks.filter((b) => b.type === 'callout' && b.kind === 'contrary');
    expect(JSON.stringify(contrary).includes('Muthaura')).toBe(name === 'ac-02');
  });

  test('gives no verdict on a person; what was held or said by others is told as theirs', () => {
    const ours = sentencesIn(memo.sections).filter(
      (s) => !s.from.some((o) => 'holding' in o || 'answer' in o),
    );
    for (const { text } of ours)
      expect(text).not.toMatch(/\bguilty\b|\bno crime\b|\bnot sexual\b/i);
  });

  test('says where each sentence comes from', () => {
    for (const s of sentencesIn(memo.sections)) expect(s.from.length).toBeGreaterThan(0);
  });
});

test('AC-01: the war crime is open for want of the link, and nothing else', () => {
  const memo = caseMemo(savedCase('ac-01'));
  const answers = memo.sections.find((s) => s.id === 'answers');
  const rows = answers?.blocks.flatMap((b) => (b.type === 'table' ? b.rows : [])) ?? [];
  const rape = rows.find((row) => row[0]?.[0]?.text === 'Rape (war crime, internal conflict)');
  expect(rape?.[1]?.[0]?.mark?.verdict).toBe('open');
  expect(rape?.[2]?.map((s) => s.text)).toEqual(['Not asked yet: Linked with the armed conflict.']);
});

test('A list that was asked and is not known reads the same, however it was recorded', () => {
  const withList = (answer: typeof notKnown | Case['answers'][string]) =>
    sentencesIn(aMemo(aCase().withAct('Act 1', { whatWasDone: answer }).build()).sections).map(
      (s) => s.text,
    );
  const emptyList = { state: 'picked', options: {}, rest: 'not-known' } as const;
  expect(withList(emptyList)).toEqual(withList(notKnown));
  expect(withList(emptyList)).not.toEqual(withList({ ...emptyList, rest: 'no' }));
});
