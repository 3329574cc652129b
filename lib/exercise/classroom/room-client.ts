import { classroomApi } from './addresses';
import type { Command, CommandRequest } from './commands';
import { eventStreamReader } from './event-stream';
import type { ToldWhy } from './refusals';
import { authorization, type Fetch, readRefused, request } from './requester';
import type { Accepted } from './requests';
import { newToken } from './tokens';
import { type Change, emptyView, mergeView, NOTHING_SEEN, type RoomView } from './view';

/** What a screen shows. `waiting`: commands on this device that the server has not yet confirmed. */
export type ClientState = {
  readonly view: RoomView;
  readonly line: 'connecting' | 'live' | 'away' | 'gone' | 'refused';
  readonly waiting: readonly Command[];
};

type Options = {
  /** `<room>.<secret>` (`writeKey`). */
  readonly key: string;
  /** Told after each change, with the whole state. */
  readonly onState: (state: ClientState) => void;
  /** A command that the server will not take: it is dropped from the queue. */
  readonly onRefused: (command: Command, why: ToldWhy) => void;
  readonly fetch?: Fetch;
  /** Commands kept from an earlier life of the page (`waiting` of the queue below). */
  readonly queued?: readonly CommandRequest[];
  /** Told when the queue changes, for keeping it over a reload. */
  readonly onQueue?: (queue: readonly CommandRequest[]) => void;
  /** Milliseconds: between two tries, growing from the first to the second; silence that counts as a dead line. */
  readonly patience?: { readonly first: number; readonly most: number; readonly silence: number };
};

const usual = { first: 500, most: 15_000, silence: 60_000 };

/**
 * One device's link to its room: a stream that takes up where it was cut, and a queue of commands that are sent in
 * their order until each is answered. With no network, what is asked waits here. `close` ends both.
 */
export function openRoomClient(options: Options) {
  const { key, fetch = globalThis.fetch.bind(globalThis), patience = usual } = options;
  const stop = new AbortController();
  const queue: CommandRequest[] = [...(options.queued ?? [])];
  let state: ClientState = { view: emptyView, line: 'connecting', waiting: [] };
  let seen: string | undefined;
  /** The last line of the log that anything on the screen comes from. */
  let shown = NOTHING_SEEN;
  let isSending = false;
  const pauses = new Set<() => void>();

  const tell = (news: Partial<ClientState>) => {
    if (stop.signal.aborted) return;
    state = { ...state, ...news, waiting: queue.map(({ command }) => command) };
    options.onState(state);
  };
  const isOver = () => stop.signal.aborted || state.line === 'gone' || state.line === 'refused';
  const pause = (attempt: number) =>
    new Promise<void>((resolve) => {
      const most = Math.min(patience.most, patience.first * 2 ** attempt);
      const end = () => {
        clearTimeout(timer);
        pauses.delete(end);
        resolve();
      };
      // Three hundred devices that lost the same server must not all come back in the same moment.
      const timer = setTimeout(end, most * (0.5 + Math.random() / 2));
      pauses.add(end);
    });
  const wake = () => {
    for (const end of pauses) end();
  };

  async function listen(): Promise<void> {
    let attempt = 0;
    const live = () => {
      attempt = 0;
      tell({ line: 'live' });
    };
    while (!isOver()) {
      await followOnce(live);
      if (isOver()) return;
      tell({ line: 'away' });
      await pause(attempt++);
    }
  }

  /** Follows the stream until it is cut, or until `line` says that there is nothing more to come. */
  async function followOnce(live: () => void): Promise<void> {
    const cut = new AbortController();
    const cutOff = () => cut.abort();
    stop.signal.addEventListener('abort', cutOff);
    let timer = setTimeout(cutOff, patience.silence);
    try {
      const headers = {
        ...authorization(key),
        ...(seen === undefined ? {} : { 'Last-Event-ID': seen }),
      };
      const response = await fetch(classroomApi.events, { headers, signal: cut.signal });
      const why = response.ok ? undefined : (await readRefused(response))?.error;
      if (why === 'no-room' || why === 'no-key') {
        tell({ line: why === 'no-room' ? 'gone' : 'refused' });
        return;
      }
      // A network's own page of welcome is not our stream, whatever its status says.
      const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
      if (!response.ok || !isStream || response.body === null) return;
      live();
      const read = eventStreamReader();
      const text = new TextDecoder();
      const reader = response.body.getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        clearTimeout(timer);
        timer = setTimeout(cutOff, patience.silence);
        for (const message of read(text.decode(piece.value, { stream: true }))) {
          if (message.event === 'gone') {
            tell({ line: 'gone' });
            return;
          }
          const change = JSON.parse(message.data) as Change;
          seen = message.id ?? seen;
          shown = change.seq;
          tell({ view: mergeView(state.view, change) });
        }
      }
    } catch {
      // Cut: the loop above tries again from what was last seen.
    } finally {
      clearTimeout(timer);
      stop.signal.removeEventListener('abort', cutOff);
      cut.abort();
    }
  }

  /** An answer that is on disk stands as the own one, also while the stream that would say so is cut. */
  function acknowledged(command: Command, seq: number): void {
    if (command.type !== 'answer' || seq <= shown) return;
    const parts = { mine: { [command.question]: command.answer } };
    state = { ...state, view: mergeView(state.view, { seq, parts }) };
  }

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let attempt = 0; queue[0] !== undefined && !isOver(); ) {
      const [first] = queue;
      const outcome = await request<Accepted>(fetch, classroomApi.commands, first, key);
      if (!outcome.ok && outcome.why === 'away') {
        await pause(attempt++);
        continue;
      }
      // Another life of the page has the queue now, and asks again.
      if (stop.signal.aborted) return;
      attempt = 0;
      queue.shift();
      if (!outcome.ok) options.onRefused(first.command, outcome);
      else acknowledged(first.command, outcome.value.seq);
      options.onQueue?.(queue);
      tell({});
    }
    isSending = false;
  }

  void listen();
  void sendAll();
  return {
    /** Queues a command; `state.waiting` holds it until the server has it on disk. */
    say(command: Command): void {
      queue.push({ id: newToken('command'), command });
      options.onQueue?.(queue);
      tell({});
      void sendAll();
    },
    /** Tries at once: the device says that it is online again, or the page is looked at again. */
    retry: wake,
    close: (): void => {
      stop.abort();
      wake();
    },
  };
}
