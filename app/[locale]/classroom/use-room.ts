'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Command } from '@/lib/exercise/classroom/commands';
import type { ToldWhy } from '@/lib/exercise/classroom/refusals';
import { type ClientState, openRoomClient } from '@/lib/exercise/classroom/room-client';
import { type Key, writeKey } from '@/lib/exercise/classroom/tokens';
import { emptyView } from '@/lib/exercise/classroom/view';
import { keepQueue, keptQueue } from './kept';

export type InRoom = ClientState & {
  readonly say: (command: Command) => void;
  /** What the server would not take last. */
  readonly refused: ToldWhy | undefined;
};

const atFirst: ClientState = { view: emptyView, line: 'connecting', waiting: [] };

/** A live link to a room for as long as the page shows it. What waits for the connection outlives a reload. */
export function useRoom({ room, secret }: Key): InRoom {
  const [state, setState] = useState<ClientState>(atFirst);
  const [refused, setRefused] = useState<ToldWhy>();
  const client = useRef<ReturnType<typeof openRoomClient> | null>(null);
  useEffect(() => {
    const key = writeKey({ room, secret });
    const opened = openRoomClient({
      key,
      onState: setState,
      onRefused: (_, why) => setRefused(why),
      queued: keptQueue(key),
      onQueue: (queue) => keepQueue(key, queue),
    });
    client.current = opened;
    const retry = () => opened.retry();
    window.addEventListener('online', retry);
    document.addEventListener('visibilitychange', retry);
    return () => {
      window.removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', retry);
      opened.close();
    };
  }, [room, secret]);
  const say = useCallback((command: Command) => {
    setRefused(undefined);
    client.current?.say(command);
  }, []);
  return { ...state, say, refused };
}
