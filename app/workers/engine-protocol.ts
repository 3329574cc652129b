import type { Case } from '@/lib/case/schema';
import type { Difference } from '@/lib/engine/difference';
import type { Assessment } from '@/lib/engine/findings';
import type { Law } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';

/** What the page tells the engine's worker: first the law, then one case after another. */
export type EngineRequest =
  | { readonly law: Law }
  | { readonly id: number; readonly case: Case; readonly ask: 'assess' | 'relevant' }
  /** What would move if the case were this other one. */
  | { readonly id: number; readonly case: Case; readonly other: Case; readonly ask: 'difference' };

/** `failed` names an error of ours, never its text: that could carry what a case says. */
export type EngineReply =
  | { readonly id: number; readonly assessment: Assessment }
  | { readonly id: number; readonly relevance: Relevance }
  | { readonly id: number; readonly difference: Difference }
  | { readonly id: number; readonly failed: string };
