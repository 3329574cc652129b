import { describe, expect, test } from 'vitest';
import { whatWouldBeLost } from '@/lib/engine/what-would-be-lost';
import { smallLaw } from '../app/small-law';

describe('what a selection of charges leaves out', () => {
  const rules = smallLaw.packs.flatMap((pack) => pack.rules);
  const candidates = ['rape', 'other-violence', 'war-rape'];
  const lost = (...selected: string[]) =>
    whatWouldBeLost(candidates, new Set(selected), smallLaw.cumulation, rules);

  test('nothing, while all are charged', () => {
    expect(lost(...candidates)).toEqual({ atoms: [], categories: [] });
  });

  test('the element that only the dropped charge has, and its chapeau', () => {
    expect(lost('other-violence')).toEqual({
      atoms: [{ atom: 'penetration', crimes: ['rape', 'war-rape'] }],
      categories: ['war-crime-niac'],
    });
  });

  test('an element contained in a kept one is not lost: penetration contains a sexual act', () => {
    expect(lost('rape', 'war-rape').atoms).toEqual([]);
  });

  test('an element that a crime has under one chapeau only is lost with that chapeau', () => {
    const { cumulation: law } = smallLaw;
    const cumulation = {
      ...law,
      crimes: law.crimes.map((crime) =>
        crime.code === 'OSV'
          ? {
              ...crime,
              also: [{ category: 'crime-against-humanity' as const, atoms: ['status'] }],
            }
          : crime,
      ),
    };
    const { atoms } = whatWouldBeLost(candidates, new Set(['rape', 'war-rape']), cumulation, rules);
    expect(atoms).toEqual([{ atom: 'status', crimes: ['other-violence'] }]);
  });
});
