import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setSections } from '@/lib/case/memo-edit';
import { DEPTHS, TEMPLATES } from '@/lib/case/memo-schema';
import { newCase } from '@/lib/case/new-case';
import { choiceFor } from '@/lib/memo/choose-sections';
import { plans, sectionsOf } from '@/lib/memo/plan';

const fresh = newCase({ word: 'survivor' });

test('a section left out of the summary does not empty the standard memo', () => {
  const ids = choiceFor(fresh, { template: 'assessment', depth: 'summary' }, ['brief']);
  const c = setSections(fresh, 'assessment', ids);
  expect(sectionsOf(c, 'assessment', 'summary')).toEqual(['brief']);
  expect(sectionsOf(c, 'assessment', 'standard')).toEqual(
    plans.assessment.standard.filter((id) => id !== 'next'),
  );
});

test('an order chosen for the standard memo keeps the further sections of the full one in their places', () => {
  const { standard } = plans.assessment;
  const reversed = [...standard].reverse();
  const at = { template: 'assessment', depth: 'standard' } as const;
  const c = setSections(fresh, 'assessment', choiceFor(fresh, at, reversed));
  expect(sectionsOf(c, 'assessment', 'standard')).toEqual(reversed);
  const full = sectionsOf(c, 'assessment', 'full');
  expect(full[full.indexOf('risks') + 1]).toBe('principles');
  expect([...full].sort()).toEqual([...plans.assessment.full].sort());
});

test('what is left out at one depth stays out at the others, and what was chosen is what is printed', () => {
  const anywhere = fc.record({
    template: fc.constantFrom(...TEMPLATES),
    depth: fc.constantFrom(...DEPTHS),
    other: fc.constantFrom(...DEPTHS),
  });
  fc.assert(
    fc.property(anywhere, fc.infiniteStream(fc.boolean()), ({ template, depth, other }, stay) => {
      const ids = plans[template][depth].filter(() => stay.next().value);
      const c = setSections(fresh, template, choiceFor(fresh, { template, depth }, ids));
      expect(sectionsOf(c, template, depth)).toEqual(ids);
      const left = plans[template][depth].filter((id) => !ids.includes(id));
      const there = sectionsOf(c, template, other);
      expect(there.filter((id) => left.includes(id))).toEqual([]);
      expect(there).toHaveLength(plans[template][other].filter((id) => !left.includes(id)).length);
    }),
  );
});
