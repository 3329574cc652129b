import type { FactId } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';
import { type Case, LIMITS } from './schema';

/**
 * Notes that cannot stand with an answer yet, because there is none or the note is too long. They are
 * kept with the case as they are typed, so that leaving, locking or going back loses nothing.
 */

/** What waits at a question; `undefined` where nothing does. */
export const draftAt = (c: Case, at: ScopeRef, fact: FactId): string | undefined =>
  c.drafts?.find((draft) => draft.fact === fact && samePlace(draft.at, at))?.text;

/**
 * Keeps what is typed; an empty text lets it go. A text beyond the limit is kept up to it, and where the
 * list of drafts is full the oldest goes.
 */
export function keepDraft(c: Case, at: ScopeRef, fact: FactId, text: string): Case {
  if ((draftAt(c, at, fact) ?? '') === text) return c;
  const { drafts = [], ...rest } = c;
  const others = drafts.filter((draft) => draft.fact !== fact || !samePlace(draft.at, at));
  const kept =
    text === '' ? others : [...others, { at: { ...at }, fact, text: text.slice(0, LIMITS.draft) }];
  return kept.length === 0 ? rest : { ...rest, drafts: kept.slice(-LIMITS.drafts) };
}

const samePlace = (a: ScopeRef, b: ScopeRef): boolean =>
  a.act === b.act && a.context === b.context && a.group === b.group;
