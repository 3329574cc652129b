'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { FileField } from '@/app/components/file-field';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { useGo } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import { classroomApi, writePlace } from '@/lib/exercise/classroom/addresses';
import { CLASSROOM_LIMITS } from '@/lib/exercise/classroom/limits';
import type { OpenRoom as Opening, RoomOpened } from '@/lib/exercise/classroom/requests';
import type { Scenario } from '@/lib/exercise/scenario';
import { faultInWords } from '../exercise/place-in-words';
import { readScenarioFile } from '../exercise/read-scenario-file';
import { LongField } from '../exercise/write/long-field';
import { ask, type Fault } from './ask';
import styles from './classroom.module.css';
import { FaultNotice } from './fault-notice';
import { Localhost } from './localhost';
import { type RoomSecrets, secretsFor } from './room-secrets';

type Offered = readonly Pick<Scenario, 'id' | 'title'>[];

/** A trainer chooses a scenario, group words and whether notes may be sent, and gets the keys of a room. */
export function OpenRoom() {
  const words = useWords();
  const path = usePath();
  const { replace } = useGo();
  const file = useRef<HTMLInputElement>(null);
  const [library, setLibrary] = useState<readonly Scenario[]>([]);
  const [id, setId] = useState('');
  const [groups, setGroups] = useState('');
  const [freeText, setFreeText] = useState(false);
  const [word, setWord] = useState('');
  const [told, setTold] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [fault, setFault] = useState<Fault>();
  const [busy, setBusy] = useState(false);
  const secrets = useRef<RoomSecrets>(undefined);
  useEffect(() => {
    scenariosHere().then(
      (all) => {
        setLibrary(all);
        setId((before) => before || (all[0]?.id ?? ''));
      },
      () => setErrors([{ field: 'room-file', message: words('exercise.failed.title') }]),
    );
  }, [words]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const list = groups.split('\n').flatMap((line) => line.trim() || []);
    const { scenario, faults } = await chosen(file.current?.files?.[0], library, id, words);
    const problems = [
      ...faults.map((message) => ({ field: 'room-file', message })),
      ...(areGroups(list)
        ? []
        : [{ field: 'room-groups', message: words('classroom.open.groupsFaulty') }]),
      ...(told ? [] : [{ field: 'room-told', message: words('classroom.open.toldMissing') }]),
    ];
    setErrors(problems);
    if (problems.length > 0 || !scenario) return;
    setBusy(true);
    const wanted = { scenario, groups: list, freeText };
    secrets.current = secretsFor(secrets.current, wanted);
    const { trainer, wall } = secrets.current;
    const body: Opening = {
      ...{ realCases: 'never', trainer, wall, ...wanted },
      ...(word.trim() === '' ? {} : { word: word.trim() }),
    };
    const opened = await ask<RoomOpened>(classroomApi.rooms, body);
    setBusy(false);
    if (!opened.ok) {
      setFault(opened.fault);
      return;
    }
    const { room } = opened.value;
    const place = writePlace({ at: 'trainer', room, secret: trainer, wall });
    replace(`${path('classroom')}${place}`);
  };

  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <ErrorSummary errors={errors} />
      <Localhost />
      <SelectField
        id="room-scenario"
        label={words('classroom.open.scenario')}
        value={id}
        options={(library as Offered).map((one) => ({ value: one.id, text: one.title }))}
        onPick={setId}
      />
      <FileField
        ref={file}
        id="room-file"
        label={words('classroom.open.file')}
        accept=".json,application/json"
      />
      <LongField
        id="room-groups"
        label={words('classroom.open.groups')}
        hint={words('classroom.open.groupsHint')}
        rows={4}
        maxLength={CLASSROOM_LIMITS.groups * (CLASSROOM_LIMITS.groupWord + 1)}
        value={groups}
        change={setGroups}
      />
      <Choice
        id="room-free-text"
        type="checkbox"
        checked={freeText}
        hint={words('classroom.open.freeTextHint')}
        onChange={({ currentTarget }) => setFreeText(currentTarget.checked)}
      >
        {words('classroom.open.freeText')}
      </Choice>
      <TextField
        id="room-word"
        label={words('classroom.open.word')}
        hint={words('classroom.open.wordHint')}
        maxLength={200}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      <Choice
        id="room-told"
        type="checkbox"
        checked={told}
        onChange={({ currentTarget }) => setTold(currentTarget.checked)}
      >
        {words('classroom.open.told')}
      </Choice>
      <Buttons>
        <Button type="submit" aria-disabled={busy || undefined}>
          {words(busy ? 'classroom.open.opening' : 'classroom.open.action')}
        </Button>
      </Buttons>
      <FaultNotice fault={fault} />
    </form>
  );
}

/** Scenarios opened from a file in this tab, then those that come with the product. */
async function scenariosHere(): Promise<readonly Scenario[]> {
  const { allScenarios } = await import('../exercise/open-scenarios');
  return allScenarios();
}

/** The scenario of the file, where one was chosen; or that of the list. */
async function chosen(
  file: File | undefined,
  library: readonly Scenario[],
  id: string,
  words: ReturnType<typeof useWords>,
): Promise<{ readonly scenario?: Scenario; readonly faults: readonly string[] }> {
  if (!file) {
    const scenario = library.find((one) => one.id === id);
    return scenario ? { scenario, faults: [] } : { faults: [words('exercise.work.unknown')] };
  }
  const opened = await readScenarioFile(file);
  if (opened.ok) return { scenario: opened.scenario, faults: [] };
  const places = 'faults' in opened ? opened.faults.map((one) => faultInWords(words, one)) : [];
  return { faults: [words(`exercise.yourOwn.refused.${opened.why}`), ...places] };
}

const areGroups = (list: readonly string[]): boolean =>
  list.length <= CLASSROOM_LIMITS.groups &&
  new Set(list).size === list.length &&
  list.every((one) => one.length <= CLASSROOM_LIMITS.groupWord);
