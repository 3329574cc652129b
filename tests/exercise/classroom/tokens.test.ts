import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Place, readPlace, writePlace } from '@/lib/exercise/classroom/addresses';
import { eventStreamReader, eventText } from '@/lib/exercise/classroom/event-stream';
import {
  codeSchema,
  newToken,
  readCode,
  readKey,
  secretSchema,
  showCode,
} from '@/lib/exercise/classroom/tokens';

describe('codes and secrets', () => {
  test.each([
    ['ab12-cd34', 'AB12CD34'],
    [' ab12 cd34 ', 'AB12CD34'],
    ['OIL0ABCD', '0110ABCD'],
    ['AB12CD3', undefined],
    ['AB12CD345', undefined],
    ['AB12CDU4', undefined],
    ['', undefined],
  ])('"%s" is read as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  test('a new code is read back as it is shown; a secret has 130 bits and is never the same', () => {
    const code = newToken('code');
    expect(codeSchema.parse(code)).toBe(code);
    expect(readCode(showCode(code).toLowerCase())).toBe(code);
    const secrets = new Set(
      Array.from({ length: 100 }, () => secretSchema.parse(newToken('secret'))),
    );
    expect(secrets.size).toBe(100);
  });

  test('an address is read back; what is none is none', () => {
    const key = { room: newToken('room'), secret: newToken('secret') };
    const places: Place[] = [
      { at: 'join', code: newToken('code') },
      ...(['wall', 'seat'] as const).map((at) => ({ at, ...key })),
      { at: 'trainer', ...key, wall: newToken('secret') },
      // As a bookmark from before the wall's secret was part of it.
      { at: 'trainer', ...key },
    ];
    for (const place of places) expect(readPlace(writePlace(place))).toEqual(place);
    const seat = writePlace({ at: 'seat', ...key });
    const trainer = seat.replace('seat', 'trainer');
    expect(readPlace(`${trainer}.`)).toBeUndefined();
    expect(readPlace(`${trainer}.${key.secret}.${key.secret}`)).toBeUndefined();
    expect(readPlace(`${seat}.${newToken('secret')}`)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPlace(text)).toBeUndefined();
        expect(readKey(text)).toBeUndefined();
      }),
    );
  });
});

test('a stream is read the same wherever it was cut', () => {
  const text = [
    eventText('{"a":1}', { id: 7 }),
    ': beat\n\n',
    eventText('{"b":"two words"}'),
    eventText('{}', { event: 'gone' }),
  ].join('');
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (places) => {
      const cuts = [0, ...places.toSorted((a, b) => a - b), text.length];
      const read = eventStreamReader();
      const messages = cuts.flatMap((cut, n) => read(text.slice(cut, cuts[n + 1] ?? cut)));
      expect(messages).toEqual([
        { event: 'message', data: '{"a":1}', id: '7' },
        { event: 'message', data: '{"b":"two words"}', id: undefined },
        { event: 'gone', data: '{}', id: undefined },
      ]);
    }),
  );
});
