import { dateInWords } from '../date-in-words';
import { type Desk, method } from '../desk';
import type { Block, Sentence } from '../value';
import type { SectionDraft } from './draft';

/** Purpose, standing, law applied, handling, and how the words are used: before any finding. */
export function front(desk: Desk): SectionDraft {
  const { say, case: c } = desk;
  const about = (text: string, what: string): Sentence => ({ text, from: method(what) });
  const term = (key: 'date' | 'status' | 'handling' | 'words' | 'scope', text: string) => ({
    term: say(`memo.front.${key}`),
    sentences: [about(text, key)],
  });
  const label = c.label.trim();

  const blocks: Block[] = [
    { type: 'paragraph', tone: 'lead', sentences: [about(say('memo.front.lead'), 'purpose')] },
    {
      type: 'definitions',
      items: [
        ...(label ? [{ term: say('memo.front.case'), sentences: [about(label, 'label')] }] : []),
        term(
          'scope',
          say('memo.front.scopeIs', {
            acts: c.acts.length,
            contexts: c.contexts.length,
            groups: c.groups.length,
          }),
        ),
        term('date', dateInWords(say, desk.input.date)),
        term('status', say('memo.front.statusDraft')),
        term('words', say('memo.front.wordIs', { word: c.word })),
        term('handling', say('memo.front.handlingIs')),
        { term: say('memo.front.law'), sentences: lawApplied(desk) },
      ],
    },
    {
      type: 'callout',
      kind: 'caution',
      title: say('memo.front.verdictsTitle'),
      sentences: [
        about(say('memo.front.verdictsIs', { word: c.word }), 'words'),
        about(say('memo.front.unchecked'), 'checked'),
      ],
    },
  ];
  return { id: 'about', title: say('memo.front.title'), part: 'front', blocks };
}

function lawApplied(desk: Desk): Sentence[] {
  return desk.input.law.packs.map((pack) => ({
    text: desk.say('memo.front.lawIs', {
      title: desk.law.texts.packs[pack.id]?.title ?? pack.id,
      version: pack.version,
    }),
    from: method('law'),
  }));
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
