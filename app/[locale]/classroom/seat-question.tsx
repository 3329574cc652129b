'use client';

import type { FormEvent } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import type { Answer } from '@/lib/exercise/classroom/commands';
import { CLASSROOM_LIMITS } from '@/lib/exercise/classroom/limits';
import type { QuestionPart, RoomPart } from '@/lib/exercise/classroom/view';
import type { Position } from '@/lib/exercise/scenario';
import { AnswerFields } from './answer-fields';
import styles from './classroom.module.css';
import { Shown } from './shown';
import type { InRoom } from './use-room';

/** An answer as it stands on this device and was not sent. */
export type Draft = {
  readonly position?: Position | undefined;
  readonly reasons: readonly string[];
  readonly note: string;
};

type Asked = {
  readonly id: string;
  readonly question: QuestionPart;
  readonly room: RoomPart;
  readonly link: InRoom;
  readonly draft: Draft | undefined;
  readonly keep: (draft: Draft | undefined) => void;
};

/** One question as a participant has it: open to be answered, or closed with what the trainer shows of it. */
export function SeatQuestion(asked: Asked) {
  const { id, question, room, link } = asked;
  const words = useWords();
  const sent = link.view.mine[id] ?? undefined;
  return (
    <section className={styles.question} aria-labelledby={`${id}-prompt`}>
      <h3 id={`${id}-prompt`} lang={room.language} dir="auto">
        {question.prompt}
      </h3>
      {question.phase === 'open' ? (
        <AnswerForm {...asked} sent={sent} />
      ) : (
        <>
          <p>
            {words('classroom.seat.closed')}{' '}
            {sent
              ? words('classroom.seat.yours', {
                  position: words(`exercise.positions.${sent.position}`),
                })
              : words('classroom.seat.unanswered')}
          </p>
          <Shown question={question} room={room} />
        </>
      )}
    </section>
  );
}

function AnswerForm({
  id,
  question,
  room,
  link,
  draft: own,
  keep,
  sent,
}: Asked & { sent: Answer | undefined }) {
  const words = useWords();
  const waits = link.waiting.findLast((c) => c.type === 'answer' && c.question === id);
  const waiting = waits?.type === 'answer' ? (waits.answer ?? undefined) : undefined;
  const known = waiting ?? sent;
  const draft = own ?? draftOf(known);
  const differs = own !== undefined && !sameAnswer(own, known);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draft.position) return;
    const note = draft.note.trim();
    link.say({
      type: 'answer',
      question: id,
      answer: {
        position: draft.position,
        reasons: [...draft.reasons],
        ...(room.freeText && note !== '' ? { note } : {}),
      },
    });
    keep(undefined);
  };
  const state = differs && known ? 'differs' : waiting ? 'waiting' : sent ? 'sent' : undefined;
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <AnswerFields
        id={id}
        question={question}
        value={draft}
        language={room.language}
        change={(value) => keep({ ...draft, ...value })}
      />
      {room.freeText ? (
        <TextField
          id={`${id}-note`}
          label={words('classroom.seat.note')}
          dir="auto"
          maxLength={CLASSROOM_LIMITS.note}
          value={draft.note}
          onChange={({ target }) => keep({ ...draft, note: target.value })}
        />
      ) : null}
      <p role="status" className={styles.label}>
        {state ? words(`classroom.seat.${state}`) : null}
      </p>
      <Buttons>
        <Button type="submit" disabled={!draft.position || (known !== undefined && !differs)}>
          {words(known ? 'classroom.seat.change' : 'classroom.seat.send')}
        </Button>
      </Buttons>
    </form>
  );
}

const draftOf = (answer: Answer | undefined): Draft => ({
  position: answer?.position,
  reasons: answer?.reasons ?? [],
  note: answer?.note ?? '',
});

const sameAnswer = (draft: Draft, answer: Answer | undefined): boolean =>
  answer !== undefined &&
  draft.position === answer.position &&
  draft.note.trim() === (answer.note ?? '') &&
  draft.reasons.toSorted().join() === answer.reasons.toSorted().join();
