import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Fault } from './answers';

export type Read<Value> = { readonly value: Value } | Fault;

/** Reads a request's body as JSON of a shape, or says in words what is wrong with it and where. */
export async function readBody<Value>(
  request: IncomingMessage,
  schema: z.ZodType<Value>,
  most: number,
): Promise<Read<Value>> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { refused: 'not-json' };
  const text = await readText(request, most);
  if (text === undefined) return { refused: 'too-large' };
  const json = parseJson(text);
  if (json === undefined) return { refused: 'not-read' };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') || 'the request itself';
  // zod's words for these two repeat what was sent; the place says enough.
  const repeats = issue?.code === 'unrecognized_keys' || issue?.code === 'invalid_union';
  return { refused: 'wrong-shape', at, detail: repeats ? 'not known here.' : `${issue?.message}.` };
}

/** `undefined` for a body that is too long; the rest of it is not read. */
async function readText(request: IncomingMessage, most: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > most) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
