import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { scenarios } from '@/exercises/library';
import { debrief } from '@/lib/exercise/paper/debrief';
import { debriefRows } from '@/lib/exercise/paper/debrief-rows';
import { answerGrid, handout } from '@/lib/exercise/paper/handout';
import { resultsOf, type Sheet } from '@/lib/exercise/paper/results';
import type { PaperVoice } from '@/lib/exercise/paper/words';
import type { Scenario } from '@/lib/exercise/scenario';
import { toCsv } from '@/lib/memo/csv/csv';
import { toDocx } from '@/lib/memo/docx/to-docx';
import { toText } from '@/lib/memo/to-text';
import { en } from '@/texts/en/catalogue';

const scenario = scenarios[0] as Scenario;
const words = createTranslator({
  locale: 'en',
  messages: en as Record<string, unknown>,
}) as PaperVoice['say'];
const voice: PaperVoice = {
  locale: 'en',
  direction: 'ltr',
  say: words,
  date: '2026-11-22',
  dateInWords: '22 November 2026',
  page: 'Page {page} of {pages}',
  contents: 'Contents',
  sourceName: (id) => `Source ${id}`,
  findingName: (id) => `Finding ${id}`,
};
const [task] = scenario.rounds.flatMap((round) => round.tasks);
if (!task) throw new Error('no task');
const [one, two] = task.reasons.map(({ id }) => id) as [string, string];
const sheets: readonly Sheet[] = [
  { group: 'River', responses: { [task.id]: { position: 'indicated', reasons: [one, two] } } },
  { group: 'Cedar', responses: { [task.id]: { position: 'open', reasons: [one] } } },
  { group: 'River', responses: { [task.id]: { position: 'indicated', reasons: [one] } } },
];
const results = resultsOf(scenario, sheets);

describe('sheets of paper', () => {
  test('are counted in all and by group, in the order in which groups appear', () => {
    expect(results.groups).toEqual(['River', 'Cedar']);
    expect(results.answerers).toBe(3);
    expect(results.tasks[task.id]?.spread.positions).toContainEqual({
      position: 'indicated',
      count: 2,
    });
    expect(results.tasks[task.id]?.byGroup.map(({ answers }) => answers)).toEqual([2, 1]);
  });
});

describe('a handout', () => {
  const text = toText(handout(scenario, voice));

  test('says every fact and every task, and that nothing real belongs on it', () => {
    for (const round of scenario.rounds) {
      for (const told of [...round.reveals, ...round.tasks.map(({ prompt }) => prompt)]) {
        expect(text.replace(/\s+/g, ' ')).toContain(told);
      }
    }
    expect(text).toContain(en.paper.notReal);
  });

  test('holds no model answer, no comment, no outcome of a card', () => {
    const secrets = scenario.rounds.flatMap(({ tasks }) =>
      tasks.flatMap(({ model, reasons }) => [
        model.authority.text,
        model.principles.text,
        model.difference,
        ...reasons.map(({ comment }) => comment),
      ]),
    );
    const flat = text.replace(/\s+/g, ' ');
    expect(secrets.filter((secret) => flat.includes(secret))).toEqual([]);
  });

  test('of one round holds nothing of the others', () => {
    const first = toText(handout(scenario, voice, 0)).replace(/\s+/g, ' ');
    expect(first).toContain(scenario.rounds[0]?.reveals[0]);
    expect(first).not.toContain(scenario.rounds[1]?.reveals[0]);
  });

  test('has a grid with a line for each task and a box for each answer and reason', () => {
    const grid = answerGrid(scenario, voice);
    const tables = grid.sections.flatMap(({ blocks }) =>
      blocks.filter((block) => block.type === 'table'),
    );
    const tasks = scenario.rounds.flatMap((round) => round.tasks);
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(tasks.length);
  });
});

describe('a debrief', () => {
  const memo = debrief(scenario, results, voice);
  const text = toText(memo).replace(/\s+/g, ' ');

  test('holds the counts, both columns of every model answer, why they differ, errors and cards', () => {
    const told = [
      ...scenario.rounds.flatMap(({ tasks }) =>
        tasks.flatMap(({ model }) => [
          model.authority.text,
          model.principles.text,
          model.difference,
        ]),
      ),
      ...scenario.commonErrors.flatMap(({ error, answer }) => [error, answer]),
      ...scenario.variations.map(({ discuss }) => discuss),
      en.paper.debrief.wellbeing,
    ];
    expect(told.filter((one) => !text.includes(one))).toEqual([]);
    expect(text).toContain('3 answer sheets or devices');
    expect(text).toContain('River');
    expect(text).toContain(`Source ${scenario.references.find((r) => 'source' in r)?.source}`);
  });

  test('is a Word file by the writer of memos, the same bytes each time', async () => {
    const first = await toDocx(memo);
    expect(await toDocx(debrief(scenario, results, voice))).toEqual(first);
    expect(first.length).toBeGreaterThan(5000);
  });

  test('without answers has no counts and still its model answers', () => {
    const silent = toText(debrief(scenario, resultsOf(scenario, []), voice));
    expect(silent).toContain('No answers were given.');
    expect(silent).not.toContain(en.paper.debrief.answers);
    expect(silent).not.toContain('0 of 0');
    const tasks = scenario.rounds.flatMap((round) => round.tasks);
    expect(silent.split(en.paper.debrief.unanswered)).toHaveLength(tasks.length + 1);
  });
});

describe('the table of a session', () => {
  const rows = debriefRows(scenario, results, voice);
  const [head = [], ...lines] = rows;

  test('has a line for each answer and reason, in all and for each group; counts agree with the room', () => {
    const ofTask = lines.filter((line) => line[1] === task.prompt);
    expect(ofTask).toHaveLength(3 * (4 + task.reasons.length));
    const everybody = ofTask.filter((line) => line[2] === 'Everybody' && line[3] === 'answer');
    expect(everybody.reduce((sum, line) => sum + Number(line[5]), 0)).toBe(3);
    expect(lines.every((line) => line.length === head.length)).toBe(true);
  });

  test('a group word that a spreadsheet would run is made harmless on the way out', () => {
    const formula = resultsOf(scenario, [{ ...sheets[0], group: '=1+1' } as Sheet]);
    expect(toCsv(debriefRows(scenario, formula, voice))).not.toContain(',=1+1');
  });
});
