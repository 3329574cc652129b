import type { MemoWords } from '@/lib/memo/words';
import { explain } from '@/texts/en/explain';
import { memo } from '@/texts/en/memo';

/** The command line speaks English; other languages come with their texts. */
export const words: MemoWords = { locale: 'en', direction: 'ltr', memo, explain };
