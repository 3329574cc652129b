'use client';

import { useSyncExternalStore } from 'react';
import { usePath, useWords } from '@/app/words/words';
import { writePlace } from '@/lib/exercise/classroom/addresses';
import { showCode } from '@/lib/exercise/classroom/tokens';
import styles from './classroom.module.css';
import { Qr } from './qr';

const never = () => () => undefined;

/** How to come in: the picture, and beside it the same in words for who cannot scan. */
export function JoinSign({ code }: { code: string }) {
  const words = useWords();
  const path = usePath();
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
  const page = `${origin}${path('classroom')}`;
  return (
    <div className={styles.sign}>
      <Qr text={`${page}${writePlace({ at: 'join', code })}`} />
      <div>
        <p>{words('classroom.wall.at')}</p>
        <p className={styles.address}>
          <bdi>{page}</bdi>
        </p>
        <p>{words('classroom.wall.code')}</p>
        <p className={styles.code}>
          <bdi>{showCode(code)}</bdi>
        </p>
      </div>
    </div>
  );
}
