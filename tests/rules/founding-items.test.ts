import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { law } from '@/rules/law';
import { foundingItems } from '../fixtures/founding-items';

const options = law.vocabulary.facts.flatMap((fact) =>
  (fact.options ?? []).map((option) => `${fact.id}=${option}`),
);
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  rule: new Set(law.packs.flatMap(({ rules }) => rules.map(({ id }) => id))),
  fact: new Set([...law.vocabulary.facts.map(({ id }) => id), ...options]),
  holding: new Set(law.holdings.map(({ id }) => id)),
  source: new Set(law.sources.map(({ id }) => id)),
  pending: new Set(law.packs.flatMap(({ pending }) => pending)),
};

const exists = (place: string): boolean => {
  const [kind = '', ...rest] = place.split(':');
  const name = rest.join(':');
  return kind === 'file' ? existsSync(name) : (known[kind]?.has(name) ?? false);
};

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

  test.each(foundingItems)('$id $item: what realises it exists, or a reason is given', (item) => {
    if ('none' in item) expect(item.none.length).toBeGreaterThan(20);
    else expect(item.to.filter((place) => !exists(place))).toEqual([]);
  });

  test('each of A1 to D3 is a rule of its own', () => {
    for (const item of foundingItems.filter(({ id }) => /^4\.[A-D]/.test(id))) {
      const own = `rule:rec.${item.id.slice(2).toLowerCase()}`;
      expect('to' in item && item.to).toContain(own);
    }
  });
});
