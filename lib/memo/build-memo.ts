import { dateInWords } from './date-in-words';
import { type Desk, desk, type MemoInput, method } from './desk';
import { lawAlone, sectionsOf, tellsActs } from './plan';
import { sourcesAnnex } from './sections/annexes';
import type { SectionDraft } from './sections/draft';
import { front } from './sections/front';
import { gathered } from './sections/gathered';
import { sectionMakers } from './sections/makers';
import { ownText } from './sections/own-text';
import type { Block, Memo, Section } from './value';
import { citesIn, withoutCites, withoutPlaces } from './walk';
import type { Say } from './words';

/**
 * Makes a memo from a case, the law, its words and an assessment: pure, and the same for the same
 * input. Throws, with the id, where the assessment and the law do not belong together.
 */
export function buildMemo(input: MemoInput): Memo {
  const at = desk(input);
  const { say } = at;
  const before = [front(at), ...(lawAlone(input.template) ? [] : standing(at))];
  const drafts = [...before];
  for (const id of sectionsOf(input.case, input.template, input.depth)) {
    const own = ownText(at, id);
    const made = sectionMakers[id](at, { before: drafts, hasOwnText: own.length > 0 });
    const last = made.at(-1);
    if (last) drafts.push(...made.slice(0, -1), { ...last, blocks: [...last.blocks, ...own] });
  }
  const told = gathered(at, drafts);
  const body = told.filter((d) => d.part !== 'annex');
  const annexes = told.filter((d) => d.part === 'annex');
  const sources = input.depth === 'summary' ? [] : [sourcesAnnex(at, citesIn(told))];
  const sections = [...body, ...sources, ...annexes]
    .map(inOrder)
    .map((s) => (tellsActs(input.template) ? s : { ...s, blocks: withoutPlaces(s.blocks) }));
  return {
    template: input.template,
    depth: input.depth,
    locale: input.words.locale,
    direction: input.words.direction ?? 'ltr',
    title: say(`memo.templates.${input.template}.title`),
    subtitle: say(`memo.templates.${input.template}.subtitle`),
    date: input.date,
    dateInWords: dateInWords(say, input.date),
    furniture: {
      foot: say('memo.furniture.foot'),
      page: say('memo.furniture.page', { page: '{page}', pages: '{pages}' }),
      contents: say('memo.furniture.contents'),
      uncheckedSign: say('memo.furniture.uncheckedSign'),
      uncheckedMeaning: say('memo.furniture.uncheckedMeaning'),
    },
    sections: numbered(
      input.depth === 'summary'
        ? sections.map((s) => ({ ...s, blocks: withoutCites(s.blocks) }))
        : sections,
      say,
    ),
  };
}

/** Said once at the top where a case has nothing, or nothing but unknowns. */
function standing({ say, assessment, case: c, cases, law }: Desk): readonly SectionDraft[] {
  const answers = cases.places.flatMap((place) =>
    law.law.vocabulary.facts.flatMap((fact) => cases.answer(place, fact.id) ?? []),
  );
  const decided = answers.some((a) => a.state === 'answered' || a.state === 'picked');
  if (decided) return [];
  const empty = answers.length === 0 && c.acts.length === 0;
  const text = say(empty ? 'memo.empty.is' : 'memo.empty.unknowns');
  const blocks: Block[] = [
    {
      type: 'callout',
      kind: 'open',
      title: say('memo.empty.title'),
      sentences: [
        { text, from: method(`${assessment.findings.length} findings, none from an answer`) },
      ],
    },
  ];
  return [{ id: 'standing', title: say('memo.empty.title'), part: 'front', blocks }];
}

/** A heading that stands alone under its section's title is of the level below it, never two below. */
function inOrder(draft: SectionDraft): SectionDraft {
  let under = false;
  const blocks = draft.blocks.map((block): Block => {
    if (block.type !== 'heading') return block;
    if (block.level === 2) under = true;
    return under ? block : { ...block, level: 2 };
  });
  return { ...draft, blocks };
}

/** Body sections are numbered 1, 2, 3, annexes A, B, C. */
function numbered(drafts: readonly SectionDraft[], say: Say): readonly Section[] {
  let body = 0;
  let annex = 0;
  return drafts.map((draft) => {
    if (draft.part === 'body') {
      body += 1;
      return { ...draft, ordinal: String(body), number: String(body) };
    }
    if (draft.part === 'annex') {
      annex += 1;
      const letter = String.fromCharCode(64 + annex);
      return { ...draft, ordinal: letter, number: say('memo.furniture.annex', { letter }) };
    }
    return { ...draft, ordinal: '', number: '' };
  });
}
