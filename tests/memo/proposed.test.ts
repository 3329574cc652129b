import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/memo/value';
import { aCase, type ToldFacts } from '../case/builder';
import { caseMemo } from './case-memo';

/** What a memo shows as proposed, and not as law. */
const proposedIn = (context: ToldFacts, whole: ToldFacts = {}) => {
  const c = aCase().answering(whole).withContext('Context', context).build();
  const said: string[] = [];
  const collect = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.type === 'callout' && block.kind === 'proposed')
        said.push(...block.sentences.map(({ text }) => text));
    }
  };
  for (const { blocks } of caseMemo(c).sections) collect(blocks);
  return said.join(' ');
};

describe('A memo', () => {
  test('states as a fact what names a treaty that is not in force beside another source', () => {
    const c = proposedIn({ region: 'middle-east-north-africa' }, { forumConsidered: ['regional'] });
    expect(c).not.toContain('regional human rights court');
  });

  test('shows as proposed what leads with a proposal', () => {
    expect(proposedIn({ regimeDomination: ['gender'] })).toContain('Gender apartheid is proposed');
  });
});
