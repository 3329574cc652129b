import type { Scenario, Task } from '../scenario';
import type { Answer, Command, Focus, Showable } from './commands';

/** What is fixed when a room is opened. */
export type Opening = {
  readonly code: string;
  readonly scenario: Scenario;
  readonly groups: readonly string[];
  readonly freeText: boolean;
  readonly expires: number;
};

/** A device took a seat. The server logs the hash of its secret; nothing else is known of it. */
export type Seated = {
  readonly type: 'seated';
  readonly hash: string;
  readonly group: number | null;
};

/** A line of a room's log. `by`: 0 is the trainer, others are seats by number. There is no time in it. */
export type Entry = {
  readonly seq: number;
  readonly by: number;
  readonly id: string;
  readonly body: Command | Seated;
};

export const TRAINER = 0;

export type Phase = 'waiting' | 'open' | 'closed';

/** An answer as it stands. `null`: taken back. `changed` is the line of the log that last touched it. */
type Given = {
  answer: Answer | null;
  group: number | null;
  changed: number;
};

export type Question = {
  readonly task: Task;
  readonly round: number;
  phase: Phase;
  readonly shown: Set<Showable>;
  /** When anything but its answers last changed. */
  changed: number;
  answersChanged: number;
  /** By seat (`s12`) or by sheet of paper (`p3`). */
  readonly answers: Map<string, Given>;
};

/** A note in free text, under the line of the log that brought it; `null` once it is taken back or replaced. */
type Note = {
  readonly question: string;
  readonly group: number | null;
  text: string | null;
  changed: number;
};

/** A room as its log says it is. Only `fold` changes it. */
export type Room = {
  readonly opening: Opening;
  readonly questions: ReadonlyMap<string, Question>;
  /** `counts`: the trainer has not left it out of the count, or it has said something since. */
  readonly seats: { hash: string; group: number | null; counts: boolean; changed: number }[];
  readonly seatByHash: Map<string, number>;
  /** `by:id` of each accepted command, and its line: what is sent twice counts once. */
  readonly accepted: Map<string, number>;
  readonly notes: Map<number, Note>;
  seq: number;
  released: readonly number[];
  focus: Focus;
  card: string | null;
  doorsOpen: boolean;
  finished: boolean;
  changed: number;
  seatsChanged: number;
};

/** Under which a seat answers in `Question.answers`. */
export const seatKey = (seat: number): string => `s${seat}`;
/** Under which a sheet of paper does. */
export const sheetKey = (sheet: number): string => `p${sheet}`;
/** The number of the sheet that a key names; `undefined` for a seat's. */
export const sheetOf = (key: string): number | undefined =>
  key.startsWith('p') ? Number(key.slice(1)) : undefined;

/** A room before the first line of its log. */
export function newRoom(opening: Opening): Room {
  const questions = opening.scenario.rounds.flatMap(({ tasks }, round) =>
    tasks.map((task): [string, Question] => [
      task.id,
      {
        ...{ task, round, phase: 'waiting', shown: new Set(), answers: new Map() },
        ...{ changed: 0, answersChanged: 0 },
      },
    ]),
  );
  return {
    opening,
    questions: new Map(questions),
    ...{ seats: [], seatByHash: new Map(), accepted: new Map(), notes: new Map() },
    ...{ seq: 0, released: [], focus: 'join', card: null, doorsOpen: true, finished: false },
    ...{ changed: 0, seatsChanged: 0 },
  };
}

/**
 * Puts lines of the log onto a room, in place: a log has tens of thousands. Lines that are in it already are
 * passed over. Total: whatever `decide` accepted can be folded, also where two trainers said different things
 * in the same moment; what a line can no longer do, it does not do.
 */
export function fold(room: Room, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.seq <= room.seq) continue;
    room.seq = entry.seq;
    room.accepted.set(`${entry.by}:${entry.id}`, entry.seq);
    foldOne(room, entry);
  }
}

function foldOne(room: Room, { seq, by, body }: Entry): void {
  switch (body.type) {
    case 'seated':
      room.seatByHash.set(body.hash, room.seats.length + 1);
      room.seats.push({ hash: body.hash, group: body.group, counts: true, changed: seq });
      room.seatsChanged = seq;
      break;
    case 'sit':
      sit(room, by, body.group, seq);
      break;
    case 'answer': {
      const group = room.seats[by - 1]?.group ?? null;
      countIn(room, by, seq);
      give(room, body.question, seatKey(by), { answer: body.answer, group, changed: seq });
      break;
    }
    case 'paper': {
      const { question, sheet, answer, group } = body;
      give(room, question, sheetKey(sheet), { answer, group, changed: seq });
      break;
    }
    case 'clear':
      for (const key of room.questions.get(body.question)?.answers.keys() ?? []) {
        give(room, body.question, key, { answer: null, group: null, changed: seq });
      }
      break;
    case 'recount':
      recount(room, seq);
      break;
    case 'open':
    case 'close':
    case 'show':
    case 'hide':
      turn(room, body, seq);
      break;
    default:
      steer(room, body, seq);
      room.changed = seq;
  }
}

type Turn = Extract<Command, { type: 'open' | 'close' | 'show' | 'hide' }>;
type Steer = Extract<Command, { type: 'release' | 'card' | 'look' | 'doors' | 'finish' }>;

function turn(room: Room, command: Turn, seq: number): void {
  const question = room.questions.get(command.question);
  if (question === undefined) return;
  question.changed = seq;
  if (command.type === 'open') {
    if (room.finished) return;
    question.phase = 'open';
    question.shown.clear();
  }
  if (command.type === 'close' && question.phase === 'open') question.phase = 'closed';
  if (command.type === 'hide') question.shown.delete(command.what);
  if (command.type === 'show' && question.phase === 'closed') question.shown.add(command.what);
  if (command.type === 'open' || command.type === 'show') {
    room.focus = { question: command.question };
    room.changed = seq;
  }
}

function steer(room: Room, command: Steer, seq: number): void {
  switch (command.type) {
    case 'release':
      if (room.opening.scenario.rounds[room.released.length]?.id !== command.round) return;
      room.released = [...room.released, seq];
      room.focus = { round: command.round };
      return;
    case 'card':
      room.card = command.card;
      if (command.card !== null) room.focus = { card: command.card };
      return;
    case 'look':
      room.focus = command.at;
      return;
    case 'doors':
      room.doorsOpen = command.open;
      return;
    case 'finish':
      room.finished = true;
      for (const question of room.questions.values()) {
        if (question.phase !== 'open') continue;
        question.phase = 'closed';
        question.changed = seq;
      }
  }
}

function give(room: Room, questionId: string, key: string, given: Given): void {
  const question = room.questions.get(questionId);
  if (question === undefined) return;
  const { answer, group, changed } = given;
  const note = room.notes.get(question.answers.get(key)?.changed ?? -1);
  if (note !== undefined) {
    note.text = null;
    note.changed = changed;
  }
  question.answers.set(key, given);
  question.answersChanged = changed;
  if (answer?.note !== undefined) {
    room.notes.set(changed, { question: questionId, group, text: answer.note, changed });
  }
}

/** Answers move with the device to its new group. */
function sit(room: Room, by: number, group: number | null, seq: number): void {
  const seat = room.seats[by - 1];
  if (seat === undefined) return;
  seat.group = group;
  seat.counts = true;
  seat.changed = seq;
  room.seatsChanged = seq;
  for (const question of room.questions.values()) {
    const given = question.answers.get(seatKey(by));
    if (given === undefined) continue;
    given.group = group;
    question.answersChanged = seq;
  }
}

function recount(room: Room, seq: number): void {
  for (const [n, seat] of room.seats.entries()) {
    const key = seatKey(n + 1);
    const hasSpoken = [...room.questions.values()].some(({ answers }) => answers.has(key));
    if (!hasSpoken) seat.counts = false;
  }
  room.seatsChanged = seq;
}

function countIn(room: Room, by: number, seq: number): void {
  const seat = room.seats[by - 1];
  if (seat === undefined || seat.counts) return;
  seat.counts = true;
  room.seatsChanged = seq;
}
