'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';

/** Opens everything that is stored, on demand, so that damage is known before it is needed. */
export function CheckStore() {
  const words = useWords();
  const { checkStore } = useSession();
  const [state, setState] = useState<'idle' | 'working' | { readonly faults: number }>('idle');
  const check = async () => {
    setState('working');
    const checked = await checkStore();
    setState(checked.ok ? { faults: checked.faults.length } : 'idle');
  };
  return (
    <section>
      <h2>{words('keeping.device.check.title')}</h2>
      <p>{words('keeping.device.check.text')}</p>
      <Buttons>
        <Button look="secondary" disabled={state === 'working'} onClick={check}>
          {words(`keeping.device.check.${state === 'working' ? 'working' : 'action'}`)}
        </Button>
      </Buttons>
      <p role="status">
        {typeof state === 'string'
          ? ''
          : state.faults === 0
            ? words('keeping.device.check.sound')
            : words('keeping.device.check.faults', { count: state.faults })}
      </p>
    </section>
  );
}
