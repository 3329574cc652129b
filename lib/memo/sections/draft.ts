import type { Section } from '../value';

/** A section before `build-memo.ts` has numbered it. */
export type SectionDraft = Omit<Section, 'number' | 'ordinal'>;
