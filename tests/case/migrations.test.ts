import { expect, test } from 'vitest';
import { CURRENT_VERSION, migrate, versions } from '@/lib/case/migrations';

test('versions are numbered from 1 without a gap, and the current one is the last', () => {
  const numbers = Object.values(versions);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.at(-1)).toBe(CURRENT_VERSION);
});

test('every version before the current one has a step', () => {
  for (const version of Object.values(versions)) {
    expect(migrate({ version }, version)).toMatchObject({ version: CURRENT_VERSION });
  }
});

const steps = [
  { to: 3, up: (old: object) => ({ ...old, actors: [] }) },
  { to: 2, up: (old: object) => ({ ...old, witnesses: 0 }) },
];

test('steps run in order of version from where the file stands', () => {
  expect(migrate({ version: 1 }, 1, steps, 3)).toEqual({ version: 3, witnesses: 0, actors: [] });
  expect(migrate({ version: 2 }, 2, steps, 3)).toEqual({ version: 3, actors: [] });
  expect(migrate({ version: 3 }, 3, steps, 3)).toEqual({ version: 3 });
});

test('a step that is missing is our mistake, and named', () => {
  expect(() => migrate({ version: 1 }, 1, steps, 4)).toThrow('version 4');
});
