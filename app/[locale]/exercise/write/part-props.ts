import type { Draft } from '@/lib/exercise/draft';

/** What each part of the form works on: the draft, and the way to put another in its place. */
export type PartProps = { readonly draft: Draft; readonly change: (next: Draft) => void };
