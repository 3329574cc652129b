import { expect, test } from 'vitest';
import { sealThenDrop } from '@/lib/vault/lock';
import { fakeClock, settled } from './fake-clock';

function locking(seal: () => Promise<boolean>) {
  const clock = fakeClock();
  const order: string[] = [];
  const done = sealThenDrop({
    clock,
    seal: async () => {
      const sealed = await seal();
      order.push('sealed');
      return sealed;
    },
    drop: () => order.push('dropped'),
  });
  return { clock, order, done };
}

test('first what is typed is sealed, then the keys are dropped', async () => {
  const { done, order } = locking(async () => true);
  expect(await done).toBe('sealed');
  expect(order).toEqual(['sealed', 'dropped']);
});

test('after one second they are dropped anyway, and what was not sealed is said', async () => {
  const { clock, done, order } = locking(() => new Promise(() => undefined));
  await clock.goOn(999);
  expect(order).toEqual([]);
  await clock.goOn(1);
  expect(await done).toBe('not-sealed');
  expect(order).toEqual(['dropped']);
});

test.each([
  ['fails', async () => false],
  ['throws', () => Promise.reject(new Error('no disk'))],
])('a save that %s does not keep the keys', async (_, seal) => {
  const { done, order } = locking(seal);
  expect(await done).toBe('not-sealed');
  expect(order.at(-1)).toBe('dropped');
  await settled();
});
