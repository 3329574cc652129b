import { describe, expect, test } from 'vitest';
import { words } from '@/cli/words';
import type { Block, Memo, Origin, Section } from '@/lib/memo/value';
import { sentencesIn } from '@/lib/memo/walk';
import { aCase } from '../case/builder';
import { aMemo } from './a-memo';
import { caseMemo, savedCase } from './case-memo';

/** Where each sentence of these comes from is an answer, a finding, a rule or a holding, never the tool. */
const analysis = [
  ['questions and short answers', 'answers', ['finding', 'answer']],
  ['facts at category level', 'facts', ['answer']],
  ['sexual nature', 'step-hp.sexual-nature', ['finding', 'holding', 'answer']],
  ['violence', 'step-hp.sexual-violence', ['finding']],
  ['reproductive violence', 'step-hp.reproductive-violence', ['finding']],
  ['power and lived experience', 'power', ['answer']],
  ['intersecting identities', 'identities', ['answer']],
  ['context', 'context', ['finding']],
  ['crimes, element by element', 'crimes', ['finding', 'rule', 'answer']],
  ['cumulative and alternative charges', 'charges', ['pair']],
  ['liability, pleading and evidence', 'risks', ['finding']],
  ['contrary authority', 'contrary', ['holding']],
  ['forum', 'forum', ['finding']],
  ['protection, participation, reparations', 'care', ['finding']],
  ['next lawful steps', 'next', ['answer']],
  ['every answer as recorded', 'record', ['answer']],
  ['questions not answered', 'unanswered', ['answer']],
  ['jurisprudence chart', 'holdings', ['holding']],
] as const;

const memo = caseMemo(savedCase('ac-01'));
const section = (id: string): Section => {
  const found = memo.sections.find((s) => s.id === id);
  if (!found) throw new Error(`${id}: ${memo.sections.map((s) => s.id).join(' ')}`);
  return found;
};
const kindOf = (origin: Origin) => Object.keys(origin).find((key) => key !== 'at' && key !== 'act');

describe('The full assessment of a published case', () => {
  test.each(analysis)('tells %s, from its origins', (_, id, kinds) => {
    const told = sentencesIn([section(id)]).flatMap((s) => s.from.map(kindOf));
    for (const kind of kinds) expect(told).toContain(kind);
  });

  test('reads open judgements before any answer', () => {
    const [first] = section('answers').blocks;
    expect(first).toMatchObject({ type: 'heading', text: 'Judgements still to be made' });
  });

  test('sets each element beside every act, with its source', () => {
    const tables = tablesOf(section('crimes')).filter(({ head }) => head[0] === 'Element');
    expect(tables.length).toBeGreaterThan(5);
    for (const { rows, head } of tables) {
      for (const row of rows) expect(row).toHaveLength(head.length);
      const cited = rows.filter(([name]) => name?.some((s) => (s.cites ?? []).length > 0));
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  test('lists each source with its weight and whether anybody checked it', () => {
    const entries = section('sources').blocks.filter((b) => b.type === 'citation');
    expect(entries.length).toBeGreaterThan(10);
    for (const { details } of entries) {
      const text = details.map((s) => s.text).join(' ');
      expect(text).toMatch(/^Weight: /);
      expect(text).toMatch(/checked|compared/);
    }
  });

  test.each(['method', 'receipt', 'pending', 'sign'])('has its %s', (id) => {
    expect(section(id).blocks.length).toBeGreaterThan(0);
  });
});

describe('What has no finding, answer, rule or source behind it', () => {
  test('says nothing of the case: it is a sentence of the catalogue, or the name of a part of the case', () => {
    const { acts, contexts } = savedCase('ac-01');
    const names = [...acts, ...contexts].map(({ label }) => label);
    const own = ofTheTool(memo).filter((text) => !fixed.has(text) && !names.includes(text));
    // A dash for what was not asked, how complete the lists are, how many questions are left: no analysis.
    const aside = /^–$|^The list of |^\d+ more questions /;
    expect(own.filter((text) => !aside.test(text))).toEqual([]);
  });
});

/** Every text of the catalogue that takes no value, and those that take the word chosen for the case. */
const fixed = new Set(
  strings({ memo: words.memo, explain: words.explain }).map((text) =>
    text.replace(/\{word, select, survivor \{([^}]*)\} other \{[^}]*\}\}/g, '$1'),
  ),
);

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const ids = new Set<string>(analysis.map(([, id]) => id));
const ofTheTool = ({ sections }: Memo): readonly string[] =>
  sentencesIn(sections.filter(({ id }) => ids.has(id)))
    .filter((s) => s.from.every((origin) => kindOf(origin) === 'method'))
    .map((s) => s.text);

const tablesOf = ({ blocks }: Section) =>
  blocks.filter((b): b is Extract<Block, { type: 'table' }> => b.type === 'table');

describe('The charging memo', () => {
  const charging = caseMemo(savedCase('ac-02'), 'charging', 'standard');
  const counts = charging.sections.find((s) => s.id === 'counts');

  test('checks the wording of every count, and says what it lacks', () => {
    const lists = counts?.blocks.filter((b) => b.type === 'list') ?? [];
    const items = lists.flatMap((b) => b.items);
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      const [, wording] = item;
      expect(wording?.text).toMatch(/^Its wording lacks: .+\.$|^Something is recorded for each/);
      expect(wording?.from[0]).toHaveProperty('finding');
    }
  });

  test('asks for time, place, victims, act, coercion, purpose, mode and link of every act', () => {
    const [toSay, ...acts] = counts ? tablesOf(counts) : [];
    const parts = [toSay, ...acts].map((t) => t?.rows.map(([name]) => name?.[0]?.text));
    expect(toSay?.head[1]).toBe('The count has to say');
    expect(acts.length).toBe(savedCase('ac-02').acts.length);
    for (const names of parts)
      expect(names).toEqual([
        ...['Time', 'Place', 'Victims', 'Act', 'Coercion', 'Purpose or special intent'],
        ...['Mode of liability', 'Link with the context'],
      ]);
  });

  test('says until when a count can be changed, with the provision for each phase', () => {
    const amendment = charging.sections.find((s) => s.id === 'amendment');
    const [table] = amendment ? tablesOf(amendment) : [];
    const cited = table?.rows.flatMap(([, can]) => can?.[0]?.cites?.[0]?.pinpoint ?? '');
    expect(cited).toEqual(['art 61(4)', 'art 61(9)', 'Regulation 55', 'art 74(2)']);
  });
});

describe('The standard memo of a case at its beginning', () => {
  const c = aCase()
    .withAct('Act 1', { whatWasDone: ['undressing'] })
    .build();
  const begun = (depth: 'standard' | 'full') => aMemo(c, 'assessment', depth).sections;

  test('gathers the chapters that have nothing to tell, each with what it says of that', () => {
    const ids = begun('standard').map((s) => s.id);
    const gathered = begun('standard').find((s) => s.id === 'nothing');
    const [list] = gathered?.blocks.filter((b) => b.type === 'definitions') ?? [];
    expect(list?.items.map((item) => item.term)).toContain('Context');
    for (const item of list?.items ?? []) expect(item.sentences).toHaveLength(1);
    expect(ids).not.toContain('context');
    expect(ids.indexOf('nothing')).toBeLessThan(ids.indexOf('sources'));
  });

  test('the full memo keeps each in its place', () => {
    const ids = begun('full').map((s) => s.id);
    expect(ids).toContain('context');
    expect(ids).not.toContain('nothing');
  });
});

describe('Beside what the answers point to', () => {
  const assessment = caseMemo(savedCase('ac-01'), 'assessment', 'standard');
  const of = (memo: Memo, id: string) => memo.sections.find((s) => s.id === id)?.blocks ?? [];

  test('no crime that is worth considering for one act stands below as not indicated', () => {
    const [last] = of(assessment, 'crimes').flatMap((b) =>
      b.type === 'table' && b.head[0] === 'Category' ? [b] : [],
    );
    const humanity = last?.rows.find(([name]) => name?.[0]?.text === 'Crimes against humanity');
    const told = humanity?.flat().map((s) => s.text.split('; '));
    expect(told?.flat()).toContain('Sexual slavery');
    expect(told?.flat()).not.toContain('Rape');
  });

  test('a judgement made in an element is named while its crime is open', () => {
    const terms = of(assessment, 'answers').flatMap((b) =>
      b.type === 'definitions' ? b.items.map((i) => i.term) : [],
    );
    expect(terms).toContain('Great suffering or serious injury');
    expect(JSON.stringify(of(assessment, 'answers'))).not.toContain('No decided finding');
  });

  test('the short answers stand under a heading of their own, with a group that is awaited', () => {
    const blocks = of(assessment, 'answers');
    const heading = blocks.findIndex(
      (b) => b.type === 'heading' && b.text === 'Short answers, act by act',
    );
    expect(blocks.slice(heading).map((b) => b.type)).toEqual([
      ...['heading', 'paragraph', 'table', 'paragraph'],
    ]);
    expect(JSON.stringify(blocks.at(-1))).toContain('Persecution, open for');
  });

  test('a ruling is told in one of the steps, and referred to in the margin of the next', () => {
    const nature = JSON.stringify(of(assessment, 'step-hp.sexual-nature'));
    const violence = of(assessment, 'step-hp.sexual-violence');
    expect(nature).toContain('neither penetration nor physical contact is needed');
    expect(JSON.stringify(violence)).not.toContain('neither penetration nor physical contact');
    const notes = violence.flatMap((b) => ('notes' in b ? (b.notes ?? []) : []));
    expect(notes.find((n) => n.kind === 'for')?.cites.map((c) => c.pinpoint)).toEqual(['para 688']);
  });

  test('charges before another court are compared with the rules of the International Criminal Court', () => {
    const told = (name: string) =>
      JSON.stringify(of(caseMemo(savedCase(name), 'charging', 'standard'), 'amendment'));
    expect(told('ac-01')).toContain('Another forum is recorded');
    expect(told('ac-08')).not.toContain('Another forum is recorded');
  });
});
