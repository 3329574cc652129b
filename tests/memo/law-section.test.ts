import { expect, test } from 'vitest';
import { citesIn, sentencesIn } from '@/lib/memo/walk';
import { law } from '@/rules/law';
import { caseMemo, savedCase } from './case-memo';

const { sections } = caseMemo(savedCase('ac-22'), 'communication', 'standard');
const section = sections.filter(({ id }) => id === 'law');
const contextual = law.packs
  .flatMap(({ rules }) => rules)
  .filter(({ element }) => element?.role.startsWith('context'));

test('a context is told once a category, however many crimes ask for it', () => {
  const told = sentencesIn(section).map(({ text }) => text);
  const attack = told.filter((text) => text.startsWith('The conduct was committed as part of a'));
  expect(attack).toHaveLength(1);
  expect(contextual.length).toBeGreaterThan(50);
});

test('the place of every contextual element of a crime at issue is cited', () => {
  const crimes = new Set(
    sentencesIn(section)
      .flatMap(({ from }) => from)
      .flatMap((origin) => ('rule' in origin ? [origin.rule] : []))
      .flatMap((id) => contextual.find((rule) => rule.id === id)?.element?.of ?? []),
  );
  expect(crimes.size).toBeGreaterThan(5);
  const cited = new Set(citesIn(section).map(({ source, pinpoint }) => `${source} ${pinpoint}`));
  for (const { element, sources } of contextual)
    if (element && crimes.has(element.of))
      for (const { source, pinpoint } of sources) expect(cited).toContain(`${source} ${pinpoint}`);
});
