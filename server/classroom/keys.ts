import type { IncomingMessage } from 'node:http';
import type { Actor } from '@/lib/exercise/classroom/decide';
import { CLASSROOM_BUDGETS } from '@/lib/exercise/classroom/limits';
import { readKey } from '@/lib/exercise/classroom/tokens';
import type { Fault } from './answers';
import type { HeldRoom } from './rooms';
import { hashOf, sameHash } from './secrets';
import { senderOf } from './sender';
import type { Service } from './service';

export type Admitted = HeldRoom & { readonly id: string; readonly actor: Actor };

/** Who asks, by the key in `Authorization`; or why it opens nothing. */
export async function admit(
  { rooms, budgets, settings }: Service,
  request: IncomingMessage,
): Promise<Admitted | Fault> {
  const [scheme, text = ''] = request.headers.authorization?.split(' ') ?? [];
  const key = scheme === 'Bearer' ? readKey(text) : undefined;
  if (key === undefined) return { refused: 'no-key' };
  const hash = hashOf(key.secret);
  const mayRead = () =>
    budgets.take(
      'strange keys',
      CLASSROOM_BUDGETS.strangeKeys,
      senderOf(request, settings.behindProxy),
    );
  // Taken once for a request, though a new key in a room that is not in memory is looked for twice.
  const paid = !rooms.isHeld(key.room);
  if (paid && !mayRead()) return { refused: 'too-fast' };
  const held = await rooms.find(key.room);
  if (held === undefined) return { refused: 'no-room' };
  const known = actorOf(held, hash);
  if (known === undefined && !paid && !mayRead()) return { refused: 'too-fast' };
  // A seat taken a moment ago at another node may not have been heard of here.
  const actor = known ?? actorOf(await rooms.refresh(key.room), hash);
  return actor === undefined ? { refused: 'no-key' } : { ...held, id: key.room, actor };
}

function actorOf(held: HeldRoom | undefined, hash: string): Actor | undefined {
  if (held === undefined) return undefined;
  if (sameHash(hash, held.kept.trainerHash)) return { role: 'trainer' };
  if (sameHash(hash, held.kept.wallHash)) return { role: 'wall' };
  const seat = held.room.seatByHash.get(hash);
  return seat === undefined ? undefined : { role: 'participant', seat };
}

/** Names a key in the table of rates. */
export const rateName = ({ id, actor }: Admitted): string =>
  `${id} ${actor.role === 'participant' ? actor.seat : actor.role}`;
