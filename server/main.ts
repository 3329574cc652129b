import type { Server } from 'node:http';
import { httpServer, type RequestHandler, staticHandler } from './static';

const everyLoopback = ['127.0.0.1', '::1'] as const;

type Where = { readonly port?: string; readonly host?: string };

/** Serves a built site. */
export async function serve({ folder, ...where }: { folder: string } & Where): Promise<void> {
  const servers = await listenAt(staticHandler(folder), 'npm start', where);
  if (servers !== undefined) onceToldToEnd(() => closeAll(servers));
}

/**
 * Opens a handler to requests and prints the address. By default only this machine can reach it; `HOST` opens
 * it to others (a container, a proxy, a hotspot). What cannot be opened ends in a sentence that says why.
 */
export async function listenAt(
  handler: RequestHandler,
  command: string,
  where: Where = {},
  prepare: (server: Server) => void = () => {},
): Promise<readonly Server[] | undefined> {
  const wanted = where.port ?? process.env.PORT ?? '3000';
  const host = where.host ?? process.env.HOST;
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || wanted.trim() === '') {
    fail(`PORT is "${wanted}", which is not a port: give a whole number from 0 to 65535.`);
    return undefined;
  }
  const servers: Server[] = [];
  try {
    let chosen = port;
    for (const address of host === undefined || host === '' ? everyLoopback : [host]) {
      const server = httpServer(handler);
      prepare(server);
      const bound = await listen(server, chosen, address);
      if (bound === undefined) continue;
      servers.push(server);
      chosen = bound;
    }
    console.log(`\nIndicia is at http://${host || 'localhost'}:${chosen}  (Ctrl+C stops it)`);
    return servers;
  } catch (error) {
    for (const server of servers) server.close();
    fail(sentenceFor(error, wanted, command));
    return undefined;
  }
}

export function closeAll(servers: readonly Server[]): void {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

/** Once, at the first signal to end. */
export function onceToldToEnd(end: () => void): void {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      if (!isEnding) end();
      isEnding = true;
    });
  }
}

/** Resolves with the port, or with `undefined` where this machine has no such address (no IPv6). */
function listen(server: Server, port: number, address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isAbsent = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
      if (isAbsent && address === '::1') resolve(undefined);
      else reject(error);
    });
    server.listen(port, address, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

function sentenceFor(error: unknown, port: string, start: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Choose another one: PORT=${Number(port) + 1} ${start}`;
  }
  if (code === 'EACCES') return `This user may not open port ${port}. Choose one above 1023.`;
  return message;
}

export function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
