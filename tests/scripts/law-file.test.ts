import { expect, test } from 'vitest';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { lawFile } from '@/scripts/law-file';

test('the law survives the way to the app, but for its examples', () => {
  const { law: arrived, texts } = JSON.parse(lawFile('en', law, lawTexts).content);
  const rules = (packs: typeof law.packs) =>
    packs.flatMap((pack) => pack.rules.map(({ examples, ...rule }) => rule));
  expect(rules(arrived.packs)).toEqual(rules(law.packs));
  expect(arrived.packs.flatMap((pack: (typeof law.packs)[number]) => pack.rules)).toSatisfy(
    (all: { examples: unknown[] }[]) => all.every((rule) => rule.examples.length === 0),
  );
  expect(arrived.vocabulary).toEqual(law.vocabulary);
  expect(texts).toEqual(lawTexts.en);
});

test('the name changes with the content alone', () => {
  const name = lawFile('en', law, lawTexts).name;
  expect(name).toMatch(/^en\.[0-9a-f]{16}\.json$/);
  expect(lawFile('en', law, lawTexts).name).toBe(name);
  const other = { ...law, sources: law.sources.slice(1) };
  expect(lawFile('en', other, lawTexts).name).not.toBe(name);
});

test('the pseudo-locales change every text of the law', () => {
  const { texts } = JSON.parse(lawFile('en-XA', law, lawTexts).content);
  const leaves = (node: unknown): unknown[] =>
    typeof node === 'object' && node !== null ? Object.values(node).flatMap(leaves) : [node];
  const all = leaves(texts);
  expect(all.length).toBe(leaves(lawTexts.en).length);
  for (const text of all) expect(text).toMatch(/^\[.+\]$/s);
});

test('a language without texts of the law stops the build by its name', () => {
  expect(() => lawFile('en', law, {})).toThrow('The law has no texts in en.');
});
