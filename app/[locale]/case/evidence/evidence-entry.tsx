'use client';

import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { changeEvidence, removeEvidence } from '@/lib/case/evidence';
import type { EvidenceItem } from '@/lib/case/schema';
import styles from './evidence.module.css';
import { EvidenceForm } from './evidence-form';

/** One piece of evidence in a line or two; the form to change it opens below. */
export function EvidenceEntry({
  item,
  links,
  say,
}: {
  item: EvidenceItem;
  links: number;
  say: (what: string) => void;
}) {
  const words = useWords();
  const { edit } = useOpenCase();
  const hidden = <span className="visually-hidden"> {item.label}</span>;
  const shows = item.shows.map((part) => words(`evidence.shows.${part}`)).join('; ');
  return (
    <li className={styles.item}>
      <p className={styles.label}>
        <bdi>{item.label}</bdi>
      </p>
      <p className={styles.facts}>
        {[words(`evidence.kinds.${item.kind}`), shows].filter(Boolean).join(' · ')}
      </p>
      <dl className={styles.state}>
        <div>
          <dt>{words('evidence.item.standing')}</dt>
          <dd>{words(`evidence.standing.${item.standing}`)}</dd>
        </div>
        <div>
          <dt>{words('evidence.item.newContact')}</dt>
          <dd>{words(`evidence.newContact.${item.newContact}`)}</dd>
        </div>
      </dl>
      <p className={styles.facts}>{words('evidence.item.links', { count: links })}</p>
      <div className={styles.actions}>
        <Button
          look="quiet"
          small
          onClick={() =>
            edit(
              (now) => removeEvidence(now, item.id),
              words('evidence.item.removed', { label: item.label }),
            )
          }
        >
          {words('evidence.item.remove')}
          {hidden}
        </Button>
        <Details
          summary={
            <>
              {words('evidence.item.change')}
              {hidden}
            </>
          }
        >
          <EvidenceForm
            id={item.id}
            initial={item}
            action={words('evidence.item.save')}
            onSave={(change) => {
              const label = change.label || item.label;
              edit((now) => changeEvidence(now, item.id, { ...change, label }));
              say(words('evidence.item.saved', { label }));
            }}
          />
        </Details>
      </div>
    </li>
  );
}
