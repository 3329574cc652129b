'use client';

import { Choice } from '@/app/components/choice';
import { useSession } from '@/app/session/session';
import { AUTO_LOCK_CHOICES } from '@/app/session/settings';
import { useWords } from '@/app/words/words';

/** What a person may choose about a store; kept sealed in it. */
export function Choices() {
  const words = useWords();
  const { settings, choose } = useSession();
  return (
    <>
      <section>
        <h2>{words('keeping.device.autoLock.title')}</h2>
        <fieldset>
          <legend>{words('keeping.device.autoLock.label')}</legend>
          {AUTO_LOCK_CHOICES.map((minutes) => (
            <Choice
              key={minutes}
              id={`auto-lock-${minutes}`}
              name="auto-lock"
              quiet
              checked={settings.autoLock === minutes}
              onChange={() => choose({ autoLock: minutes })}
            >
              {words('keeping.device.autoLock.minutes', { count: minutes })}
            </Choice>
          ))}
        </fieldset>
        <p>{words('keeping.device.autoLock.hint')}</p>
      </section>
      <section>
        <h2>{words('keeping.device.spelling.title')}</h2>
        <Choice
          id="spelling"
          type="checkbox"
          hint={words('keeping.device.spelling.hint')}
          checked={settings.spelling}
          onChange={(event) => choose({ spelling: event.currentTarget.checked })}
        >
          {words('keeping.device.spelling.label')}
        </Choice>
      </section>
    </>
  );
}
