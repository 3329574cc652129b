import type { HoldingId, Source, SourceId } from '@/lib/engine/pack';
import { sourceAnchor } from '../anchor';
import { fullCitation } from '../citation-style';
import { type Desk, method } from '../desk';
import type { Block, Cite, Sentence } from '../value';
import type { SectionDraft } from './draft';
import { standards } from './front';

/** Every source cited in the memo so far, with its weight and whether its references were checked. */
export function sourcesAnnex(desk: Desk, cites: readonly Cite[]): SectionDraft {
  const { say } = desk;
  const used = new Map<SourceId, Cite[]>();
  for (const cite of cites) used.set(cite.source, [...(used.get(cite.source) ?? []), cite]);
  const cited = desk.input.law.sources.filter((s) => used.has(s.id));
  return {
    id: 'sources',
    title: say('memo.sources.title'),
    part: 'annex',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.sources.lead'), from: method('sources') }],
      },
      ...cited.map((source) => entry(desk, source, used.get(source.id) ?? [])),
    ],
  };
}

function entry(desk: Desk, source: Source, cites: readonly Cite[]): Block {
  const { say } = desk;
  const from = [{ source: source.id }] as const;
  const all = new Map(cites.map((c) => [c.text, c.checked]));
  const unchecked = [...all.values()].filter((checked) => !checked).length;
  const standing =
    unchecked === 0
      ? say('memo.sources.checked')
      : unchecked === all.size
        ? say('memo.sources.unchecked')
        : say('memo.sources.partly', { unchecked, all: all.size });
  const weight = say('memo.sources.status', { status: say(`explain.status.${source.status}`) });
  // Single elements stand under their article.
  const pinpoints = new Set(cites.flatMap((c) => c.pinpoint?.replace(/, el\. .*$/, '') ?? []));
  const at = [...pinpoints].join(say('explain.join'));
  const details: Sentence[] = [
    { text: weight, from },
    ...(at && desk.full ? [{ text: say('memo.sources.pinpoints', { pinpoints: at }), from }] : []),
    { text: standing, from },
  ];
  return {
    type: 'citation',
    id: sourceAnchor(source.id),
    text: fullCitation(source, desk.input.citations),
    details,
  };
}

/** Holdings shown beside a reading, for or against, with the stage that fixes the standard of proof. */
export function holdingsAnnex(desk: Desk, used: ReadonlySet<HoldingId>): SectionDraft {
  const { say } = desk;
  const holdings = desk.input.law.holdings.filter((h) => used.has(h.id));
  const table: Block = {
    type: 'table',
    caption: '',
    head: [
      say('memo.holdings.holdingHead'),
      say('memo.holdings.saysHead'),
      say('memo.holdings.stageHead'),
    ],
    widths: [4, 7, 4],
    rowHeads: true,
    rows: holdings.map((holding) => {
      const from = [{ holding: holding.id }] as const;
      const { stage, ...cite } = desk.holdingCite(holding);
      return [
        [{ text: '', from, cites: [cite] }],
        [{ text: desk.holdingSentence(holding.id).text, from }],
        [{ text: stage ?? say(`explain.status.${cite.status}`), from }],
      ];
    }),
  };
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.holdings.none'), from: method('holdings') }],
  };
  return {
    id: 'holdings',
    title: say('memo.holdings.title'),
    part: 'annex',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.holdings.lead'), from: method('holdings') }],
      },
      holdings.length > 0 ? table : none,
    ],
  };
}

/** What the packs know to be missing. */
export function pendingAnnex(desk: Desk): SectionDraft {
  const { say } = desk;
  const blocks = desk.input.law.packs.flatMap((pack): Block[] => {
    const texts = told(pack.pending.map((id) => desk.law.texts.pending[id] ?? id));
    if (texts.length === 0) return [];
    return [
      { type: 'heading', level: 2, text: desk.law.texts.packs[pack.id]?.title ?? pack.id },
      {
        type: 'list',
        items: texts.map((text) => [{ text, from: method('pending') }]),
      },
    ];
  });
  const said = say(blocks.length > 0 ? 'memo.pending.lead' : 'memo.pending.none');
  return {
    id: 'pending',
    title: say('memo.pending.title'),
    part: 'annex',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text: said, from: method('pending') }] },
      ...blocks,
    ],
  };
}

/**
 * Points of a numbered row that say the same are told once, with their numbers: "Key Principles 1–10 for
 * Policy Makers. …" instead of ten times the same sentence.
 */
function told(texts: readonly string[]): readonly string[] {
  const rows = new Map<string, { readonly text: string; readonly numbers: number[] }>();
  for (const text of texts) {
    const number = /\d+/.exec(text)?.[0];
    const key = number === undefined ? text : text.replace(number, '#');
    const row = rows.get(key);
    if (row && number !== undefined) row.numbers.push(Number(number));
    else rows.set(key, { text, numbers: number === undefined ? [] : [Number(number)] });
  }
  return [...rows.values()].map(({ text, numbers }) => {
    if (numbers.length < 2) return text;
    return text.replace(/\d+/, `${Math.min(...numbers)}–${Math.max(...numbers)}`);
  });
}

/** The first page and the lead of a section say these already. */
const TOLD_ELSEWHERE: readonly string[] = ['judgement', 'contrary', 'apart'];

/** How findings are made and what they are not. */
export function methodAnnex(desk: Desk): SectionDraft {
  const { say } = desk;
  const steps = [
    'rules',
    'decided',
    'unknown',
    'judgement',
    'contrary',
    'apart',
    'witness',
    'independent',
  ] as const;
  return {
    id: 'method',
    title: say('memo.method.title'),
    part: 'annex',
    blocks: [
      {
        type: 'list',
        items: steps
          .filter((step) => desk.full || !TOLD_ELSEWHERE.includes(step))
          .map((step) => [{ text: say(`memo.method.steps.${step}`), from: method(step) }]),
      },
      ...(desk.full ? [standards(desk)] : []),
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [{ text: say('memo.method.accessible'), from: method('form') }],
      },
    ],
  };
}

function partName(desk: Desk, id: string): string {
  const { vocabulary, cumulation } = desk.input.law;
  if (id === vocabulary.id) return desk.say('memo.receipt.vocabulary');
  if (id === cumulation.id) return desk.say('memo.receipt.cumulation');
  return desk.law.texts.packs[id]?.title ?? id;
}

/** Hashes of what the memo was made from. */
export function receiptAnnex(desk: Desk): SectionDraft {
  const { say, input } = desk;
  const { receipt } = input;
  const from = method('receipt');
  const title = say('memo.receipt.title');
  if (!receipt) {
    return {
      id: 'receipt',
      title,
      part: 'annex',
      blocks: [{ type: 'paragraph', sentences: [{ text: say('memo.receipt.none'), from }] }],
    };
  }
  const packs = receipt.packs.map(({ id, version, hash }) => [
    say('memo.receipt.pack', { title: partName(desk, id), version }),
    hash,
  ]);
  const rows = [
    ...packs,
    [say('memo.receipt.answers'), receipt.answers],
    [say('memo.receipt.findings'), receipt.findings],
  ];
  return {
    id: 'receipt',
    title,
    part: 'annex',
    blocks: [
      { type: 'paragraph', tone: 'small', sentences: [{ text: say('memo.receipt.lead'), from }] },
      {
        type: 'table',
        caption: '',
        head: [say('memo.receipt.partHead'), say('memo.receipt.hashHead')],
        widths: [5, 9],
        rowHeads: true,
        rows: rows.map((row) => row.map((text) => [{ text: text ?? '', from }])),
      },
    ],
  };
}
