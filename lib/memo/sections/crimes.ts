import type { Finding } from '@/lib/engine/findings';
import { type Desk, fromFinding, method } from '../desk';
import type { Block, Cell } from '../value';
import { awaitedParagraph } from './awaited-crimes';
import { candidateFindings, strongestFirst } from './candidates';
import { crimeTables } from './crime-table';
import type { SectionDraft } from './draft';
import { hasEvidence } from './evidence';
import { noCrime } from './no-crime';
import { otherCrimes } from './other-crimes';

/** Candidate crimes, element by element; the others in one paragraph each by what keeps them out. */
export function crimes(desk: Desk): SectionDraft {
  const { say } = desk;
  const candidates = candidateFindings(desk);
  const none: Block = {
    type: 'paragraph',
    sentences: noCrime(
      desk,
      desk.case.acts.map(({ id }) => id),
    ),
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
      ...awaitedParagraph(desk),
      ...otherCrimes(desk, candidates),
    ],
  };
}

/** A table for each is for what a reader weighs first; the others stand in one table with what they lack. */
const LEADING = 3;
/** An open crime that waits for more answers than this has nothing to weigh in a table of its own. */
const NEAR = 5;

/** Crime by crime: what is indicated first, then what lacks least. */
function byCrime(desk: Desk, candidates: readonly Finding[]): Block[] {
  const crimes = new Map<string, Finding[]>();
  for (const finding of strongestFirst(candidates)) {
    const code = desk.law.rule(finding.id).crime?.code ?? finding.id;
    crimes.set(code, [...(crimes.get(code) ?? []), finding]);
  }
  const all = [...crimes.values()];
  const decided = all.filter((found) => found.some((f) => f.verdict !== 'open')).length;
  const near = all.slice(0, LEADING).filter(([nearest]) => (nearest?.missing.length ?? 0) <= NEAR);
  const leading = desk.full ? all.length : Math.max(decided, near.length);
  return [
    ...all.slice(0, leading).flatMap((found) => crimeTables(desk, found)),
    ...lacking(desk, all.slice(leading).flat()),
  ];
}

/** Candidates that are open on several points: which, for what act, and what is missing. */
function lacking(desk: Desk, found: readonly Finding[]): Block[] {
  const { say } = desk;
  if (found.length === 0) return [];
  const byId = new Map<string, Finding[]>();
  for (const f of found) byId.set(f.id, [...(byId.get(f.id) ?? []), f]);
  return [
    { type: 'heading', level: 2, text: say('memo.crimes.further') },
    {
      type: 'table',
      caption: '',
      head: [say('memo.crimes.crimeHead'), say('memo.crimes.forHead'), say('memo.crimes.gapHead')],
      widths: [4.4, 4, 7],
      rowHeads: true,
      rows: [...byId].map(([id, same]) => {
        const [first, ...more] = same.flatMap(fromFinding);
        const places = same.map((f) =>
          desk.cases.placeName({ act: f.scope.act, group: f.scope.group }),
        );
        const rule = desk.law.rule(id);
        return [
          [
            {
              text: desk.law.ruleText(id).short,
              from: [{ rule: id }] as const,
              cites: rule.sources.map(desk.explain.cite),
            },
          ],
          first
            ? [{ text: [...new Set(places)].join(say('explain.join')), from: [first, ...more] }]
            : [],
          gaps(desk, same),
        ];
      }),
    },
  ];
}

/** What is missing, by name and whatever the act: the acts stand beside it. */
function gaps(desk: Desk, same: readonly Finding[]): Cell {
  const atoms = same.flatMap((f) => f.missing);
  const told = desk.explain.missing(atoms, desk.openValue);
  const texts = new Map(told.map((s) => [s.text, s]));
  return [...texts.values()];
}
