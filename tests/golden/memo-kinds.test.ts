import { expect, test } from 'vitest';
import { toText } from '@/lib/memo/to-text';
import { caseMemo, savedCase } from '../memo/case-memo';
import { outline } from './outline';

// `npm run golden` rewrites these files; read the difference and say in the commit why it is right.

/** Cases that differ in law and in what is open, each with the kind of memo that it is good for. */
const summaries = [
  ['ac-01', 'assessment'],
  ['ac-04', 'assessment'],
  ['ac-06', 'charging'],
  ['ac-09', 'charging'],
  ['ac-14', 'communication'],
  ['ac-19', 'pattern'],
  ['ac-22', 'assessment'],
  ['ac-26', 'exercise'],
] as const;

test.each(summaries)('One page on %s as %s, word for word', async (name, template) => {
  const memo = caseMemo(savedCase(name), template, 'summary');
  await expect(toText(memo)).toMatchFileSnapshot(`memo/${name}-${template}-summary.txt`);
});

test.each([
  ['ac-02', 'charging'],
  ['ac-22', 'communication'],
] as const)('The standard memo on %s as %s, word for word', async (name, template) => {
  const memo = caseMemo(savedCase(name), template, 'standard');
  await expect(toText(memo)).toMatchFileSnapshot(`memo/${name}-${template}.txt`);
});

test.each([
  ['ac-01', 'assessment'],
  ['ac-19', 'pattern'],
  ['ac-14', 'amicus'],
  ['ac-30', 'advocacy'],
  ['ac-17', 'exercise'],
] as const)('The standard memo on %s as %s, by its outline', async (name, template) => {
  const memo = caseMemo(savedCase(name), template, 'standard');
  await expect(outline(memo)).toMatchFileSnapshot(`memo/${name}-${template}-outline.txt`);
});
