'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button, Buttons } from '@/app/components/button';
import { ErrorSummary, type FieldError } from '@/app/components/error-summary';
import { FileField } from '@/app/components/file-field';
import { PassphraseField } from '@/app/components/passphrase-field';
import { useSession } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import styles from './case-list.module.css';

/** Opens an exported case file whole, or says in one honest sentence why not. */
export function OpenFile() {
  const words = useWords();
  const { fromFile, addCase } = useSession();
  const file = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [working, setWorking] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    if (!chosen) {
      setErrors([{ field: 'case-file', message: words('caseHome.cases.file.missing') }]);
      return;
    }
    setErrors([]);
    setWorking(true);
    const opened = await chosen
      .arrayBuffer()
      .then((bytes) => fromFile(new Uint8Array(bytes), passphrase.current?.value ?? ''))
      .catch(() => ({ ok: false, why: 'unexpected' }) as const);
    setWorking(false);
    if (opened.ok) {
      addCase(opened.case);
      return;
    }
    const field = opened.why === 'wrong-key' ? 'file-passphrase' : 'case-file';
    setErrors([{ field, message: words(`caseHome.cases.file.errors.${opened.why}`) }]);
  };
  const messageFor = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <ErrorSummary errors={errors} />
      <p>{words('caseHome.cases.file.text')}</p>
      <FileField
        ref={file}
        id="case-file"
        label={words('caseHome.cases.file.choose')}
        accept=".age"
        error={messageFor('case-file')}
      />
      <PassphraseField
        ref={passphrase}
        id="file-passphrase"
        label={words('caseHome.cases.file.passphrase')}
        error={messageFor('file-passphrase')}
      />
      <Buttons>
        <Button type="submit" look="secondary" disabled={working}>
          {words(`caseHome.cases.file.${working ? 'working' : 'action'}`)}
        </Button>
      </Buttons>
    </form>
  );
}
