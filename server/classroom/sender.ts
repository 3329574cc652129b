import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const LOOPBACK = /^(?:127\.|::1$)/;
const MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * The address that a request comes from, for budgets in memory alone: it is neither written down nor kept with a
 * room. Behind a proxy it is what the proxy put last into `X-Forwarded-For`; a proxy on this machine is believed,
 * another one where the operator says that there is one, and what anybody else puts there counts for nothing.
 */
export function senderOf(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  behindProxy: boolean,
): string {
  const peer = (socket.remoteAddress ?? '').replace(MAPPED, '');
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
    .replace(MAPPED, '');
  const isBelieved = behindProxy || LOOPBACK.test(peer);
  const address = isBelieved && isIP(forwarded ?? '') ? (forwarded ?? '') : peer;
  return isIP(address) === 6 ? networkOf(address) : address;
}

/** Whoever has one address of IPv6 has the 2⁶⁴ beside it. */
function networkOf(address: string): string {
  const [before = '', after] = address.toLowerCase().split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [start, end] = [groups(before), groups(after ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return [...start, ...zeros, ...end]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
