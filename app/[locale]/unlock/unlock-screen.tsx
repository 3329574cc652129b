'use client';

import { useEffect, useState } from 'react';
import { Page } from '@/app/components/page-layout';
import { useFragment, useGo } from '@/app/session/address-bar';
import { useSession } from '@/app/session/session';
import { isOpen } from '@/app/session/session-state';
import { usePath, useWords } from '@/app/words/words';
import { CreateVault } from './create-vault';
import { OpenVault } from './open-vault';

export const STORE = 'store';

/** Unlocks, or on a first visit sets up; then goes back to where the person wanted to be. */
export function UnlockScreen() {
  const words = useWords();
  const path = usePath();
  const go = useGo();
  const target = useFragment();
  const { phase, vaultExists } = useSession();
  const [making, setMaking] = useState(false);
  // From a session that stores nothing the person may come here to store it after all.
  const toStore = phase === 'session' && target === STORE;
  const open = isOpen(phase) && !toStore;
  useEffect(() => {
    if (open) go.replace(returnTo(path, target));
  }, [open, go, path, target]);
  const another = () => setMaking(true);
  if (making && !open) return <CreateVault back={() => setMaking(false)} />;
  if (toStore) return vaultExists ? <OpenVault another={another} /> : <CreateVault />;
  switch (phase) {
    case 'locked':
      return <OpenVault another={another} />;
    case 'no-vault':
      return <CreateVault />;
    default:
      return (
        <Page>
          <p>{words(phase === 'locking' ? 'screens.shell.locking' : 'screens.shell.opening')}</p>
        </Page>
      );
  }
}

/** `device`, or `case/question~abc`: a kind of screen and an opaque id; anything else leads to the case. */
function returnTo(path: (screen: string) => string, target: string): string {
  if (target === 'device') return path('device');
  const [, screen, fragment] = /^(case(?:\/[a-z]+)?)(?:~([a-z2-7]+))?$/.exec(target) ?? [];
  if (screen === undefined) return path('case');
  return fragment ? `${path(screen)}#${fragment}` : path(screen);
}
