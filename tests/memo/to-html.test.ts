import { expect, test } from 'vitest';
import { toHtml } from '@/lib/memo/html/to-html';
import { sentencesIn } from '@/lib/memo/walk';
import { aMemo, paraded } from './a-memo';
import { caseMemo, savedCase } from './case-memo';

const memo = aMemo();
const html = toHtml(memo);

test('It says every sentence that the memo holds', () => {
  const plain = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  const read = plain.replace(/\s+/g, ' ');
  for (const { text } of sentencesIn(memo.sections))
    expect(read).toContain(text.replace(/\s+/g, ' '));
});

test('It asks for nothing: no script, no address outside the file', () => {
  expect(html).not.toMatch(/<script|<link|<img|src=|https?:/i);
});

test('Every link leads to a place in the file', () => {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('Tables have header cells, and headings go down one level at a time', () => {
  expect(html).toContain('<th scope="col">');
  expect(html).toContain('<th scope="row">');
  const full = toHtml(caseMemo(savedCase('ac-02')));
  const levels = [...full.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  levels.reduce((before, level) => {
    expect(level).toBeLessThanOrEqual(before + 1);
    return level;
  });
});

test('Every table has the widths that the memo gives its columns', () => {
  const tables = memo.sections.flatMap(({ blocks }) => blocks.filter((b) => b.type === 'table'));
  const given = [...html.matchAll(/<colgroup>(.*?)<\/colgroup>/g)].map(
    ([, columns = '']) => columns.match(/width:\d+%/g)?.length,
  );
  expect(given).toEqual(tables.map(({ head }) => head.length));
});

test('Markup in a label or a note stays text', () => {
  const c = { ...paraded(), label: '<img src=x onerror=alert(1)> & "quoted"' };
  expect(toHtml(aMemo(c))).not.toContain('<img');
});
