import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { foundingItems } from '../fixtures/founding-items';

const packOf = new Map(law.packs.flatMap(({ id, rules }) => rules.map((r) => [r.id, id] as const)));
const kindOf = new Map(law.packs.flatMap(({ rules }) => rules.map((r) => [r.id, r.kind] as const)));
const texts = lawTexts.en;
const sourceTitle = (id: string | undefined) => law.sources.find((s) => s.id === id)?.title;

/** All words that stand in a value, whatever its shape. */
const wordsIn = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(wordsIn).join(' ')
    : String(value ?? '');

/** What a reader finds at a place; `undefined` where there is no such place. A file is not read. */
function textAt(place: string): string | undefined {
  const [kind = '', ...rest] = place.split(':');
  const id = rest.join(':');
  const [fact = '', option] = id.split('=');
  const about = texts.facts[fact];
  switch (kind) {
    case 'rule':
      return packOf.has(id) ? wordsIn(texts.rules[id]) : undefined;
    case 'fact': {
      if (option === undefined) return about && wordsIn(about);
      const label = about?.options?.[option];
      return label && wordsIn([about?.question, label]);
    }
    case 'holding': {
      const holding = law.holdings.find((h) => h.id === id);
      return holding && wordsIn([texts.holdings[id], sourceTitle(holding.source)]);
    }
    case 'source':
      return sourceTitle(id);
    case 'pending':
      return texts.pending[id];
    case 'file':
      return existsSync(id) ? '' : undefined;
    default:
      return undefined;
  }
}

/** The words of an item that carry its meaning, cut so that their endings do not matter. */
const EMPTY = ['alone', 'into', 'more', 'other', 'over', 'several', 'through', 'with'];
const keyTerms = (item: string): readonly string[] =>
  item
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !EMPTY.includes(word))
    .map((word) => word.slice(0, 6));

describe('the founding documents', () => {
  test('hold 120 items: 8, 36, 41, 15 and 20', () => {
    const ids = foundingItems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(120);
    const ofDocument = (n: number) => ids.filter((id) => id.startsWith(`${n}.`));
    expect([0, 1, 2, 3, 4].map((n) => ofDocument(n).length)).toEqual([8, 36, 41, 15, 20]);
    const numbered = (n: number, last: number) =>
      Array.from({ length: last }, (_, i) => `${n}.${i + 1}`);
    expect(ofDocument(0)).toEqual(numbered(0, 8));
    expect(ofDocument(1)).toEqual(numbered(1, 36));
    expect(ofDocument(2)).toEqual(numbered(2, 41));
    expect(ofDocument(3)).toEqual(numbered(3, 15));
    const recommendations = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'D1', 'D2', 'D3'];
    expect(ofDocument(4)).toEqual([...numbered(4, 9), ...recommendations.map((r) => `4.${r}`)]);
  });

  test.each(foundingItems)('$id $item: what realises it is there, and speaks of it', (item) => {
    if ('none' in item) {
      expect(item.none.length).toBeGreaterThan(20);
      return;
    }
    const found = item.to.map((place) => ({ place, text: textAt(place) }));
    expect(found.filter(({ text }) => text === undefined)).toEqual([]);
    const said = found.map(({ text }) => text?.toLowerCase()).join(' ');
    const speaks = keyTerms(item.item).some((term) => said.includes(term));
    // Either the place says it in the item's own words, or the reason is stated: never both, never neither.
    expect({ speaks, why: item.why }).toEqual({
      speaks,
      why: speaks ? undefined : expect.stringMatching(/^.{25,}$/u),
    });
  });
});

/** Items of which the law itself must speak, with the packs in which it does. */
const IN_PACKS: readonly (readonly [string, number, number, readonly string[]])[] = [
  ['forms of reproductive violence', 14, 22, ['reproductive-violence', 'rome-statute']],
  ['gender persecution', 24, 26, ['gender-persecution', 'rome-statute']],
  ['gender apartheid', 30, 33, ['gender-persecution']],
];

describe('what kind of thing realises them', () => {
  const placesOf = (id: string) => {
    const item = foundingItems.find((one) => one.id === id);
    return item && 'to' in item ? item.to : [];
  };
  const rulesOf = (id: string) =>
    placesOf(id).flatMap((place) => (place.startsWith('rule:') ? [place.slice(5)] : []));

  test.each(IN_PACKS)('%s: a rule or a question, and rules of its own body of law', (...row) => {
    const [, first, last, packs] = row;
    for (let n = first; n <= last; n += 1) {
      const id = `2.${n}`;
      expect(placesOf(id).some((place) => /^(?:rule|fact):/.test(place))).toBe(true);
      for (const rule of rulesOf(id))
        expect({ id, pack: packOf.get(rule) }).toEqual({ id, pack: expect.toBeOneOf([...packs]) });
    }
  });

  test('each form of reproductive violence is an answer of its own', () => {
    const forms = Array.from({ length: 9 }, (_, i) =>
      placesOf(`2.${i + 14}`).filter((place) => place.startsWith('fact:reproductiveForms=')),
    );
    expect(forms.map((places) => places.length)).toEqual(Array(9).fill(1));
    expect(new Set(forms.flat()).size).toBe(9);
  });

  test('the five regions are the whole list', () => {
    const region = law.vocabulary.facts.find(({ id }) => id === 'region');
    expect([...placesOf('3.14')].sort()).toEqual(
      [...(region?.options ?? [])].map((option) => `fact:region=${option}`).sort(),
    );
  });

  test('what the caucuses ask of others is a recommendation to an addressee', () => {
    for (const id of ['3.8', '3.9', '3.10', '3.12']) {
      for (const rule of rulesOf(id)) expect(rule).toMatch(/^rec\.to\./);
      expect(rulesOf(id).length).toBeGreaterThan(0);
    }
  });

  test('each of A1 to D3 is a recommendation of its own', () => {
    for (const { id } of foundingItems.filter((item) => /^4\.[A-D]/.test(item.id))) {
      const own = `rec.${id.slice(2).toLowerCase()}`;
      expect(rulesOf(id)).toContain(own);
      expect(kindOf.get(own)).toBe('recommendation');
    }
  });
});
