import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENT_VERSION, versions } from '@/lib/case/migrations';
import { parseCase } from '@/lib/case/parse-case';
import { anyCase } from './arbitrary-case';
import { aCase, notKnown, only } from './builder';

const saved = join(import.meta.dirname, 'saved');

const sample = () =>
  aCase()
    .withContext('The attack', { attack: true })
    .withGroup('Women')
    .withAct('Act 1', { bodyParts: only(['breast']), custody: notKnown })
    .inContext('The attack', { partOfAttack: true })
    .build();

/** The sample with one thing changed by hand. */
function edited(change: (c: ReturnType<typeof sample> & Record<string, unknown>) => void) {
  const c = structuredClone(sample());
  change(c);
  return parseCase(JSON.stringify(c));
}

describe('saved files of every released version', () => {
  const files = readdirSync(saved).filter((name) => name.endsWith('.json'));

  test('there is one for each version', () => {
    const wanted = Object.values(versions).map((version) => expect.stringMatching(`^v${version}-`));
    expect(files.toSorted()).toEqual(wanted);
  });

  test.each(files)('%s opens, and nothing in it is lost', (name) => {
    const text = readFileSync(join(saved, name), 'utf8');
    const opened = parseCase(text);
    expect(opened).toMatchObject({ ok: true });
    // The step to version 2 adds only what may be absent; a step that moves things needs its own expectation.
    expect(opened.ok && opened.case).toEqual({ ...JSON.parse(text), version: CURRENT_VERSION });
  });
});

test('what is saved opens as what it was', () => {
  fc.assert(
    fc.property(anyCase, (c) => {
      expect(parseCase(JSON.stringify(c))).toEqual({ ok: true, case: c });
    }),
  );
});

describe('refused, with the reason', () => {
  test.each([
    ['empty text', ''],
    ['text that is no JSON', 'Dear colleague'],
    ['a number', '3'],
    ['a list', '[]'],
    ['null', 'null'],
    ['JSON of somebody else', '{"format":"spreadsheet","version":1}'],
    ['nothing', undefined],
  ])('not ours: %s', (_, data) => {
    expect(parseCase(data)).toEqual({ ok: false, why: 'not-ours' });
  });

  test('newer than we know, even where the rest makes no sense to us', () => {
    expect(parseCase({ format: 'indicia-case', version: 99, chapters: {} })).toEqual({
      ok: false,
      why: 'too-new',
    });
  });

  test('cut off', () => {
    const text = JSON.stringify(sample());
    expect(parseCase(text.slice(0, -40))).toEqual({ ok: false, why: 'damaged' });
  });

  test.each([
    ['a version that is no number', (c) => Object.assign(c, { version: '1' }), 'version'],
    ['a version below the first', (c) => Object.assign(c, { version: 0 }), 'version'],
    [
      'an answer of no known state',
      (c) => Object.assign(c.acts[0]?.answers ?? {}, { custody: { state: 'perhaps' } }),
      'acts[0].answers.custody.state',
    ],
    [
      'a label that is too long',
      (c) => Object.assign(c.groups[0] ?? {}, { label: 'x'.repeat(81) }),
      'groups[0].label',
    ],
    ['a word that is not offered', (c) => Object.assign(c, { word: 'complainant' }), 'word'],
    [
      'a link to a context that is not there',
      (c) => Object.assign(c.acts[0]?.contexts[0] ?? {}, { context: 'a'.repeat(16) }),
      'acts[0].contexts[0].context',
    ],
    [
      'a link to a group that is not there',
      (c) => c.acts[0]?.groups.push('a'.repeat(16)),
      'acts[0].groups[1]',
    ],
    [
      'the same link twice',
      (c) => c.groups[0]?.contexts.push(c.contexts[0]?.id as string),
      'groups[0].contexts[1]',
    ],
    [
      'two parts with one id',
      (c) => Object.assign(c.acts[0] ?? {}, { id: c.contexts[0]?.id }),
      'acts[0].id',
    ],
  ] satisfies [string, Parameters<typeof edited>[0], string][])(
    'damaged: %s',
    (_, change, detail) => {
      expect(edited(change)).toEqual({ ok: false, why: 'damaged', detail });
    },
  );

  test('damaged: a key that we do not know is not dropped in silence', () => {
    expect(edited((c) => Object.assign(c, { extra: 1 }))).toMatchObject({ why: 'damaged' });
  });

  test('damaged: a key that no object can hold', () => {
    const text = JSON.stringify(sample()).replace('"law":{}', '"law":{"__proto__":"1"}');
    expect(parseCase(text)).toEqual({ ok: false, why: 'damaged', detail: 'unknown key' });
  });

  test('damaged: deeper than any case', () => {
    const deep = '['.repeat(2000) + ']'.repeat(2000);
    expect(parseCase(`{"format":"indicia-case","version":1,"acts":${deep}}`)).toEqual({
      ok: false,
      why: 'damaged',
      detail: 'too deep',
    });
  });

  test('damaged: more than any case holds', () => {
    const acts = `[${'0,'.repeat(2_000_000)}0]`;
    expect(parseCase(`{"format":"indicia-case","version":1,"acts":${acts}}`)).toEqual({
      ok: false,
      why: 'damaged',
      detail: 'too large',
    });
  });

  test('the reason never carries what a person wrote', () => {
    const refused = edited((c) => Object.assign(c, { label: 'canary'.repeat(40) }));
    expect(JSON.stringify(refused)).not.toContain('canary');
  });
});

test('a file changed anywhere is opened whole or refused, and nothing throws', () => {
  const spoilt = fc.oneof(
    fc.constantFrom('', '0', '"', '{', '}', '[', ']', ',', ':', 'null', '\\', '\u0000', 'true'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(anyCase, fc.nat(), fc.nat(8), spoilt, (c, at, cut, put) => {
      const text = JSON.stringify(c);
      const start = at % text.length;
      const changed = text.slice(0, start) + put + text.slice(start + cut);
      const opened = parseCase(changed);
      if (opened.ok) expect(opened.case).toEqual(JSON.parse(changed));
      else expect(['not-ours', 'too-new', 'damaged']).toContain(opened.why);
    }),
    { numRuns: 2000 },
  );
});

test('any JSON at all is answered with a value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseCase(value).ok).toBe(false);
    }),
  );
});
