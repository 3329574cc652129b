'use client';

import { useState } from 'react';
import { useWords } from '@/app/words/words';
import { classroomApi } from '@/lib/exercise/classroom/addresses';
import { writeKey } from '@/lib/exercise/classroom/tokens';
import type { RoomView } from '@/lib/exercise/classroom/view';
import { debrief } from '@/lib/exercise/paper/debrief';
import { answerGrid, handout } from '@/lib/exercise/paper/handout';
import type { Results } from '@/lib/exercise/paper/results';
import { ExerciseFiles } from '../exercise/exercise-files';
import { ask, type Fault } from './ask';
import { AskFirst } from './ask-first';
import styles from './classroom.module.css';
import type { AtDesk } from './desk';
import { FaultNotice } from './fault-notice';

/** The end of a session: the debrief and the paper as files, and the room deleted. */
export function DeskEnd({ place, room, scenario, link }: AtDesk) {
  const words = useWords();
  const results = resultsIn(link.view, room.groups);
  return (
    <section aria-labelledby="end" className={styles.section}>
      <h2 id="end">{words('classroom.desk.files')}</h2>
      {room.finished ? (
        <p>{words('classroom.desk.finished')}</p>
      ) : (
        <AskFirst
          look="secondary"
          action={words('classroom.desk.finish')}
          text={words('classroom.desk.finishText')}
          sure={words('classroom.desk.finishSure')}
          keep={words('classroom.desk.goOn')}
          act={() => link.say({ type: 'finish' })}
        />
      )}
      <p>{words('classroom.desk.filesText')}</p>
      <ExerciseFiles
        kind="debrief"
        label={words('classroom.desk.debrief')}
        make={(voice) => debrief(scenario, results, voice)}
        counts={{ scenario, results }}
      />
      <ExerciseFiles
        kind="handout"
        label={words('paper.handout.title')}
        make={(voice) => handout(scenario, voice)}
      />
      <ExerciseFiles
        kind="grid"
        label={words('paper.gridTitle')}
        make={(voice) => answerGrid(scenario, voice)}
      />
      <DeleteRoom secret={writeKey(place)} />
    </section>
  );
}

/** Devices that joined, and the sheets of the question that was answered on most of them. */
function resultsIn({ tallies, devices }: RoomView, groups: readonly string[]): Results {
  const sheets = Math.max(0, ...Object.values(tallies).map(({ paper }) => paper));
  return { groups, answerers: (devices?.all ?? 0) + sheets, tasks: tallies };
}

function DeleteRoom({ secret }: { secret: string }) {
  const words = useWords();
  const [fault, setFault] = useState<Fault>();
  const remove = async () => {
    const deleted = await ask(classroomApi.delete, {}, secret);
    setFault(deleted.ok ? undefined : deleted.fault);
  };
  return (
    <>
      <AskFirst
        action={words('classroom.desk.remove')}
        text={words('classroom.desk.removeText')}
        sure={words('classroom.desk.removeSure')}
        keep={words('classroom.desk.keepRoom')}
        act={remove}
      />
      <FaultNotice fault={fault} />
    </>
  );
}
