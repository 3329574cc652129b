import type { Case } from '@/lib/case/schema';
import type { Difference } from '@/lib/engine/difference';
import type { Explanation } from '@/lib/engine/explain';
import type { Assessment } from '@/lib/engine/findings';
import type { Law, RuleId } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';
import type { ScopeRef } from '@/lib/engine/world';
import type { MarginNote } from '@/lib/journey/margin-note';
import type { OpenQuestion } from '@/lib/journey/most-telling';

/**
 * What can be asked about a case. A screen asks for what it draws and no more: the assessment of 200 acts
 * is 50 MB, and the page stands still while it arrives.
 */
export type Question =
  | { readonly ask: 'assessment' | 'relevance' | 'questions' }
  /** `since` numbers the visit to the page; changes are told against the first state seen in it. */
  | { readonly ask: 'note'; readonly at: ScopeRef; readonly since: number }
  | { readonly ask: ExplanationOf; readonly id: RuleId; readonly at: ScopeRef };

/** Which finding's explanation: each is asked for, kept and told under a name of its own. */
export type ExplanationOf = `explanation ${string}`;

/** What comes back, by what was asked. */
export type Told = {
  readonly assessment: Assessment;
  readonly relevance: Relevance;
  readonly questions: readonly OpenQuestion[];
  readonly note: MarginNote & { readonly at: ScopeRef; readonly since: number };
  readonly [finding: ExplanationOf]: Explanation;
};

/** What the page tells the engine's worker: first the law, then one case after another. */
export type EngineRequest =
  | { readonly law: Law }
  /** The case as JSON: handed over in a fraction of the time that an object takes. */
  | { readonly id: number; readonly text: string; readonly question: Question }
  /** What would move if the case were this other one. */
  | { readonly id: number; readonly case: Case; readonly other: Case; readonly ask: 'difference' };

/** `failed` names an error of ours, never its text: that could carry what a case says. */
export type EngineReply =
  | { readonly id: number; readonly told: Partial<Told> }
  | { readonly id: number; readonly difference: Difference }
  | { readonly id: number; readonly failed: string };
