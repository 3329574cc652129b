'use client';

import { useEffect, useState } from 'react';
import type { Case } from '@/lib/case/schema';
import { type BackupState, backupState, digestOf } from './backup';
import { useSession } from './session';

/** How far the last exported file of a case still holds it; `undefined` until that is worked out. */
export function useBackup(c: Case): BackupState | undefined {
  const { settings } = useSession();
  const [digest, setDigest] = useState<string>();
  useEffect(() => {
    let current = true;
    void digestOf(c).then((made) => {
      if (current) setDigest(made);
    });
    return () => {
      current = false;
    };
  }, [c]);
  return digest === undefined ? undefined : backupState(settings.backups[c.id], digest, Date.now());
}
