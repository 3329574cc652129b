import { dateInWords } from '../date-in-words';
import { type Desk, method } from '../desk';
import { lawAlone, tellsActs } from '../plan';
import type { Block, Sentence } from '../value';
import type { SectionDraft } from './draft';
import { capital } from './fact-lines';
import { overrides } from './override';
import { bandOf } from './patterns';

/**
 * Who the memo is for and what it never contains, standing, law applied, handling, and how the words are
 * used: before any finding. A summary has the first of these alone; law alone has no line on the case.
 */
export function front(desk: Desk): SectionDraft {
  const { say, case: c, input } = desk;
  const about = (text: string, what: string): Sentence => ({ text, from: method(what) });
  const term = (key: 'date' | 'status' | 'handling' | 'words', text: string) => ({
    term: say(`memo.front.${key}`),
    sentences: [about(text, key)],
  });
  const audience = [
    about(say(`memo.templates.${input.template}.audience`), 'audience'),
    about(say(`memo.templates.${input.template}.never`), 'audience'),
  ];
  const title = say('memo.front.title');
  const alone = lawAlone(input.template);
  if (input.depth === 'summary') {
    const lead = about(say(alone ? 'memo.front.summaryOfLaw' : 'memo.front.summary'), 'purpose');
    const blocks: Block[] = [
      { type: 'paragraph', tone: 'small', sentences: [...audience, lead] },
      ...overrides(desk),
    ];
    return { id: 'about', title, part: 'front', blocks };
  }
  const blocks: Block[] = [
    {
      type: 'paragraph',
      tone: 'lead',
      sentences: [about(say(alone ? 'memo.front.leadOfLaw' : 'memo.front.lead'), 'purpose')],
    },
    ...overrides(desk),
    {
      type: 'definitions',
      items: [
        { term: say('memo.front.audience'), sentences: audience },
        ...(alone ? [] : theCase(desk)),
        term('date', dateInWords(say, input.date)),
        term('status', say('memo.front.statusDraft')),
        ...(alone
          ? []
          : [
              term('words', say('memo.front.wordIs', { word: c.word })),
              term('handling', say('memo.front.handlingIs')),
            ]),
        { term: say('memo.front.law'), sentences: [lawApplied(desk)] },
      ],
    },
    {
      type: 'callout',
      kind: 'caution',
      title: say(alone ? 'memo.front.uncheckedTitle' : 'memo.front.verdictsTitle'),
      sentences: [
        ...(alone ? [] : [about(say('memo.front.verdictsIs', { word: c.word }), 'words')]),
        about(say('memo.front.unchecked'), 'checked'),
      ],
    },
  ];
  return { id: 'about', title, part: 'front', blocks };
}

function theCase({ say, case: c, input }: Desk) {
  const label = c.label.trim();
  const scope =
    tellsActs(input.template) || c.acts.length === 0
      ? say('memo.front.scopeIs', {
          acts: c.acts.length,
          contexts: c.contexts.length,
          groups: c.groups.length,
        })
      : capital(
          say('memo.front.scopeBand', { band: say(`memo.patterns.band.${bandOf(c.acts.length)}`) }),
        );
  return [
    ...(label
      ? [{ term: say('memo.front.case'), sentences: [{ text: label, from: method('label') }] }]
      : []),
    { term: say('memo.front.scope'), sentences: [{ text: scope, from: method('scope') }] },
  ];
}

/** One line: the exact hashes are in the receipt. */
function lawApplied(desk: Desk): Sentence {
  const packs = desk.input.law.packs.map((pack) =>
    desk.say('memo.front.lawIs', {
      title: desk.law.texts.packs[pack.id]?.title ?? pack.id,
      version: pack.version,
    }),
  );
  return { text: `${packs.join('; ')}.`, from: method('law') };
}

/** What each stage asks for, so that "indicated" is read against the right measure. */
export function standards({ say }: Desk): Block {
  const stages = ['investigation', 'warrant', 'confirmation', 'trial'] as const;
  const parts = ['stage', 'is', 'where'] as const;
  return {
    type: 'table',
    caption: say('memo.front.standards'),
    head: [
      say('memo.front.stageHead'),
      say('memo.front.standardHead'),
      say('memo.front.provisionHead'),
    ],
    widths: [4, 5, 3],
    rowHeads: true,
    rows: stages.map((stage) =>
      parts.map((part) => [
        { text: say(`memo.front.standard.${stage}.${part}`), from: method('standard of proof') },
      ]),
    ),
  };
}
