/** Writes one line of JSON. What it is given never holds an answer, a body, a secret, a name or an address. */
export type Journal = (event: string, details?: Readonly<Record<string, string | number>>) => void;

export const journal: Journal = (event, details) => {
  console.log(JSON.stringify({ at: new Date().toISOString(), event, ...details }));
};

/** What may be said of an error: its kind and where it came from. Its message may quote what it was about. */
export function errorDetails(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    error: error.name,
    ...(code === undefined ? {} : { code: String(code) }),
    from: frames
      .slice(0, 3)
      .map((frame) => frame.trim())
      .join(' '),
  };
}
