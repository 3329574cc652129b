import { positionsOf } from '../scenario';
import { type Answer, type Command, type Focus, mayCommand } from './commands';
import { CLASSROOM_LIMITS } from './limits';
import type { Refusal } from './refusals';
import type { Question, Room } from './room';

/** Who asks. A seat is a participant's, by its number. */
export type Actor =
  | { readonly role: 'trainer' }
  | { readonly role: 'wall' }
  | { readonly role: 'participant'; readonly seat: number };

/**
 * Whether a room takes a command: `undefined`, or why not. Pure; the room is only read. What is done already may
 * be asked again, so that a second tap or a second trainer does no harm.
 */
export function refusalOf(room: Room, actor: Actor, command: Command): Refusal | undefined {
  if (!mayCommand[actor.role].has(command.type)) return 'not-yours';
  const { entries, trainerEntries } = CLASSROOM_LIMITS;
  const most = actor.role === 'trainer' ? entries + trainerEntries : entries;
  if (room.seq >= most) return 'room-full';
  const { scenario } = room.opening;
  switch (command.type) {
    case 'release':
      return release(room, command.round);
    case 'open':
      return room.finished ? 'finished' : onQuestion(room, command.question);
    case 'close':
      return onQuestion(room, command.question, ({ phase }) =>
        phase === 'waiting' ? 'not-open' : undefined,
      );
    case 'hide':
    case 'clear':
      return onQuestion(room, command.question);
    case 'show':
      return onQuestion(room, command.question, ({ phase }) =>
        phase === 'closed' ? undefined : phase === 'open' ? 'still-open' : 'not-open',
      );
    case 'card':
      return command.card === null || scenario.variations.some(({ id }) => id === command.card)
        ? undefined
        : 'no-such-card';
    case 'look':
      return onFocus(room, command.at);
    case 'paper':
      return (
        inGroup(room, command.group) ??
        onQuestion(room, command.question, (question) => onAnswer(room, question, command.answer))
      );
    case 'answer':
      return onQuestion(
        room,
        command.question,
        (question) =>
          onAnswer(room, question, command.answer) ??
          (room.finished ? 'finished' : question.phase === 'open' ? undefined : 'not-open'),
      );
    case 'sit':
      return room.finished ? 'finished' : inGroup(room, command.group);
    case 'doors':
    case 'recount':
    case 'finish':
      return undefined;
  }
}

/** Whether a further device may take a seat, `taken` being those in the room and those about to be. */
export function refusalOfSeat(
  room: Room,
  group: number | null,
  taken: number = room.seats.length,
): Refusal | undefined {
  if (!room.doorsOpen || room.finished) return 'doors-closed';
  if (taken >= CLASSROOM_LIMITS.seats) return 'no-more-seats';
  if (room.seq >= CLASSROOM_LIMITS.entries) return 'room-full';
  return inGroup(room, group);
}

function release(room: Room, id: string): Refusal | undefined {
  const n = room.opening.scenario.rounds.findIndex((round) => round.id === id);
  if (n < 0) return 'no-such-round';
  return n > room.released.length ? 'not-next' : undefined;
}

function onQuestion(
  room: Room,
  id: string,
  more: (question: Question) => Refusal | undefined = () => undefined,
): Refusal | undefined {
  const question = room.questions.get(id);
  if (question === undefined) return 'no-such-question';
  return question.round < room.released.length ? more(question) : 'not-released';
}

function onAnswer(room: Room, { task }: Question, answer: Answer | null): Refusal | undefined {
  if (answer === null) return undefined;
  if (answer.note !== undefined && !room.opening.freeText) return 'no-free-text';
  const known = new Set(task.reasons.map(({ id }) => id));
  const isOffered =
    positionsOf(task).includes(answer.position) &&
    new Set(answer.reasons).size === answer.reasons.length &&
    answer.reasons.every((id) => known.has(id));
  return isOffered ? undefined : 'no-such-answer';
}

const inGroup = ({ opening }: Room, group: number | null): Refusal | undefined =>
  group === null || group < opening.groups.length ? undefined : 'no-such-group';

function onFocus(room: Room, at: Focus): Refusal | undefined {
  if (at === 'join') return undefined;
  if ('question' in at) return onQuestion(room, at.question);
  if ('card' in at) return room.card === at.card ? undefined : 'no-such-card';
  const n = room.opening.scenario.rounds.findIndex(({ id }) => id === at.round);
  if (n < 0) return 'no-such-round';
  return n < room.released.length ? undefined : 'not-released';
}
