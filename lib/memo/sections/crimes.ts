import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding, method } from '../desk';
import type { Block } from '../value';
import { candidateFindings, strongestFirst } from './candidates';
import { crimeTables } from './crime-table';
import type { SectionDraft } from './draft';
import { hasEvidence } from './evidence';
import { sentence } from './steps';

/** Candidate crimes, element by element; the others in one paragraph each by what keeps them out. */
export function crimes(desk: Desk): SectionDraft {
  const { say } = desk;
  const candidates = candidateFindings(desk);
  const none: Block = {
    type: 'paragraph',
    sentences: [{ text: say('memo.answers.crimesNone'), from: method('candidates') }],
  };
  return {
    id: 'crimes',
    title: say('memo.crimes.title'),
    part: 'body',
    blocks: [
      {
        type: 'paragraph',
        tone: 'small',
        sentences: [
          { text: say('memo.crimes.lead'), from: method('candidates') },
          ...(hasEvidence(desk)
            ? []
            : [{ text: say('memo.crimes.noEvidenceYet'), from: method('evidence') }]),
        ],
      },
      ...(candidates.length > 0 ? byCrime(desk, candidates) : [none]),
      ...others(desk, candidates),
    ],
  };
}

/** Crime by crime: what is indicated first, then what lacks least. */
function byCrime(desk: Desk, candidates: readonly Finding[]): Block[] {
  const crimes = new Map<string, Finding[]>();
  for (const finding of strongestFirst(candidates)) {
    const code = desk.law.rule(finding.id).crime?.code ?? finding.id;
    crimes.set(code, [...(crimes.get(code) ?? []), finding]);
  }
  return [...crimes.values()].flatMap((found) => crimeTables(desk, found));
}

/** Crimes that are not candidates: which the answers exclude, and which nothing speaks about yet. */
function others(desk: Desk, candidates: readonly Finding[]): Block[] {
  const { say } = desk;
  const rest = desk.ofKind('crime').filter((f) => !candidates.includes(f));
  const line = (
    verdict: Finding['verdict'],
    key: 'memo.crimes.othersExcluded' | 'memo.crimes.othersOpen',
  ) => {
    const names = new Map<string, Finding[]>();
    for (const f of rest.filter((x) => x.verdict === verdict)) {
      const name = desk.law.ruleText(f.id).short;
      names.set(name, [...(names.get(name) ?? []), f]);
    }
    const [first, ...more] = [...names.values()].flat().flatMap(fromFinding);
    if (!first) return [];
    const list = [...names.keys()].join(say('explain.join'));
    return [[{ text: say(key, { crimes: list }), from: [first, ...more] as const }]];
  };
  const items = [
    ...line('not-met', 'memo.crimes.othersExcluded'),
    ...line('open', 'memo.crimes.othersOpen'),
  ];
  if (items.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: say('memo.crimes.others') },
    {
      type: 'list',
      items: items.map((cell) => cell.map((s) => ({ ...s, text: sentence(s.text) }))),
    },
  ];
}
