import { describe, expect, test } from 'vitest';
import type { Stage } from '@/lib/engine/pack';
import { holdings, jurisprudenceChart } from '@/rules/jurisprudence/holdings';
import { holdingsEn } from '@/rules/jurisprudence/text.en';
import { sources } from '@/rules/sources/sources';

const sourceById = new Map(sources.map((source) => [source.id, source]));
const textOf: Readonly<Record<string, string>> = holdingsEn;

/** A text opens with the stage, because the stage fixes the standard of proof. */
const opensWith: Readonly<Record<Stage, RegExp>> = {
  warrant: /^(Warrants?|Summons)\b|^Warrant stage/,
  confirmation: /^Confirmation/,
  trial: /^(Trial|National trial|As charged|Religious and gender)/,
  appeal: /^Appeal/,
  plea: /^Sentence on a plea/,
  interlocutory: /^Ruling on jurisdiction during trial/,
  'interlocutory-appeal': /^(Interlocutory appeal|Leave to appeal)/,
  reparations: /^Reparations/,
  inquiry: /^Finding of an inquiry/,
  'state-responsibility': /^(State responsibility|Treaty-body views)/,
  civil: /^Civil/,
  constitutional: /^Constitutional ruling/,
};

describe('jurisprudence', () => {
  test('holding ids are unique', () => {
    expect(new Set(holdings.map((holding) => holding.id)).size).toBe(holdings.length);
  });

  test.each(holdings)('$id rests on a decision in the list of sources', ({ source }) => {
    expect(sourceById.get(source)?.decision?.stage).toBeTruthy();
  });

  test.each(holdings)('$id says its stage first', ({ id, source }) => {
    const stage = sourceById.get(source)?.decision?.stage;
    expect(stage).toBeDefined();
    if (stage) expect(textOf[id]).toMatch(opensWith[stage]);
  });

  test.each(holdings)(
    '$id: its paragraph in the id is the paragraph in the pinpoint',
    ({ id, pinpoint }) => {
      const inId = /-(\d{2,4})(?:-(\d{2,4}))?$/.exec(id)?.slice(1).filter(Boolean) ?? [];
      // A year, or a case number, at the end of an id is no paragraph.
      if (pinpoint === null) return;
      for (const number of inId) expect(pinpoint).toContain(number);
    },
  );

  test('every decision of the list carries a holding', () => {
    const cited = new Set(holdings.map((holding) => holding.source));
    const silent = sources
      .filter((source) => source.decision !== undefined && !cited.has(source.id))
      .map((source) => source.id);
    // Only mentioned: an earlier warrant, and appeals of which no reasoning was seen.
    expect(silent.sort()).toEqual(['al-bashir-warrant-2009', 'nahimana-appeal', 'ruf-appeal']);
  });

  test('what is not an acquittal on the facts is never stored as one', () => {
    const outcomeOf = (id: string) => jurisprudenceChart.find((row) => row.id === id)?.outcome;
    expect(outcomeOf('abd-al-rahman-four-counts')).toBe('not-entered-concurrence');
    expect(outcomeOf('ongwen-tj-camp-counts')).toBe('not-entered-concurrence');
    expect(outcomeOf('al-hassan-gender-ground')).toBe('no-majority');
    expect(outcomeOf('al-hassan-duress')).toBe('excluded-by-a-defence');
    expect(outcomeOf('katanga-tj-outside-common-purpose')).toBe('proved-not-attributed');
    expect(outcomeOf('habre-aj-late-pleading')).toBe('outside-the-charges');
    expect(jurisprudenceChart.filter((row) => row.outcome === 'acquitted-on-the-facts')).toEqual(
      [],
    );
  });

  test('Bemba 2009 has two reasons, kept apart: absorption, and a purpose that was not pleaded', () => {
    expect(textOf['bemba-conf-204-205']).toMatch(/covered by rape/);
    expect(textOf['bemba-conf-299-300']).toMatch(/not been pleaded/);
    expect(textOf['bemba-conf-299-300']).toMatch(/not a ruling on concurrence/);
  });

  test('the adverse ruling on sexual nature says how it ended', () => {
    expect(textOf['kenyatta-264-266']).toMatch(/without a judgment/);
  });
});
