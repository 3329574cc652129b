'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import { EVIDENCE_KINDS, PROOF_PARTS } from '@/lib/case/evidence-kinds';
import { type EvidenceItem, LIMITS } from '@/lib/case/schema';
import styles from './evidence.module.css';

type Described = Omit<EvidenceItem, 'id'>;

const STANDINGS = ['held', 'exists', 'possible'] as const;
const CONTACTS = ['no', 'yes', 'not-known'] as const;
const blank: Described = {
  label: '',
  kind: 'account-given',
  shows: [],
  standing: 'possible',
  newContact: 'not-known',
};

/** Describes one piece of evidence. What is not said stays cautious: it may exist, and nobody knows the cost. */
export function EvidenceForm({
  id,
  initial = blank,
  action,
  onSave,
}: {
  id: string;
  initial?: Described;
  action: string;
  onSave: (item: Described) => void;
}) {
  const words = useWords();
  const label = useRef<HTMLInputElement>(null);
  const [tooLong, setTooLong] = useState(false);
  const [{ kind, shows, standing, newContact }, setItem] = useState(initial);
  const change = (part: Partial<Described>) => setItem((now) => ({ ...now, ...part }));

  const empty = () => {
    setItem(blank);
    if (label.current) label.current.value = '';
    label.current?.focus();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const typed = (label.current?.value ?? '').trim();
    setTooLong(typed.length > LIMITS.label);
    if (typed.length <= LIMITS.label) onSave({ label: typed, kind, shows, standing, newContact });
    if (initial === blank && typed.length <= LIMITS.label) empty();
    else label.current?.focus();
  };

  return (
    <form noValidate onSubmit={save} className={styles.form}>
      <TextField
        ref={label}
        id={`evidence-${id}-label`}
        label={words('evidence.item.label')}
        hint={words('evidence.item.labelHint')}
        defaultValue={initial.label}
        error={tooLong ? words('evidence.item.tooLong', { max: LIMITS.label }) : undefined}
      />
      <SelectField
        id={`evidence-${id}-kind`}
        label={words('evidence.item.kind')}
        value={kind}
        options={EVIDENCE_KINDS.map((k) => ({ value: k, text: words(`evidence.kinds.${k}`) }))}
        onPick={(picked) => change({ kind: picked })}
      />
      <fieldset>
        <legend className={styles.legend}>{words('evidence.item.shows')}</legend>
        {PROOF_PARTS.map((part) => (
          <Choice
            key={part}
            type="checkbox"
            id={`evidence-${id}-shows-${part}`}
            checked={shows.includes(part)}
            onChange={({ target }) =>
              change({
                shows: PROOF_PARTS.filter((p) => (p === part ? target.checked : shows.includes(p))),
              })
            }
          >
            {words(`evidence.shows.${part}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend className={styles.legend}>{words('evidence.item.standing')}</legend>
        {STANDINGS.map((value) => (
          <Choice
            key={value}
            id={`evidence-${id}-standing-${value}`}
            name={`evidence-${id}-standing`}
            checked={standing === value}
            onChange={() => change({ standing: value })}
          >
            {words(`evidence.standing.${value}`)}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend className={styles.legend}>{words('evidence.item.newContact')}</legend>
        {CONTACTS.map((value) => (
          <Choice
            key={value}
            id={`evidence-${id}-contact-${value}`}
            name={`evidence-${id}-contact`}
            checked={newContact === value}
            onChange={() => change({ newContact: value })}
          >
            {words(`evidence.newContact.${value}`)}
          </Choice>
        ))}
      </fieldset>
      <Button type="submit" look="secondary">
        {action}
      </Button>
    </form>
  );
}
