'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { useOpenCase, useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import { countAnswers, differenceOf } from './difference';

/** One kept state: opened when asked for, held against the present one, and taken up again if wished. */
export function VersionView({
  version,
  restore,
}: {
  version: string;
  restore: (old: Case) => void;
}) {
  const words = useWords();
  const { version: open } = useSession();
  const { case: now } = useOpenCase();
  const [old, setOld] = useState<Case | 'unreadable'>();
  if (old === undefined) {
    return (
      <Button
        look="secondary"
        small
        onClick={async () => setOld((await open(version)) ?? 'unreadable')}
      >
        {words('keeping.versions.look')}
      </Button>
    );
  }
  if (old === 'unreadable') return <p>{words('keeping.versions.unreadable')}</p>;
  const { same, answers } = differenceOf(old, now);
  return (
    <>
      <p>
        <bdi>{old.label}</bdi>
      </p>
      <p>
        {words('keeping.versions.holds', {
          contexts: old.contexts.length,
          acts: old.acts.length,
          groups: old.groups.length,
          answers: countAnswers(old),
        })}
      </p>
      <p>
        {same ? words('keeping.versions.same') : words('keeping.versions.differs', { answers })}
      </p>
      {same ? null : (
        <>
          <Buttons>
            <Button look="secondary" small onClick={() => restore(old)}>
              {words('keeping.versions.restore')}
            </Button>
          </Buttons>
          <p>{words('keeping.versions.restoreText')}</p>
        </>
      )}
    </>
  );
}
