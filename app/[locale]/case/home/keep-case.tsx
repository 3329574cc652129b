'use client';

import { useState } from 'react';
import { Button, ButtonLink, Buttons } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { TextField } from '@/app/components/text-field';
import { useGo } from '@/app/session/address-bar';
import { useOpenCase, useSession } from '@/app/session/session';
import { usePath, useWords } from '@/app/words/words';
import { renameCase } from '@/lib/case/edit';
import { LIMITS } from '@/lib/case/schema';
import { STORE } from '../../unlock/unlock-screen';
import { BackupNote } from './backup-note';
import { ExportCase } from './export-case';
import styles from './keep-case.module.css';

/** The case as a thing to be kept: its label, its file, the others beside it, its removal. */
export function KeepCase() {
  const words = useWords();
  const path = usePath();
  const go = useGo();
  const { phase, closeCase, removeCase } = useSession();
  const { case: c, edit } = useOpenCase();
  const [tooLong, setTooLong] = useState(false);
  return (
    <section>
      <h2>{words('caseHome.keep.title')}</h2>
      <BackupNote />
      <div className={styles.items}>
        <Details summary={words('caseHome.lists.rename')}>
          <TextField
            id="case-label"
            label={words('caseHome.keep.label')}
            defaultValue={c.label}
            error={tooLong ? words('caseHome.lists.tooLong', { max: LIMITS.label }) : undefined}
            onChange={(event) => {
              const label = event.currentTarget.value;
              setTooLong(label.length > LIMITS.label);
              if (label.length <= LIMITS.label) edit((now) => renameCase(now, label));
            }}
          />
        </Details>
        <Details summary={words('caseHome.keep.export.title')}>
          <ExportCase />
        </Details>
        {phase === 'vault' ? (
          <ButtonLink href={path('case/versions')} look="quiet">
            {words('keeping.versions.open')}
          </ButtonLink>
        ) : null}
        {phase === 'session' ? (
          <Details summary={words('caseHome.keep.store.title')}>
            <p>{words('caseHome.keep.store.text')}</p>
            <Buttons>
              <ButtonLink href={`${path('unlock')}#${STORE}`} look="secondary">
                {words('caseHome.keep.store.action')}
              </ButtonLink>
            </Buttons>
          </Details>
        ) : null}
        <Details summary={words('caseHome.keep.remove.title')}>
          <p>{words('caseHome.keep.remove.text')}</p>
          <Buttons>
            <Button look="danger" onClick={() => removeCase(c.id)}>
              {words('caseHome.keep.remove.confirm')}
            </Button>
          </Buttons>
        </Details>
        <Button
          look="quiet"
          onClick={() => {
            closeCase();
            go.push(path('case'));
          }}
        >
          {words('caseHome.keep.other')}
        </Button>
      </div>
    </section>
  );
}
