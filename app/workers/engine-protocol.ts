import type { Case } from '@/lib/case/schema';
import type { Assessment } from '@/lib/engine/findings';
import type { Law } from '@/lib/engine/pack';
import type { Relevance } from '@/lib/engine/relevance';

/** What the page tells the engine's worker: first the law, then one case after another. */
export type EngineRequest =
  | { readonly law: Law }
  | { readonly id: number; readonly case: Case; readonly ask: 'assess' | 'relevant' };

/** `failed` names an error of ours, never its text: that could carry what a case says. */
export type EngineReply =
  | { readonly id: number; readonly assessment: Assessment }
  | { readonly id: number; readonly relevance: Relevance }
  | { readonly id: number; readonly failed: string };
