import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { senderOf } from '@/server/classroom/sender';

const request = (peer: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: peer },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

test.each<[string, string, string | undefined, boolean, string]>([
  ['a device of the network', '192.168.4.7', undefined, false, '192.168.4.7'],
  ['as a socket for both kinds writes it', '::ffff:192.168.4.7', undefined, false, '192.168.4.7'],
  ['who says that they are somebody else', '192.168.4.7', '203.0.113.1', false, '192.168.4.7'],
  ['through a proxy on this machine', '127.0.0.1', '203.0.113.1', false, '203.0.113.1'],
  ['the same, with what the client put before', '::1', 'x, 203.0.113.1', false, '203.0.113.1'],
  ['a proxy that says nothing of use', '127.0.0.1', 'unknown', false, '127.0.0.1'],
  ['a proxy on another machine, known', '172.17.0.1', '203.0.113.1', true, '203.0.113.1'],
  ['one network of IPv6', '2001:db8:0:1::7', undefined, false, '2001:db8:0:1'],
  ['the same, written out', '2001:0db8:0000:0001:aaaa:0:0:7', undefined, false, '2001:db8:0:1'],
  ['another one', '2001:db8::1:0:0:7', undefined, false, '2001:db8:0:0'],
  ['a line that is gone already', '', undefined, false, ''],
])('%s', (_what, peer, forwarded, behindProxy, address) => {
  expect(senderOf(request(peer, forwarded), behindProxy)).toBe(address);
});
