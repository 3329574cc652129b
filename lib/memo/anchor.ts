import type { SourceId } from '@/lib/engine/pack';

/** Where a source stands in the annex: the target of every reference to it, in every form of the memo. */
export const sourceAnchor = (id: SourceId) => `source-${id}`;
