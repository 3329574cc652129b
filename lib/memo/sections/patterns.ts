import type { Fact } from '@/lib/engine/pack';
import { type Desk, method } from '../desk';
import type { Block, Cell, Origin } from '../value';
import type { SectionDraft } from './draft';
import { capital, factLines } from './fact-lines';

/** What kind of conduct, by which means, with what effect: over all acts, in bands, never act by act. */
export const patterns = (desk: Desk): SectionDraft =>
  overActs(desk, 'patterns', [
    ...['conduct', 'violence', 'power'],
    // A communication on a pattern has no chapter on gravity that says who was affected; one page has no room.
    ...(desk.input.template === 'pattern' && desk.input.depth !== 'summary' ? ['persons'] : []),
  ]);

/** Scale, nature, manner and impact over all acts (article 17(1)(d); regulation 29(2) of the Prosecutor). */
export const gravity = (desk: Desk): SectionDraft =>
  overActs(desk, 'gravity', ['gravity', 'persons']);

function overActs(
  desk: Desk,
  id: 'patterns' | 'gravity',
  sections: readonly string[],
): SectionDraft {
  const { say, case: c, law } = desk;
  const rows = law.law.vocabulary.facts
    .filter((f) => f.scope === 'act' && sections.includes(f.section))
    .flatMap((f) => row(desk, f));
  const contexts = law.law.vocabulary.facts.filter((f) => f.scope === 'context').map((f) => f.id);
  const lead = say(rows.length > 0 ? `memo.${id}.lead` : `memo.${id}.none`);
  const few: Block = {
    type: 'callout',
    kind: 'caution',
    title: say('memo.patterns.fewTitle'),
    sentences: [{ text: say('memo.patterns.fewIs'), from: method('acts') }],
  };
  return {
    id,
    title: say(`memo.${id}.title`),
    part: 'body',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text: lead, from: method('acts') }] },
      ...(id === 'patterns' && c.acts.length > 0 && bandOf(c.acts.length) === 'few' ? [few] : []),
      ...(rows.length > 0 ? [table(desk, rows)] : []),
      ...(id === 'patterns'
        ? factLines(
            desk,
            c.contexts.map((x) => ({ context: x.id })),
            contexts,
          )
        : []),
    ],
  };
}

function table({ say }: Desk, rows: readonly (readonly Cell[])[]): Block {
  return {
    type: 'table',
    caption: '',
    head: [say('memo.patterns.kindHead'), say('memo.patterns.seenHead')],
    widths: [4, 10],
    rowHeads: true,
    rows,
  };
}

/** One question over all acts: by band of how many acts, the answers recorded for so many. */
function row(desk: Desk, fact: Fact): (readonly Cell[])[] {
  const { say, law } = desk;
  const seen = new Map<string, Origin[]>();
  for (const { id } of desk.case.acts) {
    const at = { act: id };
    const answer = desk.cases.answer(at, fact.id);
    const values =
      answer?.state === 'picked'
        ? Object.entries(answer.options).flatMap(([option, value]) =>
            value === 'yes' ? [option] : [],
          )
        : answer?.state === 'answered' && answer.value !== false
          ? [answer.value === true ? '' : answer.value]
          : [];
    for (const value of values)
      seen.set(value, [...(seen.get(value) ?? []), { answer: fact.id, at }]);
  }
  const known = [...seen].filter(([option]) => option === '' || fact.options?.includes(option));
  if (known.length === 0) return [];
  return [
    [
      [{ text: law.factShort(fact.id), from: method('question') }],
      BANDS.flatMap((band) => {
        const here = known.filter(([, acts]) => bandOf(acts.length) === band);
        const [first, ...more] = here.flatMap(([, acts]) => acts);
        if (!first) return [];
        const names = here
          .map(([option]) =>
            option === '' ? say('memo.facts.yes') : law.optionLabel(fact.id, option),
          )
          .join(say('explain.join'));
        const text = say('memo.patterns.inBand', {
          names,
          band: capital(say(`memo.patterns.band.${band}`)),
        });
        return [{ text, from: [first, ...more] as const }];
      }),
    ],
  ];
}

/** The widest first. */
const BANDS = ['many', 'several', 'few'] as const;

/** Exact small numbers can point to a person, and one most of all: the smallest band begins at one. */
export function bandOf(count: number): (typeof BANDS)[number] {
  if (count <= 5) return 'few';
  return count <= 20 ? 'several' : 'many';
}
