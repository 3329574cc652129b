import type { Server } from 'node:http';
import { closeAll, fail, listenAt, onceToldToEnd } from '../main';
import { staticHandler } from '../static';
import type { Database } from './database';
import { openDatabase } from './databases';
import { errorDetails, journal } from './journal';
import { migrate } from './migrations';
import { whyNotOpened } from './not-opened';
import { classroomRoutes } from './routes';
import { createService } from './service';
import { readSettings } from './settings';

/** How long a request may take to arrive, and the same for its headers: nobody holds a line by sending slowly. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 20_000;
/** Beside streams: requests that come and go. */
const MORE_CONNECTIONS = 1_000;

/** The classroom with the site beside it, until it is told to end. */
export async function serveClassroom(folder: string): Promise<void> {
  const read = readSettings(process.env);
  if ('sentence' in read) {
    fail(read.sentence);
    return;
  }
  const { settings } = read;
  let database: Database | undefined;
  try {
    database = openDatabase(settings.databaseUrl);
    await migrate(database);
  } catch (error) {
    await database?.close().catch(() => {});
    journal('database-not-opened', errorDetails(error));
    fail(whyNotOpened(error, settings.databaseUrl));
    return;
  }
  const service = createService({ database, settings, journal });
  const site = staticHandler(folder);
  const routes = classroomRoutes(service);
  const servers = await listenAt(
    (request, response) => {
      const handle = routes(request.url ?? '/');
      if (handle) void handle(request, response);
      else site(request, response);
    },
    'npm run classroom',
    {},
    (server) => limit(server, settings.maxStreams + MORE_CONNECTIONS),
  );
  if (servers === undefined) {
    await service.stop();
    return;
  }
  if (!isThisMachine(process.env.HOST)) console.log(OPEN_TO_OTHERS);
  service.sweep().catch(() => {});
  onceToldToEnd(() => {
    journal('stopping');
    for (const server of servers) server.close();
    service
      .stop()
      .catch((error: unknown) => journal('fault', errorDetails(error)))
      .finally(() => closeAll(servers));
  });
}

function limit(server: Server, connections: number): void {
  server.maxConnections = connections;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
}

const isThisMachine = (host: string | undefined): boolean =>
  [undefined, '', 'localhost', '127.0.0.1', '::1'].includes(host);

const OPEN_TO_OTHERS = `Others can reach it. Over plain http browsers offer no encryption to pages: the classroom works there, and the
vault does not. Enter no real case anywhere on it.`;
