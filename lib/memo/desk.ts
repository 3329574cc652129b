import type { CitationStyle, Depth, Template } from '@/lib/case/memo-schema';
import { optionIn } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { Assessment, Finding } from '@/lib/engine/findings';
import type { LawTexts } from '@/lib/engine/law-texts';
import { authorityAt } from '@/lib/engine/on-point';
import type { Holding, HoldingId, IsoDate, Kind, Law, Rule, RuleId } from '@/lib/engine/pack';
import type { AtomRef, ScopeRef } from '@/lib/engine/world';
import { type CaseIndex, indexCase, samePlace } from './case-index';
import { pinpointIn } from './citation-style';
import { type Explainer, explainer, type OpenValue } from './explain';
import { indexLaw, type LawIndex } from './law-index';
import type { Cite, Mark, Note, Origin, Receipt, Sentence } from './value';
import { type MemoVoice, type MemoWords, type Say, speaker } from './words';

/** What a memo is made from. Nothing else enters it: no clock, no locale of the machine. */
export type MemoInput = {
  readonly case: Case;
  readonly law: Law;
  readonly lawTexts: LawTexts;
  readonly words: MemoWords | MemoVoice;
  readonly assessment: Assessment;
  /** Open answers that can still change a finding that matters (`lib/engine/relevance.ts`). */
  readonly relevance?: { readonly atoms: readonly AtomRef[]; readonly exact: boolean };
  readonly date: IsoDate;
  readonly template: Template;
  readonly depth: Depth;
  readonly citations?: CitationStyle;
  readonly receipt?: Receipt;
};

/** What every section builder works with. */
export type Desk = {
  readonly input: MemoInput;
  readonly case: Case;
  readonly assessment: Assessment;
  readonly law: LawIndex;
  readonly cases: CaseIndex;
  readonly say: Say;
  /** Everything is told, with every reason: the depth `full`. */
  readonly full: boolean;
  readonly explain: Explainer;
  /** The finding of a rule at, or around, a place: the element of an act in a context may hold for the context. */
  finding(rule: RuleId, at: ScopeRef): Finding | undefined;
  ofKind(kind: Kind): readonly Finding[];
  openValue(atom: AtomRef): OpenValue;
  mark(finding: Finding): Mark;
  sourceNote(rule: Rule): Note;
  /** Source, authority for and contrary authority of a rule. */
  notes(rule: Rule, at?: ScopeRef): readonly Note[];
  /** The rulings for or against a rule that speak to what is recorded there, or anywhere in the case. */
  authority(rule: Rule, side: 'for' | 'against', at?: ScopeRef): readonly HoldingId[];
  holdingSentence(id: HoldingId): Sentence;
  holdingCite(holding: Holding): Cite;
};

/**
 * Everything that the makers of sections share, worked out once for a memo. Throws, with the id, where law,
 * words and assessment do not belong together.
 */
export function desk(input: MemoInput): Desk {
  const say = speaker(input.words);
  const law = indexLaw(input.law, input.lawTexts);
  const cases = indexCase(input.case, say);
  const explained = explainer(law, cases, say);
  const explain: Explainer = {
    ...explained,
    cite: (citation) => {
      const { pinpoint } = citation;
      if (pinpoint === null) return explained.cite(citation);
      return explained.cite({ ...citation, pinpoint: pinpointIn(pinpoint, input.citations) });
    },
  };
  const findings = new Map<RuleId, Finding[]>();
  for (const finding of input.assessment.findings) {
    const same = findings.get(finding.id);
    if (same) same.push(finding);
    else findings.set(finding.id, [finding]);
  }

  const holdingCite = (holding: Holding): Cite => {
    const cite = explain.cite(holding);
    const { decision } = law.source(holding.source);
    return decision ? { ...cite, stage: say(`memo.stage.${decision.stage}`) } : cite;
  };

  const holdingSentence = (id: HoldingId): Sentence => {
    const holding = law.holding(id);
    const text = law.texts.holdings[id];
    if (text === undefined) throw new Error(`memo: no text for holding "${id}"`);
    return { text, from: [{ holding: id }], cites: [holdingCite(holding)] };
  };

  const sourceNote = (rule: Rule): Note => ({
    kind: 'source',
    label: say('memo.note.source', { count: rule.sources.length }),
    sentences: [],
    cites: rule.sources.map(explain.cite),
  });

  const authority: Desk['authority'] = (rule, side, at) =>
    authorityAt(rule, side, { holding: law.holding, assessment: input.assessment }, at);

  return {
    input,
    case: input.case,
    assessment: input.assessment,
    law,
    cases,
    say,
    full: input.depth === 'full',
    explain,
    finding(rule, at) {
      const place = project(law.rule(rule), at);
      return findings.get(rule)?.find((f) => samePlace(f.scope, place));
    },
    ofKind: (kind) => input.assessment.findings.filter((f) => f.kind === kind),
    openValue(atom) {
      const answer = cases.answer(atom.at, atom.fact);
      if (answer === undefined) return 'not-asked';
      if (answer.state === 'picked') {
        const told = atom.option === undefined ? answer.rest : optionIn(answer, atom.option);
        return told === 'accounts-differ' || told === 'not-known' ? told : 'not-asked';
      }
      if (answer.state === 'not-known' || answer.state === 'declined') return answer.state;
      return answer.state === 'accounts-differ' ? 'accounts-differ' : 'not-asked';
    },
    mark: (finding) => ({
      verdict: finding.verdict,
      word: explain.word(finding.kind, finding.verdict),
    }),
    sourceNote,
    notes(rule, at) {
      // References only: what a holding said would fill the margin; it stands in the column, once.
      const note = (kind: 'for' | 'against', ids: readonly HoldingId[]): Note[] =>
        ids.length === 0
          ? []
          : [
              {
                kind,
                label: say(`memo.note.${kind}`),
                sentences: [],
                cites: ids.map((id) => explain.cite(law.holding(id))),
                holdings: ids,
              },
            ];
      return [
        sourceNote(rule),
        ...note('for', authority(rule, 'for', at)),
        ...note('against', authority(rule, 'against', at)),
      ];
    },
    authority,
    holdingSentence,
    holdingCite,
  };
}

/** The part of a place that a rule's scope speaks about. */
function project(rule: Rule, { act, context, group }: ScopeRef): ScopeRef {
  const parts = {
    case: {},
    context: { context },
    act: { act },
    group: { group },
    'act-in-context': { act, context },
    'group-in-context': { group, context },
  } as const;
  return parts[rule.scope];
}

/** The origin of a sentence about the tool or the memo itself. */
export const method = (what: string): readonly [Origin] => [{ method: what }];

/** The origin of a sentence that says what a finding says. */
export const fromFinding = (finding: Finding): readonly [Origin] => [
  { finding: finding.id, at: finding.scope },
];
