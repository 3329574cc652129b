import { expect, test } from 'vitest';
import { secretsFor } from '@/app/[locale]/classroom/room-secrets';

test('the same request has the same secrets; another room has its own', () => {
  const room = { scenario: { id: 'a' }, groups: ['River'], freeText: false };
  const first = secretsFor(undefined, room);
  expect(secretsFor(first, structuredClone(room))).toBe(first);
  const other = secretsFor(first, { ...room, freeText: true });
  expect(new Set([first.trainer, first.wall, other.trainer, other.wall]).size).toBe(4);
});
