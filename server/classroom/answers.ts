import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Refusal, type Refused, refusals } from '@/lib/exercise/classroom/refusals';
import { type Headers, headersFor, strictTransport } from '../policy';

/** The one policy, and nothing kept by anybody on the way. */
export function apiHeaders(request: IncomingMessage): Headers {
  return {
    ...headersFor('', {}),
    ...(request.headers['x-forwarded-proto'] === 'https' ? strictTransport : {}),
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
}

export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
  more: Headers = {},
): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...apiHeaders(request),
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    ...more,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A refusal with its place in the request and, after the sentence, what exactly is wrong there. */
export type Fault = { readonly refused: Refusal; readonly at?: string; readonly detail?: string };

export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { refused, at, detail }: Fault,
  more: Headers = {},
): void {
  const [status, sentence] = refusals[refused];
  const says = [sentence, at && `At ${at}:`, detail].filter(Boolean).join(' ');
  const body: Refused = { error: refused, says, ...(at === undefined ? {} : { at }) };
  const wait: Headers = status === 429 || status === 503 ? { 'Retry-After': '2' } : {};
  sendJson(request, response, status, body, { ...wait, ...more });
}
