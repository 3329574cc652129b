/** One message of a stream of server-sent events. */
export type StreamMessage = {
  readonly event: string;
  readonly data: string;
  readonly id: string | undefined;
};

/**
 * Reads server-sent events from pieces of text, wherever these were cut: `EventSource` cannot send a key in a
 * header, and a key has no place in an address. Returns what each piece completes; comments (heartbeats) are left out.
 */
export function eventStreamReader(): (piece: string) => readonly StreamMessage[] {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const fields = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'));
      const all = (name: string) =>
        fields.flatMap((line) =>
          line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : [],
        );
      if (fields.length === 0) return [];
      return [
        { event: all('event')[0] ?? 'message', data: all('data').join('\n'), id: all('id')[0] },
      ];
    });
  };
}

/** Writes one message. `data` is JSON and so holds no line break. */
export function eventText(
  data: string,
  { event, id }: { event?: string; id?: number } = {},
): string {
  const lines = [
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    `data: ${data}`,
  ];
  return `${lines.join('\n')}\n\n`;
}
