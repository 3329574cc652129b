import { type Spread, spread } from '../compare';
import { type Position, positionsOf, type Scenario, type Task } from '../scenario';
import type { Answer, Focus, Role } from './commands';
import type { Actor } from './decide';
import { type Phase, type Question, type Room, seatKey, sheetOf } from './room';

/** What everybody in a room may know of it. */
export type RoomPart = {
  readonly role: Role;
  readonly code: string;
  readonly title: string;
  readonly language: string;
  readonly contentNote: string;
  readonly origin: Scenario['origin'];
  readonly groups: readonly string[];
  readonly freeText: boolean;
  readonly expires: number;
  readonly doorsOpen: boolean;
  readonly finished: boolean;
  readonly focus: Focus;
  readonly card: Pick<Scenario['variations'][number], 'id' | 'title' | 'change' | 'discuss'> | null;
  /** Once the session is finished. */
  readonly debrief: Pick<Scenario, 'objectives' | 'commonErrors'> | null;
};

/** A released round. Later ones are not in the view at all. `n` is its place, counted from 0. */
export type RoundPart = {
  readonly n: number;
  readonly title: string;
  readonly reveals: readonly string[];
};

/** A question that has been opened at least once. What the room is not shown is `null`. */
export type QuestionPart = {
  readonly round: string;
  readonly phase: Phase;
  readonly asks: Task['asks'];
  readonly prompt: string;
  readonly positions: readonly Position[];
  readonly reasons: readonly { readonly id: string; readonly text: string }[];
  readonly spread: Spread | null;
  readonly byGroup: ByGroup | null;
  readonly model: (Task['model'] & { readonly comments: Readonly<Record<string, string>> }) | null;
};

/** One spread for each group word, in their order. Who sits alone is in none. */
export type ByGroup = readonly Spread[];

/** For the trainer alone: counts as they come, never who. `paper`: how many of them were on paper, `lastSheet` the highest number. */
export type TallyPart = {
  readonly spread: Spread;
  readonly byGroup: ByGroup;
  readonly paper: number;
  readonly lastSheet: number;
};

export type NotePart = {
  readonly question: string;
  readonly group: number | null;
  readonly text: string;
};

/** What one role may see of a room, in parts that arrive whole. Parts of other roles are not there. */
export type RoomView = {
  readonly room?: RoomPart;
  readonly rounds: Readonly<Record<string, RoundPart>>;
  readonly questions: Readonly<Record<string, QuestionPart>>;
  /** Participants: the own seat and the own answers (`null`: taken back, or cleared by the trainer). */
  readonly me?: { readonly group: number | null };
  readonly mine: Readonly<Record<string, Answer | null>>;
  /** Trainer and wall: devices that joined and count, in all and for each group word. */
  readonly devices?: { readonly all: number; readonly byGroup: readonly number[] };
  /** Trainer and wall: how many have answered. */
  readonly answered: Readonly<Record<string, number>>;
  /** Trainer: the whole scenario, the counts, notes in free text by an opaque key. */
  readonly scenario?: Scenario;
  readonly tallies: Readonly<Record<string, TallyPart>>;
  readonly notes: Readonly<Record<string, NotePart | null>>;
};

/** Parts of a view that are new. `seq` is the last line of the log that is in it. */
export type Change = { readonly seq: number; readonly parts: Partial<RoomView> };

/** Of a screen that has been sent nothing yet. */
export const emptyView: RoomView = {
  ...{ rounds: {}, questions: {}, mine: {}, answered: {}, tallies: {}, notes: {} },
};

/** Puts a change over a view. The same change twice is the same as once. */
export function mergeView(view: RoomView, { parts }: Change): RoomView {
  return {
    ...view,
    ...parts,
    rounds: { ...view.rounds, ...parts.rounds },
    questions: { ...view.questions, ...parts.questions },
    mine: { ...view.mine, ...parts.mine },
    answered: { ...view.answered, ...parts.answered },
    tallies: { ...view.tallies, ...parts.tallies },
    notes: { ...view.notes, ...parts.notes },
  };
}

/** Before the first line of the log: what a stream is sent that has seen nothing. */
export const NOTHING_SEEN = -1;

/**
 * Decides what somebody may see of a room, and of that sends what changed after line `since` of its log. This is the only
 * way out of a room: later rounds, questions not opened, model answers not shown and what others answered are
 * in no part that a participant or the wall can get. Pure.
 *
 * For any lines a < b the views since a and since b, merged, are the view of the whole.
 */
export function roomView(room: Room, actor: Actor, since: number = NOTHING_SEEN): Change {
  return {
    seq: room.seq,
    parts: { ...sharedParts(room, actor.role, since), ...ownParts(room, actor, since) },
  };
}

/** The part of `roomView` that is the same for everybody in a role: made once for a whole room. */
export function sharedParts(room: Room, role: Role, since: number): Partial<RoomView> {
  const isNew = (changed: number) => changed > since;
  const { scenario } = room.opening;
  const questions = [...room.questions.values()];
  const asked = questions.filter(({ phase }) => phase !== 'waiting');
  const answered = questions.filter((q) => q.answers.size > 0 && isNew(q.answersChanged));
  const forTrainer = role === 'trainer';
  const forHost = forTrainer || role === 'wall';
  return withoutEmpty({
    ...(isNew(room.changed) ? { room: roomPart(room, role) } : {}),
    rounds: byId(
      scenario.rounds.flatMap(({ id, title, reveals }, n) =>
        isNew(room.released[n] ?? NOTHING_SEEN) ? [[id, { n, title, reveals }]] : [],
      ),
    ),
    questions: byId(
      asked
        .filter((q) => isNew(q.changed) || (q.shown.size > 0 && isNew(q.answersChanged)))
        .map((q) => [q.task.id, questionPart(room, q)]),
    ),
    ...(forHost && isNew(room.seatsChanged) ? { devices: devices(room) } : {}),
    answered: forHost ? byId(answered.map((q) => [q.task.id, responses(q).length])) : {},
    ...(forTrainer && since === NOTHING_SEEN ? { scenario } : {}),
    tallies: forTrainer ? byId(answered.map((q) => [q.task.id, tally(room, q)])) : {},
    notes: forTrainer ? notes(room, since) : {},
  });
}

/** The part of `roomView` that is one seat's own. */
export function ownParts(room: Room, actor: Actor, since: number): Partial<RoomView> {
  if (actor.role !== 'participant') return {};
  const seat = room.seats[actor.seat - 1];
  const mine = [...room.questions.values()].flatMap((q): [string, Answer | null][] => {
    const given = q.answers.get(seatKey(actor.seat));
    return given !== undefined && given.changed > since ? [[q.task.id, given.answer]] : [];
  });
  return withoutEmpty({
    ...(seat !== undefined && seat.changed > since ? { me: { group: seat.group } } : {}),
    mine: byId(mine),
  });
}

function roomPart(room: Room, role: Role): RoomPart {
  const { scenario, code, groups, freeText, expires } = room.opening;
  const { title, language, contentNote, origin, objectives, commonErrors } = scenario;
  const card = scenario.variations.find(({ id }) => id === room.card);
  return {
    ...{ role, code, title, language, contentNote, origin, groups, freeText, expires },
    ...{ doorsOpen: room.doorsOpen, finished: room.finished, focus: room.focus },
    card: card
      ? { id: card.id, title: card.title, change: card.change, discuss: card.discuss }
      : null,
    debrief: room.finished ? { objectives, commonErrors } : null,
  };
}

function questionPart(room: Room, question: Question): QuestionPart {
  const { task, round, phase } = question;
  const isShown = (what: 'spread' | 'groups' | 'model') =>
    phase === 'closed' && question.shown.has(what);
  return {
    round: room.opening.scenario.rounds[round]?.id ?? '',
    phase,
    asks: task.asks,
    prompt: task.prompt,
    positions: positionsOf(task),
    reasons: task.reasons.map(({ id, text }) => ({ id, text })),
    spread: isShown('spread') ? spreadOf(question) : null,
    byGroup: isShown('groups') ? byGroup(room, question) : null,
    model: isShown('model')
      ? { ...task.model, comments: byId(task.reasons.map(({ id, comment }) => [id, comment])) }
      : null,
  };
}

type Counted = Answer & { readonly group: number | null };

const responses = ({ answers }: Question): readonly Counted[] =>
  [...answers.values()].flatMap(({ answer, group }) =>
    answer === null ? [] : [{ ...answer, group }],
  );

const spreadOf = (question: Question, given: readonly Counted[] = responses(question)): Spread =>
  spread(question.task, positionsOf(question.task), given);

function byGroup({ opening }: Room, question: Question): ByGroup {
  const given = responses(question);
  return opening.groups.map((_, n) =>
    spreadOf(
      question,
      given.filter(({ group }) => group === n),
    ),
  );
}

function tally(room: Room, question: Question): TallyPart {
  const sheets = [...question.answers].flatMap(([key, { answer }]) =>
    answer === null ? [] : (sheetOf(key) ?? []),
  );
  return {
    ...{ spread: spreadOf(question), byGroup: byGroup(room, question) },
    ...{ paper: sheets.length, lastSheet: Math.max(0, ...sheets) },
  };
}

function devices({ seats, opening }: Room): NonNullable<RoomView['devices']> {
  const counted = seats.filter(({ counts }) => counts);
  const sitting = (n: number) => counted.filter(({ group }) => group === n).length;
  return { all: counted.length, byGroup: opening.groups.map((_, n) => sitting(n)) };
}

function notes(room: Room, since: number): RoomView['notes'] {
  const changed = [...room.notes].filter(([, note]) => note.changed > since);
  return byId(
    changed.map(([line, { question, group, text }]) => [
      String(line),
      text === null ? null : { question, group, text },
    ]),
  );
}

const byId = <Value>(
  pairs: readonly (readonly [string, Value])[],
): Readonly<Record<string, Value>> => Object.fromEntries(pairs);

/** Parts without anything in them are not sent. */
function withoutEmpty(parts: Partial<RoomView>): Partial<RoomView> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0),
  );
}
