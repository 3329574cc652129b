'use client';

import { useEffect, useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { Button, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { Notice } from '@/app/components/notice';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useOpenCase, useSession } from '@/app/session/session';
import { useAge } from '@/app/session/use-age';
import { usePath, useWords } from '@/app/words/words';
import type { Case } from '@/lib/case/schema';
import type { Version } from '@/lib/vault/opened-vault';
import { VersionView } from './version-view';
import styles from './versions-screen.module.css';

type Said =
  | { readonly is: 'restored'; readonly before: Case }
  | { readonly is: 'undone' | 'refused' };

/** The states of a case that were kept: each can be looked at and taken up again, and that be undone. */
export function VersionsScreen() {
  const words = useWords();
  const path = usePath();
  const age = useAge();
  const { phase, versions, replaceWith } = useSession();
  const { case: c } = useOpenCase();
  const [kept, setKept] = useState<readonly Version[]>([]);
  const [said, setSaid] = useState<Said>();
  const { id } = c;
  useEffect(() => {
    if (id) void versions().then(setKept);
  }, [versions, id]);

  const replace = async (next: Case, then: Said) => {
    setSaid((await replaceWith(next)) ? then : { is: 'refused' });
    setKept(await versions());
  };

  return (
    <Page>
      <BackLink href={path('case')} />
      <PageTitle lead={words('keeping.versions.lead')}>{words('keeping.versions.open')}</PageTitle>
      <div role="status">
        {said ? (
          <Notice>
            <p>{words(`keeping.versions.${said.is}`)}</p>
            {said.is === 'restored' ? (
              <Buttons>
                <Button
                  look="secondary"
                  small
                  onClick={() => replace(said.before, { is: 'undone' })}
                >
                  {words('keeping.versions.undo')}
                </Button>
              </Buttons>
            ) : null}
          </Notice>
        ) : null}
      </div>
      {kept.length === 0 ? (
        <p>{words(phase === 'session' ? 'keeping.versions.session' : 'keeping.versions.none')}</p>
      ) : (
        <ol className={styles.versions}>
          {kept.map(({ version, savedAt }) => (
            <li key={version}>
              <Details summary={words('keeping.versions.version', { age: age(savedAt) })}>
                <VersionView
                  version={version}
                  restore={(old) => replace(old, { is: 'restored', before: c })}
                />
              </Details>
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}
