import { describe, expect, test } from 'vitest';
import { chapters } from '@/app/[locale]/library/chapters';
import { bookEntries } from '@/app/[locale]/library/search/book-entries';
import { readIndex, writeIndex } from '@/app/[locale]/library/search/book-index';
import { groupFound } from '@/app/[locale]/library/search/found';
import { shelf } from '@/app/[locale]/library/shelf';
import { law } from '@/rules/law';

const entries = bookEntries(await shelf('en'));
const { find } = readIndex(writeIndex(entries));
const titles = (typed: string) => find(typed).map(({ title }) => title);

describe('the index of the book', () => {
  test('holds every rule, holding, source, question and chapter once, at its address', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rules = law.packs.flatMap((pack) => pack.rules);
    const { holdings, sources, vocabulary } = law;
    expect(ids).toHaveLength(
      [rules, holdings, sources, vocabulary.facts, chapters(law)].flat().length,
    );
    const slugs = new Set(chapters(law).map(({ slug }) => slug));
    for (const id of ids) expect(slugs).toContain(id.split('/')[0]);
  });

  test('accents and case do not matter', () => {
    expect(titles('Češić')).toEqual(titles('cesic'));
    expect(titles('cesic').length).toBeGreaterThan(0);
  });

  test('the beginning of a word is enough, and each word narrows', () => {
    expect(titles('steril').join()).toMatch(/sterilisation/i);
    // The spelling of the Elements, one letter away.
    expect(titles('sterilization')[0]).toMatch(/sterilisation/i);
    const one = find('slavery').length;
    expect(find('slavery katanga').length).toBeGreaterThan(0);
    expect(find('slavery katanga').length).toBeLessThan(one);
  });

  test('a slip in a long word still finds', () => {
    expect(titles('persecuton').join()).toMatch(/persecution/i);
  });

  test('an article is found by its number', () => {
    const found = find('7(1)(g)-1').map(({ id }) => id);
    expect(found.join()).toContain('rule-rs.7-1-g-1');
  });

  test.each([
    ['forced nudity', /undress|naked|nud/i],
    ['stripping', /undress|nud/i],
    ['enslavement', /sexual slavery/i],
    ['slavery', /enslavement/i],
    ['sterilization', /sterilisation/i],
    ['wives', /marriage/i],
    ['prisoners', /detention|custody|imprison/i],
  ])('another word for it: "%s"', (typed, expected) => {
    expect(titles(typed).join('\n')).toMatch(expected);
  });

  test.each([
    ['DRC', 'Ntaganda'],
    ['Kenya', 'Muthaura'],
    ['Afghanistan', 'Akhundzada'],
    ['Mali', 'Al Hassan'],
    ['Cambodia', 'Case 002/02'],
    ['Yazidi', 'Taha'],
    ['Guatemala', 'Sepur Zarco'],
    ['Colombia', 'Helena'],
    ['Sierra Leone', 'AFRC'],
    ['Bosnia', 'Kunarac'],
  ])('a country leads to its cases: %s to %s', (typed, name) => {
    expect(titles(typed).join('\n')).toContain(name);
  });

  test('a case does not lead to all of its country', () => {
    expect(titles('ntaganda').join()).not.toContain('Katanga');
  });

  test('where no entry holds all the words, those that hold some are found', () => {
    expect(find('rape zzzzzz').length).toBeGreaterThan(0);
  });

  test('what is in no entry finds nothing, and an empty field neither', () => {
    expect(find('zzzzzz')).toEqual([]);
    expect(find('')).toEqual([]);
  });
});

test('results stand by what they are, and no more of each than there is room for', () => {
  const groups = groupFound(find('rape'), 3);
  expect(groups.map(({ kind }) => kind)[0]).toBe('crime');
  for (const { found, count, kind } of groups) {
    expect(found.length).toBeLessThanOrEqual(3);
    expect(count).toBeGreaterThanOrEqual(found.length);
    expect(new Set(found.map((one) => one.kind))).toEqual(new Set([kind]));
  }
});
