'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { TextField } from '@/app/components/text-field';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Column } from '@/lib/exercise/scenario';
import { PickByWord } from './pick-finding';
import styles from './write.module.css';

type Reference = Column['references'][number];

/** Where something can be read: documents of the tool's own list with a place in them, or any other. */
export function ReferenceFields({
  id,
  references,
  change,
}: {
  id: string;
  references: readonly Reference[];
  change: (references: readonly Reference[]) => void;
}) {
  const words = useWords();
  const { law } = useLaw();
  const [source, setSource] = useState(law.sources[0]?.id ?? '');
  const [pinpoint, setPinpoint] = useState('');
  const [title, setTitle] = useState('');
  const name = (reference: Reference): string => {
    if (!('source' in reference)) return reference.title;
    const short = law.sources.find((one) => one.id === reference.source)?.short ?? reference.source;
    return reference.pinpoint ? `${short}, ${reference.pinpoint}` : short;
  };
  const add = (reference: Reference) => change([...references, reference]);
  return (
    <div>
      <p className={styles.label}>{words('author.fields.references')}</p>
      <ul className={styles.recorded}>
        {references.map((reference, n) => (
          <li key={JSON.stringify(reference)}>
            <bdi>{name(reference)}</bdi>{' '}
            <Button
              look="quiet"
              small
              onClick={() => change(references.filter((_, index) => index !== n))}
            >
              {words('author.fields.remove')}
              <span className="visually-hidden"> {name(reference)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Details summary={words('author.fields.addSource')}>
        <div className={styles.item}>
          <PickByWord
            id={`${id}-source`}
            label={words('author.fields.source')}
            value={source}
            options={law.sources.map((one) => ({ value: one.id, text: one.short }))}
            pick={setSource}
          />
          <TextField
            id={`${id}-pinpoint`}
            label={words('author.fields.pinpoint')}
            maxLength={200}
            value={pinpoint}
            onChange={({ target }) => setPinpoint(target.value)}
          />
          <div>
            <Button
              look="secondary"
              small
              onClick={() => add({ source, pinpoint: pinpoint.trim() || null })}
            >
              {words('author.fields.addSource')}
            </Button>
          </div>
          <TextField
            id={`${id}-other`}
            label={words('author.fields.otherSource')}
            dir="auto"
            maxLength={1500}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          <div>
            <Button
              look="secondary"
              small
              onClick={() => (title.trim() ? add({ title: title.trim() }) : undefined)}
            >
              {words('author.fields.addOther')}
            </Button>
          </div>
        </div>
      </Details>
    </div>
  );
}
