'use client';

import { useOffline } from '@/app/session/offline';
import { useWords } from '@/app/words/words';

/** Whether this device can go on without a network, and how to have the page as an app. */
export function Offline() {
  const words = useWords();
  const { state } = useOffline();
  return (
    <section>
      <h2>{words('keeping.device.offline.title')}</h2>
      <p role="status">{words(`keeping.device.offline.${state}`)}</p>
      <p>{words('keeping.device.offline.install')}</p>
    </section>
  );
}
