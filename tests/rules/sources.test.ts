import { describe, expect, test } from 'vitest';
import { sources } from '@/rules/sources/sources';

describe('sources', () => {
  test('no two sources share an id or a short title', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    expect(new Set(sources.map((source) => source.short)).size).toBe(sources.length);
  });

  test('ids are slugs', () => {
    for (const source of sources) expect(source.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(sources.filter((source) => source.kind === 'decision'))(
    '$id: a decision names its court and stage, and is never called binding',
    (source) => {
      expect(source.decision?.court).toBeTruthy();
      expect(source.decision?.stage).toBeTruthy();
      expect(source.status).not.toBe('binding');
    },
  );

  test('a date is a year, a month or a day that exists', () => {
    for (const { id, date } of sources) {
      if (date === undefined) continue;
      expect(date, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(Number.isNaN(new Date(date).valueOf()), id).toBe(false);
      if (date.length === 10) expect(new Date(date).toISOString().slice(0, 10), id).toBe(date);
    }
  });

  test('proposals of law reform are marked proposed, policies and civil society soft law', () => {
    for (const { id, kind, status } of sources) {
      if (kind === 'law-reform') expect(status, id).toBe('proposed');
      if (kind === 'policy' || kind === 'civil-society') expect(status, id).toBe('soft-law');
    }
  });

  test('a decision that was reversed, abandoned or widely departed from is marked contested', () => {
    const contested = sources.filter((source) => source.status === 'contested');
    expect(contested.map((source) => source.id).sort()).toEqual([
      'afrc-trial',
      'bemba-confirmation',
      'kenyatta-confirmation',
      'kenyatta-summons',
    ]);
  });
});
