'use client';

import { Choice } from '@/app/components/choice';
import { Notice } from '@/app/components/notice';
import { useWords } from '@/app/words/words';

/** Place, time and identities that together could point to one person. */
export function RareCombination({
  weighed,
  weigh,
}: {
  weighed: boolean;
  weigh: (done: boolean) => void;
}) {
  const words = useWords();
  return (
    <Notice title={words('memoScreen.choices.rare.title')} tone="caution">
      <p>{words('memoScreen.choices.rare.text')}</p>
      <Choice
        id="memo-rare"
        type="checkbox"
        checked={weighed}
        onChange={({ target }) => weigh(target.checked)}
      >
        {words('memoScreen.choices.rare.seen')}
      </Choice>
    </Notice>
  );
}
