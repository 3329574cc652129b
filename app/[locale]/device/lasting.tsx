'use client';

import { useEffect, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

type Room = { readonly used: number; readonly quota: number };

const MEGABYTE = 1024 * 1024;
/** Private windows are given a small part of what the disk has. */
const TIGHT = 100;

/** Whether the browser may clear what is stored, asked again on demand, and how much room there is. */
export function Lasting() {
  const words = useWords();
  const { phase } = useSession();
  const [lasting, setLasting] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    // The phase changes when a store is made, and with it the room that is used.
    if (phase === 'checking') return;
    void navigator.storage?.persisted?.().then(setLasting);
    void navigator.storage?.estimate?.().then(({ usage = 0, quota = 0 }) => {
      setRoom({ used: Math.ceil(usage / MEGABYTE), quota: Math.floor(quota / MEGABYTE) });
    });
  }, [phase]);
  const ask = async () => {
    const agreed = await navigator.storage.persist();
    setLasting(agreed);
    setRefused(!agreed);
  };
  return (
    <section>
      <h2>{words('keeping.device.lasting.title')}</h2>
      <p role="status">
        {words(
          `keeping.device.lasting.${refused ? 'refused' : lasting === undefined ? 'unknown' : lasting ? 'yes' : 'no'}`,
        )}
      </p>
      {lasting === false ? (
        <Buttons>
          <Button look="secondary" small onClick={ask}>
            {words('keeping.device.lasting.ask')}
          </Button>
        </Buttons>
      ) : null}
      {room ? <p>{words('keeping.device.lasting.room', room)}</p> : null}
      {room && room.quota < TIGHT ? <p>{words('keeping.device.lasting.tight')}</p> : null}
    </section>
  );
}
