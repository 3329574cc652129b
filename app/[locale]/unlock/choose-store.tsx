'use client';

import { Choice } from '@/app/components/choice';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

/** Where a device has several stores: which one to unlock. They have numbers, no names. */
export function ChooseStore() {
  const words = useWords();
  const { stores, storeName, chooseStore } = useSession();
  if (stores === 'not-known' || stores.length < 2) return null;
  return (
    <fieldset>
      <legend>{words('keeping.stores.label')}</legend>
      {stores.map((name) => (
        <Choice
          key={name}
          id={`store-${name}`}
          name="store"
          quiet
          checked={name === storeName}
          onChange={() => chooseStore(name)}
        >
          {words('keeping.stores.first', { number: /\d+$/.exec(name)?.[0] ?? '1' })}
        </Choice>
      ))}
    </fieldset>
  );
}
