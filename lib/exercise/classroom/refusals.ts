/**
 * Why a request is refused: the code for programs and screens, the status for HTTP, and the sentence that
 * the server sends with it. None of them says anything about another room or person.
 */
export const refusals = {
  'not-json': [415, 'Send JSON, with the content type application/json.'],
  'not-read': [400, 'The request could not be read.'],
  'wrong-shape': [422, 'Something in the request is not as it should be.'],
  'too-large': [413, 'That is more than a room takes in one piece.'],
  'no-such-address': [404, 'There is nothing at this address.'],
  'wrong-method': [405, 'This address is not asked in that way.'],
  'scenario-faulty': [422, 'The scenario could not be read.'],
  'scenario-too-new': [
    422,
    'The scenario was written by a newer version of Indicia. Update the server.',
  ],
  'wrong-word': [403, "This server opens rooms only for those who have the trainers' word."],
  'no-more-rooms': [503, 'This server holds as many rooms as it may. Try again later.'],
  'no-such-code': [
    404,
    'No room has this code. It may have been typed wrongly, or the room has ended.',
  ],
  'no-room': [404, 'This room is not there any more, or never was.'],
  'no-key': [401, 'This link does not open the room.'],
  'not-yours': [403, 'This link does not allow that.'],
  'doors-closed': [403, 'The trainer has closed the room to further devices.'],
  'no-more-seats': [403, 'The room is full.'],
  'room-full': [403, 'The room has taken as much as it can.'],
  'no-such-round': [422, 'The scenario has no such round.'],
  'not-next': [409, 'Rounds are released in their order.'],
  'no-such-question': [422, 'The scenario has no such question.'],
  'not-released': [409, 'The round of this question has not been released.'],
  'not-open': [409, 'This question is not open.'],
  'still-open': [409, 'Close the question first: nobody should answer with the others in view.'],
  'no-such-card': [422, 'The scenario has no such variation card.'],
  'no-such-group': [422, 'The room has no such group.'],
  'no-such-answer': [422, 'This question does not offer that answer.'],
  'no-free-text': [422, 'Free text is off in this room.'],
  finished: [409, 'The session is finished.'],
  'too-fast': [429, 'Too many requests. Wait a moment.'],
  'too-many-streams': [429, 'This link is open in too many places at once.'],
  'database-away': [
    503,
    'The server cannot reach its database just now. Send it again: it counts once.',
  ],
  'our-fault': [500, 'Something went wrong on the server. Send it again: it counts once.'],
} as const satisfies Readonly<Record<string, readonly [status: number, sentence: string]>>;

export type Refusal = keyof typeof refusals;

/**
 * The body of every answer that is not a success. `at` names the place in the request, where there is one. `says` is
 * for people who read the answer itself: screens have words of their own for the code, in their language.
 */
export type Refused = { readonly error: Refusal; readonly says: string; readonly at?: string };

/** What a screen is told of it. `unknown`: a server of another version has a reason that this page does not know. */
export type ToldWhy = { readonly error: Refusal | 'unknown'; readonly at?: string };
