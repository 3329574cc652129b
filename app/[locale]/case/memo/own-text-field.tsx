'use client';

import { useEffect, useState } from 'react';
import { Choice } from '@/app/components/choice';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { setOwnText } from '@/lib/case/memo-edit';
import { MEMO_LIMITS, type Template } from '@/lib/case/memo-schema';
import type { SectionId } from '@/lib/memo/section-ids';
import { TextArea } from './text-area';

/** Text of the person's own for one section: kept with the case at once, printed once it is reviewed. */
export function OwnTextField({ template, section }: { template: Template; section: SectionId }) {
  const words = useWords();
  const { case: open, edit } = useOpenCase();
  const own = open.memo?.texts?.find((t) => t.template === template && t.section === section);
  const [text, setText] = useState(own?.text ?? '');
  const kept = own?.text ?? '';
  // Kept a moment after the last key, so that the memo is not set anew for every letter.
  useEffect(() => {
    if (text === kept) return;
    const wait = setTimeout(
      () => edit((c) => setOwnText(c, { template, section }, { text, reviewed: false })),
      400,
    );
    return () => clearTimeout(wait);
  }, [text, kept, edit, template, section]);
  const name = words(`memoScreen.choices.names.${section}`);
  return (
    <div>
      <TextArea
        id={`memo-own-${section}`}
        label={words('memoScreen.choices.sections.writing', { section: name })}
        hint={`${words('memoScreen.choices.sections.hint')} ${words('memoScreen.choices.sections.left', { count: MEMO_LIMITS.text - text.length })}`}
        maxLength={MEMO_LIMITS.text}
        value={text}
        change={setText}
        leave={() => {
          if (text !== kept)
            edit((c) => setOwnText(c, { template, section }, { text, reviewed: false }));
        }}
      />
      <Choice
        id={`memo-own-${section}-reviewed`}
        type="checkbox"
        quiet
        checked={(own?.reviewed ?? false) && text === kept}
        disabled={text.trim() === ''}
        onChange={({ target }) =>
          edit((c) => setOwnText(c, { template, section }, { text, reviewed: target.checked }))
        }
      >
        {words('memoScreen.choices.sections.reviewed')}
      </Choice>
      {text.trim() !== '' && !own?.reviewed ? (
        <p role="status">{words('memoScreen.choices.sections.notReviewed')}</p>
      ) : null}
    </div>
  );
}
