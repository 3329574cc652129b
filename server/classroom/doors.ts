import { CLASSROOM_BUDGETS, CLASSROOM_RATES } from '@/lib/exercise/classroom/limits';
import type {
  Doorplate,
  Join,
  Joined,
  Look,
  OpenRoom,
  RoomOpened,
} from '@/lib/exercise/classroom/requests';
import { newToken } from '@/lib/exercise/classroom/tokens';
import { parseScenario } from '@/lib/exercise/parse-scenario';
import type { Scenario } from '@/lib/exercise/scenario';
import type { Fault } from './answers';
import type { Read } from './read-body';
import { hashOf, sameHash } from './secrets';
import type { Service } from './service';
import { type KeptRoom, statements } from './store';

/** Requests that need no key: opening a room, and its door. `from`: the sender's address, for its budgets. */

export async function openRoom(
  service: Service,
  asked: OpenRoom,
  from: string,
): Promise<RoomOpened | Fault> {
  const { database, settings, budgets, now } = service;
  const word = settings.trainerWord;
  if (word !== undefined) {
    if (!budgets.has('wrong words', from)) return { refused: 'too-fast' };
    if (!sameHash(hashOf(asked.word ?? ''), hashOf(word))) {
      budgets.take('wrong words', CLASSROOM_BUDGETS.wrongWords, from);
      return { refused: 'wrong-word' };
    }
  }
  // A repeat of a request that was answered opens no further room: it is not refused for what rooms cost.
  if (!budgets.take('doors', CLASSROOM_BUDGETS.doors, from)) return { refused: 'too-fast' };
  const trainerHash = hashOf(asked.trainer);
  const before = await statements.roomByTrainer(database.ask, trainerHash);
  if (before !== undefined) return opened(before);
  if (!budgets.take('rooms', CLASSROOM_BUDGETS.newRooms, from)) return { refused: 'too-fast' };
  const scenario = readScenario(asked.scenario);
  if ('refused' in scenario) return scenario;
  if ((await statements.countRooms(database.ask)) >= settings.maxRooms) {
    return { refused: 'no-more-rooms' };
  }
  const { groups, freeText } = asked;
  const expires = now() + settings.roomHours * 3_600_000;
  for (;;) {
    const room: KeptRoom = {
      ...{ id: newToken('room'), trainerHash, wallHash: hashOf(asked.wall) },
      opening: { code: newToken('code'), scenario: scenario.value, groups, freeText, expires },
    };
    if (await statements.addRoom(database.ask, room)) return opened(room);
    // The code is in use, or the same request came twice at once and the other was first.
    const other = await statements.roomByTrainer(database.ask, trainerHash);
    if (other !== undefined) return opened(other);
  }
}

const opened = ({ id, opening: { code, expires } }: KeptRoom): RoomOpened => ({
  ...{ room: id, code, expires },
});

function readScenario(data: unknown): Read<Scenario> {
  const read = parseScenario(data);
  if (read.ok) return { value: read.scenario };
  if (read.why === 'too-new') return { refused: 'scenario-too-new' };
  if (read.why === 'too-large') return { refused: 'too-large' };
  const [first] = read.why === 'faulty' ? read.faults : [];
  return {
    refused: 'scenario-faulty',
    ...(first === undefined ? {} : { at: `scenario.${first.at}`, detail: `${first.fault}.` }),
  };
}

export async function look(
  service: Service,
  { code }: Look,
  from: string,
): Promise<Doorplate | Fault> {
  const held = await byCode(service, code, from);
  if ('refused' in held) return held;
  const { scenario, groups, freeText, expires } = held.room.opening;
  const { title, language, level, minutes, contentNote, origin } = scenario;
  return {
    ...{ title, language, level, minutes, contentNote, origin, groups, freeText, expires },
    doorsOpen: held.room.doorsOpen && !held.room.finished,
  };
}

export async function join(service: Service, asked: Join, from: string): Promise<Joined | Fault> {
  const held = await byCode(service, asked.code, from);
  if ('refused' in held) return held;
  const { id, opening } = held.kept;
  if (!service.rates.take(id, CLASSROOM_RATES.room)) return { refused: 'too-fast' };
  const hash = hashOf(asked.secret);
  const committed = await service.committer.propose({
    ...{ room: id, id: '', body: { type: 'seated', hash, group: asked.group } },
  });
  return 'refused' in committed ? committed : { room: id, expires: opening.expires };
}

/** Once an address has tried too many wrong codes, its right ones wait as well: else it could go on trying. */
async function byCode({ database, rooms, budgets }: Service, code: string, from: string) {
  const { doors, wrongCodes } = CLASSROOM_BUDGETS;
  if (!budgets.has('wrong codes', from) || !budgets.take('doors', doors, from)) {
    return { refused: 'too-fast' as const };
  }
  const id = await statements.idByCode(database.ask, code);
  const held = id === undefined ? undefined : await rooms.find(id);
  if (held !== undefined) return held;
  budgets.take('wrong codes', wrongCodes, from);
  return { refused: 'no-such-code' as const };
}
