import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import { commandRequestSchema } from '@/lib/exercise/classroom/commands';
import { CLASSROOM_LIMITS, CLASSROOM_RATES } from '@/lib/exercise/classroom/limits';
import { joinSchema, lookSchema, openRoomSchema } from '@/lib/exercise/classroom/requests';
import { NOTHING_SEEN } from '@/lib/exercise/classroom/view';
import type { Headers } from '../policy';
import { apiHeaders, type Fault, sendJson, sendRefusal } from './answers';
import { join, look, openRoom } from './doors';
import { DatabaseAway } from './guard';
import { errorDetails } from './journal';
import { type Admitted, admit, rateName } from './keys';
import { readBody } from './read-body';
import { senderOf } from './sender';
import type { Service } from './service';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Route = { readonly method: 'GET' | 'POST'; readonly handle: Handler };

/** What is asked over HTTP, by address. Every answer carries the one policy. */
export function classroomRoutes(service: Service): (address: string) => Handler | undefined {
  const { commandBytes, roomBytes } = CLASSROOM_LIMITS;

  /** POST of a JSON body, answered with JSON. */
  const post = <Body>(
    schema: z.ZodType<Body>,
    most: number,
    status: number,
    answer: (body: Body, from: string) => Promise<object>,
  ): Route => ({
    method: 'POST',
    handle: async (request, response) => {
      const from = senderOf(request, service.settings.behindProxy);
      const read = await readBody(request, schema, most);
      reply(request, response, status, 'refused' in read ? read : await answer(read.value, from));
    },
  });

  /** The same with a key, within its rates, which count before the body is read. */
  const keyed = <Body>(
    schema: z.ZodType<Body>,
    answer: (who: Admitted, body: Body) => Promise<object>,
  ): Route => ({
    method: 'POST',
    handle: async (request, response) => {
      const who = await admitted(service, request);
      if ('refused' in who) reply(request, response, 200, who);
      else
        await post(schema, commandBytes, 200, (body) => answer(who, body)).handle(
          request,
          response,
        );
    },
  });

  const routes: Readonly<Record<string, Route>> = {
    [classroomApi.rooms]: fewAtOnce(
      service,
      post(openRoomSchema, roomBytes, 201, (body, from) => openRoom(service, body, from)),
    ),
    [classroomApi.look]: post(lookSchema, commandBytes, 200, (body, from) =>
      look(service, body, from),
    ),
    [classroomApi.join]: post(joinSchema, commandBytes, 200, (body, from) =>
      join(service, body, from),
    ),
    [classroomApi.commands]: keyed(commandRequestSchema, ({ id: room, actor }, { id, command }) =>
      service.committer.propose({ room, actor, id, body: command }),
    ),
    [classroomApi.delete]: keyed(z.strictObject({}), async ({ id, actor }) => {
      if (actor.role !== 'trainer') return { refused: 'not-yours' } satisfies Fault;
      await service.deleteRooms([id]);
      return {};
    }),
    [classroomApi.events]: {
      method: 'GET',
      handle: (request, response) => follow(service, request, response),
    },
    '/health': {
      method: 'GET',
      handle: async (request, response) => sendJson(request, response, 200, { alive: true }),
    },
    '/ready': {
      method: 'GET',
      handle: async (request, response) => {
        const why = await service.notReady();
        const body = why === undefined ? { ready: true } : { ready: false, why };
        sendJson(request, response, why === undefined ? 200 : 503, body);
      },
    },
  };

  return (address) => {
    const path = address.split('?', 1)[0] ?? '';
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route === undefined && !path.startsWith('/api/')) return undefined;
    return (request, response) => watched(service, path, route, request, response);
  };
}

/** Answers in any case, says nothing of what went wrong inside, and writes a line that holds no answer. */
async function watched(
  service: Service,
  path: string,
  route: Route | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const refuse = (fault: Fault, more = {}) => sendRefusal(request, response, fault, more);
  try {
    if (route === undefined) refuse({ refused: 'no-such-address' });
    else if (request.method !== route.method)
      refuse({ refused: 'wrong-method' }, { Allow: route.method });
    else await route.handle(request, response);
  } catch (error) {
    if (!(error instanceof DatabaseAway)) service.journal('fault', errorDetails(error));
    if (response.headersSent) response.destroy();
    else refuse({ refused: error instanceof DatabaseAway ? 'database-away' : 'our-fault' });
  }
  const ms = Math.round(performance.now() - started);
  const known = route === undefined ? 'none' : path;
  service.journal('request', { path: known, status: response.statusCode, ms });
}

/** Refuses what comes while so many are being read, from the same address or in all. */
function fewAtOnce({ settings }: Service, { method, handle }: Route): Route {
  const { address, all } = CLASSROOM_LIMITS.roomsAtOnce;
  const senders: string[] = [];
  return {
    method,
    handle: async (request, response) => {
      const from = senderOf(request, settings.behindProxy);
      const same = senders.filter((sender) => sender === from).length;
      if (same >= address || senders.length >= all) {
        reply(request, response, 200, { refused: 'too-fast' } satisfies Fault);
        return;
      }
      senders.push(from);
      try {
        await handle(request, response);
      } finally {
        senders.splice(senders.indexOf(from), 1);
      }
    },
  };
}

function reply(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  answer: object | Fault,
): void {
  if (!('refused' in answer)) sendJson(request, response, status, answer);
  else {
    // What is left of a body that was too long is not waited for.
    const more: Headers = request.complete ? {} : { Connection: 'close' };
    sendRefusal(request, response, answer, more);
  }
}

async function admitted(service: Service, request: IncomingMessage): Promise<Admitted | Fault> {
  const who = await admit(service, request);
  if ('refused' in who) return who;
  const { secret, trainer, room } = CLASSROOM_RATES;
  const { take } = service.rates;
  const isInTime =
    who.actor.role === 'trainer'
      ? take(rateName(who), trainer)
      : take(rateName(who), secret) && take(who.id, room);
  return isInTime ? who : { refused: 'too-fast' };
}

/** The stream of a room, from where the client was. */
async function follow(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const who = await admitted(service, request);
  if ('refused' in who) {
    reply(request, response, 200, who);
    return;
  }
  const { id, room, actor } = who;
  if (!service.streams.hasPlace(id, actor)) {
    reply(request, response, 200, { refused: 'too-many-streams' } satisfies Fault);
    return;
  }
  const last = request.headers['last-event-id'];
  const seen = typeof last === 'string' && /^\d{1,9}$/.test(last) ? Number(last) : NOTHING_SEEN;
  // Another node may have sent what this one has not yet heard of; after a restored backup, nobody has it.
  if (seen > room.seq) await service.rooms.refresh(id);
  if (response.destroyed) return;
  response.writeHead(200, {
    ...apiHeaders(request),
    'Content-Type': 'text/event-stream; charset=utf-8',
    // nginx would otherwise gather the stream before it sends any of it.
    'X-Accel-Buffering': 'no',
  });
  service.streams.add(id, room, actor, seen > room.seq ? NOTHING_SEEN : seen, response);
}
